// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/manifestfile.h"
#include "models/manifeststate.h"

#include <vector>

namespace vault {

/// Unanswered: asked for, and nobody knows what came of it; the vault may have signed.
enum class ManifestLineState : quint8 { Waiting, Hashing, Signing, Signed, Unanswered, Failed };

/// One file with what came of it.
struct ManifestLine {
    ManifestEntry entry;
    ManifestLineState state = ManifestLineState::Waiting;
    QByteArray signature; ///< As the vault gave it: r‖s for EC.
    QString requestId; ///< The vault's, of the signature.
    ErrorReason failure = ErrorReason::None; ///< Of a line that failed.
};
/// A line's result in a few words.
QString manifestResultText(const ManifestLine &line);

/// All of them, each with its result; 100,000 are made and copied in well under a frame's time, because what they share
/// is shared.
class ManifestLines
{
public:
    ManifestLines() = default;
    explicit ManifestLines(const QList<ManifestEntry> &entries);

    int size() const { return int(m_entries.size()); }
    ManifestLine at(int row) const;
    const QString &name(int row) const { return m_entries[row].name; }
    QByteArray digest(int row) const { return m_digests.isEmpty() ? m_entries[row].digest : m_digests[row]; }
    ManifestLineState state(int row) const { return m_states[std::size_t(row)]; }
    ManifestState::Key key(int row) const { return {name(row), digest(row)}; }

    void setState(int row, ManifestLineState state) { m_states[std::size_t(row)] = state; }
    void setDigest(int row, const QByteArray &digest) { m_digests[row] = digest; } ///< Of a folder's file.
    void setFailure(int row, ErrorReason reason) { m_failures.insert(row, reason); }

    /// Signatures and what was not answered, by name and digest.
    ManifestState::Known known;

private:
    QList<ManifestEntry> m_entries;
    QList<QByteArray> m_digests; ///< Of a folder, whose entries have none; else empty.
    std::vector<ManifestLineState> m_states;
    QHash<int, ErrorReason> m_failures;
};

} // namespace vault
