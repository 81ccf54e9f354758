// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/signaturejournal.h"

#include "models/errorlogmodel.h"
#include "network/journal/journal.h"
#include "ui/errortext.h"

#include <QFileInfo>

namespace vault {

namespace {

constexpr qint64 leastPause = 5000; // Milliseconds.

LocalVerification verificationOf(LocalVerdict verdict)
{
    switch (verdict) {
    case LocalVerdict::Verified: return LocalVerification::Valid;
    case LocalVerdict::Failed: return LocalVerification::Invalid;
    case LocalVerdict::NotVerified: break;
    }
    return LocalVerification::NotChecked;
}

} // namespace

JournalEntry journalEntry(const MadeSignature &made, const QDateTime &utc)
{
    JournalEntry entry;
    entry.utc = utc;
    entry.keyId = made.keyId.text;
    // Where routes name no version, the vault's answer may do without it too; the key that signed has it.
    if (made.keyId.version.isEmpty() && made.key)
        entry.keyId = made.key->properties.id.text;
    entry.algorithm = made.algorithm;
    entry.digest = made.task.digest;
    entry.signature = made.signature;
    entry.requestId = made.requestId;
    entry.fileName = QFileInfo(made.task.file).fileName();
    entry.verification = verificationOf(made.verdict);
    return entry;
}

SignatureJournal::SignatureJournal(Journal *journal, ErrorLogModel &errors, QObject *parent)
    : QObject(parent), m_journal(journal), m_errors(errors)
{
}

void SignatureJournal::enter(const MadeSignature &made, QObject *maker, const Tell &tell)
{
    if (!m_journal)
        return;
    const auto told = [made, tell, maker = QPointer<QObject>(maker)](MessageKind kind, const QString &text) {
        if (maker && tell)
            tell(made, kind, text);
    };
    // The window may go while a manifest's signatures still wait for the disk. The journal outlives it, and stays until
    // the last of them is written.
    m_journal->append(journalEntry(made, QDateTime::currentDateTimeUtc()))
        .then(m_journal, [self = QPointer<SignatureJournal>(this), told](const Result<EnteredEntry> &entry) {
            if (!self)
                return;
            if (entry && entry->endNotNoted) {
                self->log(*entry->endNotNoted);
                told(MessageKind::Warning,
                     tr("Entered in the journal as no. %1, but its end could not be noted beside it. %2")
                         .arg(entry->number)
                         .arg(fieldText(*entry->endNotNoted)));
                return;
            }
            if (entry) {
                self->m_lastReason = ErrorReason::None;
                told(MessageKind::Hint, tr("Entered in the journal as no. %1.").arg(entry->number));
                return;
            }
            self->log(entry.error());
            told(MessageKind::Error, tr("Not entered in the journal. %1").arg(fieldText(entry.error())));
        });
}

/// Of a manifest's thousands that cannot be entered for one reason, a line now and then stands for all.
void SignatureJournal::log(const ApiError &error)
{
    if (m_lastReason == error.reason && m_sinceLogged.isValid() && !m_sinceLogged.hasExpired(leastPause))
        return;
    m_lastReason = error.reason;
    m_sinceLogged.start();
    m_errors.append(error);
}

} // namespace vault
