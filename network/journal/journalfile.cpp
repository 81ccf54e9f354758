// SPDX-License-Identifier: Apache-2.0
#include "network/journal/journalfile.h"

#include "network/connections/wholefile.h"
#include "network/journal/journalturn.h"

#include <cstring>

namespace vault {

namespace {

constexpr qint64 chunkSize = 1024 * 1024;

} // namespace

JournalFile::JournalFile(const QString &path) : m_file(std::make_unique<QFile>(path))
{
}

Result<JournalFile> JournalFile::open(const QString &path)
{
    JournalFile journal(path);
    QFile &file = *journal.m_file;
    if (!file.exists())
        return journal;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(ApiError::refused(ErrorReason::FileUnreadable, fileDetail(path, file.errorString())));
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    for (;;) {
        const qint64 count = file.read(chunk.data(), chunkSize);
        if (count < 0)
            return tl::unexpected(ApiError::refused(ErrorReason::FileUnreadable, fileDetail(path, file.errorString())));
        if (count == 0)
            return journal;
        const char *from = chunk.constData();
        const char *const end = from + count;
        while (const auto *found = static_cast<const char *>(std::memchr(from, '\n', size_t(end - from)))) {
            from = found + 1;
            journal.m_starts.push_back(journal.m_size + (from - chunk.constData()));
        }
        journal.m_size += count;
    }
}

Result<QByteArray> JournalFile::line(qint64 index) const
{
    const qint64 start = m_starts.at(size_t(index));
    const qint64 size = m_starts.at(size_t(index) + 1) - start - 1;
    QByteArray bytes(size, Qt::Uninitialized);
    if (m_file->seek(start) && m_file->read(bytes.data(), size) == size)
        return bytes;
    // Shorter than it was: somebody cut it meanwhile.
    return tl::unexpected(
        ApiError::refused(ErrorReason::FileUnreadable, fileDetail(m_file->fileName(), m_file->errorString())));
}

Result<JournalEntry> JournalFile::entry(qint64 index) const
{
    return line(index).and_then([](const QByteArray &bytes) { return decodeJournalLine(bytes); });
}

Result<void> JournalFile::walk(const std::function<bool(qint64, QByteArrayView)> &take) const
{
    // Lines come in runs of about a chunk: a read for each line would cost more than the work on it.
    for (qint64 first = 0; first < count();) {
        qint64 last = first + 1;
        while (last < count() && m_starts[size_t(last) + 1] - m_starts[size_t(first)] <= chunkSize)
            ++last;
        const qint64 start = m_starts[size_t(first)];
        QByteArray run(m_starts[size_t(last)] - start, Qt::Uninitialized);
        if (!m_file->seek(start) || m_file->read(run.data(), run.size()) != run.size()) {
            return tl::unexpected(
                ApiError::refused(ErrorReason::FileUnreadable, fileDetail(m_file->fileName(), m_file->errorString())));
        }
        for (qint64 index = first; index < last; ++index) {
            const qint64 at = m_starts[size_t(index)] - start;
            const qint64 size = m_starts[size_t(index) + 1] - m_starts[size_t(index)] - 1;
            if (!take(index, QByteArrayView(run).sliced(at, size)))
                return {};
        }
        first = last;
    }
    return {};
}

Result<JournalVerification> verifyAgainst(const JournalFile &journal, const std::optional<JournalEnd> &noted)
{
    const JournalEnd end = noted.value_or(JournalEnd{0, chainStart(), 0});
    ChainVerifier verifier;
    bool endIsThere = end.entries == 0;
    const Result<void> walked = journal.walk([&](qint64, QByteArrayView line) {
        if (!verifier.add(line))
            return false;
        endIsThere = endIsThere || (end.entries == verifier.result().entries && end.hash == verifier.result().lastHash);
        return true;
    });
    if (!walked)
        return tl::unexpected(walked.error());
    JournalVerification result = verifier.result();
    result.noted = noted ? end.entries : -1;
    if (result.fault != JournalFault::None)
        return result;
    // Without a note there can be the first entry alone, after a crash.
    if (!endIsThere || (!noted && result.entries > 1)) {
        result.fault = JournalFault::EndMissing;
    } else if (result.entries - end.entries > end.mostBehind()) {
        result.fault = JournalFault::EntriesAdded;
        result.entries = end.entries;
        result.lastHash = end.hash;
    } else if (journal.isTorn()) {
        result.fault = JournalFault::EndTorn;
    }
    return result;
}

Result<JournalVerification> verifyJournal(const QString &path)
{
    JournalTurn turn(path);
    if (const Result<void> taken = turn.takeToRead(); !taken)
        return tl::unexpected(taken.error());
    const Result<JournalFile> journal = JournalFile::open(path);
    if (!journal)
        return tl::unexpected(journal.error());
    const Result<std::optional<JournalEnd>> end = readJournalEnd(path);
    if (!end)
        return tl::unexpected(end.error());
    turn.end(); // What is appended from now on does not belong to it.
    return verifyAgainst(*journal, *end);
}

} // namespace vault
