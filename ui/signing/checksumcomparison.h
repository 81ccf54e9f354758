// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/checksumline.h"

#include <QCryptographicHash>
#include <QHash>

namespace vault {

/// What a list of checksums says of a file.
enum class ChecksumVerdict {
    NothingToCompare, ///< No list.
    Matches,
    Differs,
    NotListed, ///< The list names other files only.
    OtherHash, ///< The list's digest of this file is of another hash.
};

/// Longest list that is compared with, in characters.
constexpr int longestChecksumList = 256 * 1024;

/// What files are compared with. Looking one up takes no longer in a long list.
class ChecksumList
{
public:
    ChecksumList() = default;
    /// Lines of checksum tools, or one digest in any encoding. Empty where it can be read as neither.
    explicit ChecksumList(const QString &text);

    bool isEmpty() const { return m_lines.isEmpty(); }
    int size() const { return int(m_lines.size()); }
    /// By the file's name; where the only line names none, or this is the only file, by that line.
    ChecksumVerdict compare(const QString &path, bool isOnlyFile, const QByteArray &digest,
                            QCryptographicHash::Algorithm hash) const;

private:
    QList<ChecksumLine> m_lines;
    QHash<QString, QList<int>> m_byName; ///< Rows by the last part of what they name.
};

/// Whether a file that is dropped is a list to compare with and not one to sign: by its name (SHA256SUMS, *.sha256).
bool isChecksumFileName(const QString &path);

} // namespace vault
