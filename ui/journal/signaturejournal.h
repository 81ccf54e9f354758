// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/journal/journalentry.h"
#include "ui/signing/madesignature.h"
#include "ui/widgets/fieldmessage.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <functional>

namespace vault {

class ErrorLogModel;
class Journal;

/// What the journal keeps of a signature that was made now.
JournalEntry journalEntry(const MadeSignature &made, const QDateTime &utc);

/// Enters each signature that is made in the window into the journal. One that could not be entered ends in the error log,
/// and is told beside the signature.
class SignatureJournal : public QObject
{
    Q_OBJECT
public:
    /// journal: null for a window without one; nothing is entered or told then. It and errors outlive this.
    SignatureJournal(Journal *journal, ErrorLogModel &errors, QObject *parent = nullptr);

    /// What became of it, in words; runs only while who made it is there.
    using Tell = std::function<void(const MadeSignature &made, MessageKind kind, const QString &text)>;

    /// Enters what this part of the window makes: it has the signal signatureMade(const MadeSignature &).
    template<typename Maker>
    void follow(Maker *maker, const Tell &tell)
    {
        connect(maker, &Maker::signatureMade, this, [this, maker, tell](const MadeSignature &made) { enter(made, maker, tell); });
    }
    void enter(const MadeSignature &made, QObject *maker, const Tell &tell);

private:
    void log(const ApiError &error);

    Journal *m_journal;
    ErrorLogModel &m_errors;
    ErrorReason m_lastReason = ErrorReason::None; ///< Why the one before could not be entered.
    QElapsedTimer m_sinceLogged;
};

} // namespace vault
