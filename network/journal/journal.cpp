// SPDX-License-Identifier: Apache-2.0
#include "network/journal/journal.h"

#include "network/connections/wholefile.h"
#include "network/csvline.h"
#include "network/http/promise.h"
#include "network/keyvault/base64url.h"
#include "network/journal/journalwriting.h"

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

Result<qint64> writeExport(const QString &from, const QString &to, JournalForm form, const JournalSelection &which)
{
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
    m_thread.start([promise, work = std::move(work)] { promise->finish(work()); });
    return future;
}

Pending<JournalEntry> Journal::append(const JournalEntry &entry)
{
    return run<JournalEntry>([this, entry] {
        Result<JournalEntry> result = appendToJournal(m_path, entry);
        if (result) // Delivered in the thread of the receivers; the destructor has waited for this work.
            Q_EMIT appended(*result);
        return result;
    });
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
