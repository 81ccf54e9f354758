// SPDX-License-Identifier: Apache-2.0
#include "network/journal/journalwriting.h"

#include "network/connections/wholefile.h"
#include "network/journal/journalchain.h"
#include "network/journal/journalfile.h"
#include "network/journal/journalturn.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 1024 * 1024; // An RSA-16384 signature would take 3 KiB.

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
Result<void> appendLines(QFile &file, const QByteArray &lines)
{
    const qint64 size = file.size();
    if (file.seek(size) && file.write(lines) == lines.size() && file.flush() && ::fdatasync(file.handle()) == 0)
        return {};
    const QString words = file.error() == QFileDevice::NoError ? qt_error_string() : file.errorString();
    file.resize(size);
    return refused(ErrorReason::FileUnwritable, file.fileName(), words);
}

/// The number and the hash that the next entry follows.
Result<JournalEnd> lastEntry(const QString &path, const QByteArray &line)
{
    if (line.isEmpty())
        return JournalEnd{0, chainStart(), 0};
    const Result<JournalEntry> entry = decodeJournalLine(line);
    if (!entry || !isAsHashed(line))
        return tl::unexpected(ApiError::refused(ErrorReason::JournalDamaged, path));
    return JournalEnd{entry->number, linkOf(line)->hash, 0};
}

/// Whether the last line is one that may stand behind the noted end: after a crash before it could be noted.
Result<bool> mayStandBehind(const QString &path, const QByteArray &line, const JournalEnd &last, const JournalEnd &noted)
{
    const qint64 behind = last.entries - noted.entries;
    if (noted.entries < 0 || behind < 1 || behind > noted.mostBehind())
        return false;
    if (behind == 1)
        return linkOf(line)->previous == noted.hash;
    return JournalFile::open(path)
        .and_then([&noted](const JournalFile &journal) { return verifyAgainst(journal, noted); })
        .map([](const JournalVerification &found) {
            return found.fault == JournalFault::None || found.fault == JournalFault::EndTorn;
        });
}

/// What an entry can be chained to.
struct WholeEnd {
    JournalEnd last;
    bool isNoted = false; ///< As it is, beside the journal.
};

/// As lastEntry(), and that the journal ends as is noted: an entry chained to anything else would hide that entries are
/// missing, were replaced or added.
Result<WholeEnd> wholeEnd(const QString &path, const QByteArray &line)
{
    const Result<JournalEnd> last = lastEntry(path, line);
    if (!last)
        return tl::unexpected(last.error());
    const auto read = readJournalEnd(path);
    if (!read)
        return tl::unexpected(read.error());
    const JournalEnd noted = read->value_or(JournalEnd{0, chainStart(), 0});
    if (noted.entries == last->entries && noted.hash == last->hash)
        return WholeEnd{*last, true};
    const Result<bool> mayStand = mayStandBehind(path, line, *last, noted);
    if (!mayStand)
        return tl::unexpected(mayStand.error());
    if (*mayStand)
        return WholeEnd{*last, false};
    return tl::unexpected(ApiError::refused(ErrorReason::JournalDamaged, path));
}

} // namespace

Result<std::vector<EnteredEntry>> appendAllToJournal(const QString &path, const std::vector<JournalEntry> &entries)
{
    QDir().mkpath(QFileInfo(path).path());
    JournalTurn turn(path);
    if (const Result<void> taken = turn.takeToWrite(); !taken)
        return tl::unexpected(taken.error());
    QFile file(path);
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::ReadWrite) || (isNew && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)))
        return refused(ErrorReason::FileUnwritable, path, file.errorString());
    const Result<Tail> tail = readTail(file);
    if (!tail)
        return tl::unexpected(tail.error());
    const Result<WholeEnd> end = wholeEnd(path, tail->line);
    if (!end)
        return tl::unexpected(end.error());
    if (const Result<void> moved = moveTornEnd(file, tail->torn); !moved)
        return tl::unexpected(moved.error());
    JournalEnd last = end->last;
    // Behind the noted end a crash may leave one entry without a word, and several only as announced.
    last.coming = entries.size() > 1 ? qint64(entries.size()) : 0;
    if (!end->isNoted || last.coming > 0) {
        if (const Result<void> noted = writeJournalEnd(path, last); !noted)
            return tl::unexpected(noted.error());
    }
    last.coming = 0;
    std::vector<EnteredEntry> entered;
    entered.reserve(entries.size());
    QByteArray lines;
    for (const JournalEntry &entry : entries) {
        entered.push_back(EnteredEntry{entry, {}});
        entered.back().number = ++last.entries;
        const QByteArray line = chainedLine(encodeJournalFields(entered.back()), last.hash);
        last.hash = linkOf(line)->hash;
        lines += line + '\n';
    }
    if (const Result<void> appended = appendLines(file, lines); !appended)
        return tl::unexpected(appended.error());
    // Last: after a crash before it, the end that it names still stands in the journal.
    if (const Result<void> noted = writeJournalEnd(path, last); !noted) {
        for (EnteredEntry &entry : entered)
            entry.endNotNoted = noted.error();
    }
    return entered;
}

Result<EnteredEntry> appendToJournal(const QString &path, const JournalEntry &entry)
{
    return appendAllToJournal(path, {entry}).map([](const std::vector<EnteredEntry> &entered) { return entered.front(); });
}

Result<void> checkJournal(const QString &path)
{
    JournalTurn turn(path);
    if (const Result<void> taken = turn.takeToRead(); !taken)
        return taken;
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
    const Result<WholeEnd> end = wholeEnd(path, tail.line);
    if (!end)
        return tl::unexpected(end.error());
    return {};
}

Result<QString> setJournalAside(const QString &path)
{
    JournalTurn turn(path);
    if (const Result<void> taken = turn.takeToWrite(); !taken)
        return tl::unexpected(taken.error());
    const QString aside = freeName(path, "aside"_L1);
    QFile file(path);
    // Where the whole journal was removed, what stands beside it still speaks of it.
    if (file.exists() && !file.rename(aside))
        return refused(ErrorReason::FileUnwritable, path, file.errorString());
    QFile::rename(journalEndPath(path), journalEndPath(aside));
    return aside;
}

} // namespace vault
