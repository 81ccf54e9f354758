// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/journal/journalchain.h"
#include "network/journal/journalend.h"
#include "network/journal/journalentry.h"

#include <QFile>

#include <functional>
#include <memory>
#include <vector>

namespace vault {

/// A journal as it lies on disk, for reading: where its lines begin, and each line when it is asked for. What is appended
/// later does not belong to it. Used by one thread at a time.
class JournalFile
{
public:
    /// A missing file is an empty journal. FileUnreadable with the file and the system's words as detail.
    static Result<JournalFile> open(const QString &path);

    qint64 count() const { return qint64(m_starts.size()) - 1; } ///< Whole lines.
    qint64 size() const { return m_size; } ///< Bytes, with a torn end.
    bool isTorn() const { return m_starts.back() != m_size; } ///< Bytes without a line end stand after the last line.

    /// The line from 0, without its line end. FileUnreadable.
    Result<QByteArray> line(qint64 index) const;
    /// As line(), decoded.
    Result<JournalEntry> entry(qint64 index) const;

    /// Calls with every line and its index, in their order, until it answers false. FileUnreadable.
    Result<void> walk(const std::function<bool(qint64 index, QByteArrayView line)> &take) const;

private:
    explicit JournalFile(const QString &path);

    std::unique_ptr<QFile> m_file;
    std::vector<qint64> m_starts{0}; ///< Of each line, and the end of the last.
    qint64 m_size = 0;
};

/// The chain from its first line, and that it ends as the journal's end says that stands beside it (journalend.h).
Result<JournalVerification> verifyAgainst(const JournalFile &journal, const std::optional<JournalEnd> &noted);

/// The same of the files; while another program writes to them it waits. FileUnreadable.
Result<JournalVerification> verifyJournal(const QString &path);

} // namespace vault
