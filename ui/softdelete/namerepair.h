// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/cancelguard.h"
#include "network/http/result.h"
#include "network/keyvault/vaultitem.h"

#include <QFrame>
#include <QPointer>

class QPushButton;

namespace vault {

class FieldMessage;
class VaultJobs;

/// What a dialog offers in place when a deleted object holds the name that was to be given (409
/// ObjectIsDeletedButRecoverable, protocol.md §9): recover it, purge it forever, or another name. While that object is
/// still being deleted (ObjectIsBeingDeleted): another try later. Nothing typed is lost, and the dialog's own action
/// stays the person's to press. Hidden while there is nothing to offer; without jobs, always.
class NameRepair : public QFrame
{
    Q_OBJECT
public:
    /// actionText: the words of the dialog's button.
    NameRepair(bool isKey, const QString &actionText, QWidget *parent = nullptr);

    void setJobs(VaultJobs &jobs);
    void setNameFixed() { m_isNameFixed = true; } ///< There is no other name to choose.
    /// True when the error is one of the two: the ways out are then on show.
    bool offer(const ApiError &error, const QString &name);
    /// A recovery or purge is under way, which the dialog's action waits for.
    bool isBusy() const { return m_job != 0; }
    QString busyText() const;
    FieldMessage *message() const { return m_message; }

public Q_SLOTS:
    void clear();
    void setName(const QString &name); ///< What is typed now: of another name there is nothing to offer.

Q_SIGNALS:
    void changed(); ///< isBusy() is another.
    void otherNameRequested();
    void retryRequested();

private:
    enum class Offer { None, Deleted, BeingDeleted, Done };

    void look();
    void describeDeleted();
    void recover();
    void askPurge();
    void begin(bool isPurge);
    void takeEnd(int id);
    void showOffer(Offer offer);

    bool m_isKey;
    QString m_actionText;
    QPointer<VaultJobs> m_jobs;
    FieldMessage *m_message;
    QPushButton *m_recover;
    QPushButton *m_purge;
    QPushButton *m_other;
    QPushButton *m_retry;
    QString m_name; ///< The one that is taken; empty while there is nothing to offer.
    QString m_typed;
    bool m_isNameFixed = false;
    VaultItem m_deleted; ///< The object that holds the name; only its name while nothing more is known.
    CancelGuard m_look;
    int m_job = 0;
};

} // namespace vault
