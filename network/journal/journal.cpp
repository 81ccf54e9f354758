// SPDX-License-Identifier: Apache-2.0
#include "network/journal/journal.h"

#include "network/connections/wholefile.h"
#include "network/csvline.h"
#include "network/http/promise.h"
#include "network/keyvault/base64url.h"
#include "network/journal/journalturn.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

QByteArray csvTitles()
{
    return csvLine({u"number"_s, u"utc"_s, u"keyId"_s, u"algorithm"_s, u"digest"_s, u"signature"_s, u"requestId"_s,
                    u"fileName"_s, u"verification"_s});
}

QString verificationWord(LocalVerification verification)
{
    switch (verification) {
    case LocalVerification::Valid: return u"valid"_s;
    case LocalVerification::Invalid: return u"invalid"_s;
    case LocalVerification::NotChecked: break;
    }
    return u"notChecked"_s;
}

QByteArray csvOf(const JournalEntry &entry)
{
    return csvLine({QString::number(entry.number), entry.utc.toString(Qt::ISODateWithMs), entry.keyId, entry.algorithm,
                    QString::fromLatin1(entry.digest.toHex()), QString::fromLatin1(toBase64Url(entry.signature)),
                    entry.requestId, entry.fileName, verificationWord(entry.verification)});
}

/// Where a path leads, also of a file that is not there yet.
QString placeOf(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.dir().canonicalPath() + u'/' + info.fileName();
}

Result<qint64> writeExport(const QString &from, const QString &to, JournalForm form, const JournalSelection &which)
{
    if (isFileOfJournal(from, to)) {
        return tl::unexpected(
            ApiError::refused(ErrorReason::FileUnwritable, fileDetail(to, u"it is a file of the journal itself"_s)));
    }
    const Result<JournalFile> journal = JournalFile::open(from);
    if (!journal)
        return tl::unexpected(journal.error());
    QSaveFile file(to);
    bool isGood = file.open(QIODevice::WriteOnly);
    if (isGood && form == JournalForm::Csv)
        file.write(csvTitles());
    qint64 written = 0;
    const Result<void> walked = journal->walk([&](qint64 index, QByteArrayView line) {
        if (which && !std::binary_search(which->begin(), which->end(), index))
            return isGood;
        QByteArray text;
        if (form == JournalForm::JsonLines)
            text = line.toByteArray() + '\n';
        else if (const Result<JournalEntry> entry = decodeJournalLine(line))
            text = csvOf(*entry);
        else
            return isGood;
        isGood = isGood && file.write(text) == text.size();
        ++written;
        return isGood;
    });
    if (!walked)
        return tl::unexpected(walked.error());
    if (isGood && file.commit())
        return written;
    return tl::unexpected(ApiError::refused(ErrorReason::FileUnwritable, fileDetail(to, file.errorString())));
}

} // namespace

/// Entries that are written together, each for somebody who waits for its own answer.
struct Journal::Batch {
    std::vector<JournalEntry> entries;
    std::vector<std::unique_ptr<Promise<Result<EnteredEntry>>>> answers;
};

bool isFileOfJournal(const QString &journal, const QString &path)
{
    const QString place = placeOf(path);
    const QStringList own{journal, journalEndPath(journal), journalLockPath(journal)};
    return std::any_of(own.begin(), own.end(), [&place](const QString &file) { return placeOf(file) == place; });
}

Journal::Journal(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    m_thread.setMaxThreadCount(1);
}

Journal::~Journal()
{
    m_thread.waitForDone();
}

template<typename T>
Pending<T> Journal::run(std::function<Result<T>()> work)
{
    const auto promise = std::make_shared<Promise<Result<T>>>();
    Pending<T> future = promise->future();
    const QMutexLocker locker(&m_mutex);
    m_open.reset(); // What is appended from now on comes after this.
    m_thread.start([promise, work = std::move(work)] { promise->finish(work()); });
    return future;
}

Pending<EnteredEntry> Journal::append(const JournalEntry &entry)
{
    auto answer = std::make_unique<Promise<Result<EnteredEntry>>>();
    Pending<EnteredEntry> future = answer->future();
    const QMutexLocker locker(&m_mutex);
    if (!m_open || qint64(m_open->entries.size()) == mostAtOnce) {
        m_open = std::make_shared<Batch>();
        m_thread.start([this, batch = m_open] { write(batch); });
    }
    m_open->entries.push_back(entry);
    m_open->answers.push_back(std::move(answer));
    return future;
}

void Journal::write(const std::shared_ptr<Batch> &batch)
{
    {
        const QMutexLocker locker(&m_mutex);
        if (m_open == batch)
            m_open.reset();
    }
    const auto entered = appendAllToJournal(m_path, batch->entries);
    for (size_t index = 0; index < batch->answers.size(); ++index) {
        if (!entered) {
            batch->answers[index]->finish(tl::unexpected(entered.error()));
            continue;
        }
        // Delivered in the thread of the receivers; the destructor has waited for this work.
        Q_EMIT appended((*entered)[index]);
        batch->answers[index]->finish((*entered)[index]);
    }
}

Pending<void> Journal::check()
{
    return run<void>([path = m_path] { return checkJournal(path); });
}

Pending<std::shared_ptr<JournalFile>> Journal::open()
{
    return run<std::shared_ptr<JournalFile>>([path = m_path] {
        return JournalFile::open(path).map(
            [](JournalFile &&file) { return std::make_shared<JournalFile>(std::move(file)); });
    });
}

Pending<JournalVerification> Journal::verify()
{
    return run<JournalVerification>([path = m_path] { return verifyJournal(path); });
}

Pending<QString> Journal::setAside()
{
    return run<QString>([path = m_path] { return setJournalAside(path); });
}

Pending<qint64> Journal::exportTo(const QString &path, JournalForm form, JournalSelection which)
{
    return run<qint64>([from = m_path, path, form, which = std::move(which)] {
        return writeExport(from, path, form, which);
    });
}

} // namespace vault
