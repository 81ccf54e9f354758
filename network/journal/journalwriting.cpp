// SPDX-License-Identifier: Apache-2.0
#include "network/journal/journalwriting.h"

#include "network/connections/wholefile.h"
#include "network/journal/journalchain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <chrono>

#include <unistd.h>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds longestTurn{5'000}; // Of another program that is writing.
constexpr qint64 longestLine = 1024 * 1024; // An RSA-16384 signature would take 3 KiB.
constexpr qint64 longestEnd = 1024;

QString endPath(const QString &journal)
{
    return journal + ".end"_L1;
}

tl::unexpected<ApiError> refused(ErrorReason reason, const QString &path, const QString &words)
{
    return tl::unexpected(ApiError::refused(reason, fileDetail(path, words)));
}

/// A name beside the journal that no file has yet.
QString freeName(const QString &path, QLatin1String why)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString name = path + u'.' + why + u'-' + stamp;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = path + u'.' + why + u'-' + stamp + u'-' + QString::number(number);
    return name;
}

/// The end of the file: its last whole line, and what stands after it.
struct Tail {
    QByteArray line;
    QByteArray torn;
};

Result<Tail> readTail(QFile &file)
{
    const qint64 start = qMax<qint64>(0, file.size() - 2 * longestLine);
    if (!file.seek(start))
        return refused(ErrorReason::FileUnreadable, file.fileName(), file.errorString());
    const QByteArray bytes = file.read(2 * longestLine);
    if (bytes.size() != file.size() - start)
        return refused(ErrorReason::FileUnreadable, file.fileName(), file.errorString());
    const qsizetype end = bytes.lastIndexOf('\n');
    if (end < 0)
        return Tail{{}, bytes};
    const qsizetype before = end > 0 ? bytes.lastIndexOf('\n', end - 1) : -1;
    return Tail{bytes.sliced(before + 1, end - before - 1), bytes.sliced(end + 1)};
}

Result<void> moveTornEnd(QFile &file, const QByteArray &torn)
{
    if (torn.isEmpty())
        return {};
    const auto kept = writeWholeFile(freeName(file.fileName(), "torn"_L1), torn, FileAudience::OwnerOnly);
    if (!kept)
        return kept;
    if (!file.resize(file.size() - torn.size()))
        return refused(ErrorReason::FileUnwritable, file.fileName(), file.errorString());
    return {};
}

/// All of it or nothing.
Result<void> appendLine(QFile &file, const QByteArray &line)
{
    const qint64 size = file.size();
    if (file.seek(size) && file.write(line) == line.size() && file.flush() && ::fdatasync(file.handle()) == 0)
        return {};
    const QString words = file.error() == QFileDevice::NoError ? qt_error_string() : file.errorString();
    file.resize(size);
    return refused(ErrorReason::FileUnwritable, file.fileName(), words);
}

/// The number and the hash that the next entry follows.
Result<JournalEnd> lastEntry(const QString &path, const QByteArray &line)
{
    if (line.isEmpty())
        return JournalEnd{0, chainStart()};
    const Result<JournalEntry> entry = decodeJournalLine(line);
    if (!entry || !isAsHashed(line))
        return tl::unexpected(ApiError::refused(ErrorReason::JournalDamaged, path));
    return JournalEnd{entry->number, linkOf(line)->hash};
}

/// As lastEntry(), and that nothing is missing after it: an entry chained to what is left would hide that.
Result<JournalEnd> wholeEnd(const QString &path, const QByteArray &line)
{
    const Result<JournalEnd> last = lastEntry(path, line);
    const auto noted = readJournalEnd(path);
    if (!last || !noted)
        return last ? Result<JournalEnd>(tl::unexpect, noted.error()) : last;
    if (*noted && ((*noted)->entries > last->entries || ((*noted)->entries == last->entries && (*noted)->hash != last->hash)))
        return tl::unexpected(ApiError::refused(ErrorReason::JournalDamaged, path));
    return last;
}

} // namespace

Result<std::optional<JournalEnd>> readJournalEnd(const QString &journal)
{
    const auto content = readWholeFile(endPath(journal), longestEnd);
    if (!content && content.error().reason == ErrorReason::FileUnreadable)
        return tl::unexpected(content.error());
    if (content && !*content)
        return std::optional<JournalEnd>();
    const QByteArrayList words = content ? (*content)->trimmed().split(' ') : QByteArrayList();
    bool isNumber = false;
    const qint64 entries = words.value(0).toLongLong(&isNumber);
    return JournalEnd{isNumber && entries > 0 ? entries : -1, words.value(1)};
}

Result<JournalEntry> appendToJournal(const QString &path, JournalEntry entry)
{
    QDir().mkpath(QFileInfo(path).path());
    QLockFile turn(path + ".lock"_L1);
    if (!turn.tryLock(longestTurn))
        return refused(ErrorReason::FileUnwritable, path, u"another program is writing to it"_s);
    QFile file(path);
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::ReadWrite) || (isNew && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)))
        return refused(ErrorReason::FileUnwritable, path, file.errorString());
    const Result<Tail> tail = readTail(file);
    if (!tail)
        return tl::unexpected(tail.error());
    const Result<JournalEnd> last = wholeEnd(path, tail->line);
    if (!last)
        return tl::unexpected(last.error());
    if (const Result<void> moved = moveTornEnd(file, tail->torn); !moved)
        return tl::unexpected(moved.error());
    entry.number = last->entries + 1;
    const QByteArray line = chainedLine(encodeJournalFields(entry), last->hash);
    if (const Result<void> appended = appendLine(file, line + '\n'); !appended)
        return tl::unexpected(appended.error());
    // Last: after a crash before it, the end that it names still stands in the journal.
    const QByteArray end = QByteArray::number(entry.number) + ' ' + linkOf(line)->hash + '\n';
    if (const Result<void> noted = writeWholeFile(endPath(path), end, FileAudience::OwnerOnly); !noted)
        return tl::unexpected(noted.error());
    return entry;
}

Result<void> checkJournal(const QString &path)
{
    QFile file(path);
    Tail tail;
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return refused(ErrorReason::FileUnreadable, path, file.errorString());
        Result<Tail> read = readTail(file);
        if (!read)
            return tl::unexpected(read.error());
        tail = std::move(*read);
    }
    const Result<JournalEnd> end = wholeEnd(path, tail.line);
    if (!end)
        return tl::unexpected(end.error());
    return {};
}

Result<QString> setJournalAside(const QString &path)
{
    QLockFile turn(path + ".lock"_L1);
    if (!turn.tryLock(longestTurn))
        return refused(ErrorReason::FileUnwritable, path, u"another program is writing to it"_s);
    const QString aside = freeName(path, "aside"_L1);
    QFile file(path);
    // Where the whole journal was removed, what stands beside it still speaks of it.
    if (file.exists() && !file.rename(aside))
        return refused(ErrorReason::FileUnwritable, path, file.errorString());
    QFile::rename(endPath(path), endPath(aside));
    return aside;
}

} // namespace vault
