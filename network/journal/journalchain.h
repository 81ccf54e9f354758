// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>

#include <optional>

namespace vault {

// Each line of the journal ends with the SHA-256 of the line before and of itself:
//     …,"previous":"<64 hex digits>","hash":"<64 hex digits>"}
// hash covers every byte of the line before `,"hash"`, previous is the hash of the line before (zeros in the first). A
// changed, moved, removed or inserted line breaks the chain from there on.

/// The two hashes at the end of a line, in hex.
struct ChainLink {
    QByteArray previous;
    QByteArray hash;
};

/// What the first entry names as the one before it.
QByteArray chainStart();

/// A whole line, without its line end, from an entry's fields (encodeJournalFields) and the hash of the line before.
QByteArray chainedLine(const QByteArray &fields, const QByteArray &previous);

/// The link at a line's end; nothing where the line does not end as one.
std::optional<ChainLink> linkOf(QByteArrayView line);

/// Whether a line is what its hash says.
bool isAsHashed(QByteArrayView line);

/// What is wrong with a journal.
enum class JournalFault {
    None,
    LineChanged, ///< A line is not what its hash says.
    ChainBroken, ///< Lines were removed, inserted or put in another order before this one.
    EndMissing, ///< The end that was noted beside the journal is not in it, or none is noted.
    EntriesAdded, ///< Entries stand behind the noted end that this program did not write.
    EndTorn, ///< The last line was not written whole.
};

/// What verifying found.
struct JournalVerification {
    qint64 entries = 0; ///< That are good, from the first on.
    JournalFault fault = JournalFault::None; ///< The first one; it is at the line after them.
    QByteArray lastHash; ///< Of the last good one, in hex; to be noted elsewhere.
    qint64 noted = -1; ///< How many there are by what stands beside the journal; -1 where that cannot be told.
};

/// Walks a journal line by line.
class ChainVerifier
{
public:
    /// False for the first line that is wrong; result() says what.
    bool add(QByteArrayView line);
    const JournalVerification &result() const { return m_result; }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    JournalVerification m_result{.entries = 0, .fault = JournalFault::None, .lastHash = chainStart(), .noted = -1};
};

} // namespace vault
