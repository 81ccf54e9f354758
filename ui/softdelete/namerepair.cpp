// SPDX-License-Identifier: Apache-2.0
#include "ui/softdelete/namerepair.h"

#include "models/vaultjobs.h"
#include "models/datetext.h"
#include "network/connections/vaultsession.h"
#include "ui/softdelete/jobtext.h"
#include "ui/softdelete/removaldialog.h"
#include "ui/softdelete/removaltext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace vault {

using namespace Qt::StringLiterals;

NameRepair::NameRepair(bool isKey, const QString &actionText, QWidget *parent)
    : QFrame(parent)
    , m_isKey(isKey)
    , m_actionText(withoutMnemonic(actionText))
    , m_message(new FieldMessage(this))
    , m_recover(new QPushButton(tr("Recover it"), this))
    , m_purge(new QPushButton(tr("Purge it forever…"), this))
    , m_other(new QPushButton(tr("Choose another name"), this))
    , m_retry(new QPushButton(tr("Try again"), this))
{
    setFrameShape(StyledPanel);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_recover, m_purge, m_other, m_retry}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_message);
    layout->addLayout(row);
    hide();
    connect(m_recover, &QPushButton::clicked, this, &NameRepair::recover);
    connect(m_purge, &QPushButton::clicked, this, &NameRepair::askPurge);
    connect(m_other, &QPushButton::clicked, this, &NameRepair::otherNameRequested);
    connect(m_retry, &QPushButton::clicked, this, &NameRepair::retryRequested);
}

void NameRepair::setJobs(VaultJobs &jobs)
{
    m_jobs = &jobs;
    connect(&jobs, &VaultJobs::jobEnded, this, &NameRepair::takeEnd);
}

bool NameRepair::offer(const ApiError &error, const QString &name)
{
    clear();
    if (!m_jobs || error.httpStatus != 409)
        return false;
    const QString code = error.decisiveCode();
    if (code != "ObjectIsDeletedButRecoverable"_L1 && code != "ObjectIsBeingDeleted"_L1)
        return false;
    m_name = name;
    m_typed = name;
    m_deleted = {};
    m_deleted.id.name = name;
    if (code == "ObjectIsDeletedButRecoverable"_L1) {
        describeDeleted();
        look();
    } else {
        m_message->setMessage(MessageKind::Warning,
                              (m_isKey ? tr("The deleted key of this name is not gone yet. That takes up to two minutes; "
                                            "what you typed is kept.")
                                       : tr("The deleted secret of this name is not gone yet. That takes up to two "
                                            "minutes; what you typed is kept.")));
        showOffer(Offer::BeingDeleted);
    }
    return true;
}

void NameRepair::look()
{
    const auto take = [this, name = m_name](const auto &deleted) {
        if (!deleted || name != m_name || m_message->kind() == MessageKind::Ok)
            return;
        m_deleted = deleted->properties;
        if (!isBusy())
            describeDeleted();
    };
    if (m_isKey) {
        auto pending = m_jobs->session().keys().getDeleted(m_name);
        m_look = CancelGuard(pending);
        pending.then(this, [take](const Result<KeyBundle> &deleted) { take(deleted); });
    } else {
        auto pending = m_jobs->session().secrets().getDeleted(m_name);
        m_look = CancelGuard(pending);
        pending.then(this, [take](Result<SecretBundle> deleted) { take(deleted); });
    }
}

void NameRepair::describeDeleted()
{
    QString text = m_isKey ? tr("A deleted key has this name.") : tr("A deleted secret has this name.");
    if (m_deleted.scheduledPurgeDate)
        //: %1 is a date with its time.
        text = m_isKey ? tr("A deleted key has this name until %1.").arg(exactDate(*m_deleted.scheduledPurgeDate))
                       : tr("A deleted secret has this name until %1.").arg(exactDate(*m_deleted.scheduledPurgeDate));
    const QString &level = m_deleted.attributes.recoveryLevel;
    const bool canPurge = level.isEmpty() || isPurgeable(level);
    if (!canPurge)
        text += u' ' + tr("Purge protection is on, so it cannot be purged before then.");
    if (canPurge && !m_isNameFixed)
        text += u' ' + tr("Recover it, purge it forever, or choose another name. What you typed is kept.");
    else if (!m_isNameFixed)
        text += u' ' + tr("Recover it, or choose another name. What you typed is kept.");
    else if (canPurge)
        text += u' ' + tr("Recover it, or purge it forever. What you typed is kept.");
    else
        text += u' ' + tr("Recover it. What you typed is kept.");
    m_message->setMessage(MessageKind::Warning, text);
    m_purge->setEnabled(canPurge);
    m_purge->setToolTip(canPurge ? QString() : tr("Purge protection is on for this vault"));
    showOffer(Offer::Deleted);
}

void NameRepair::showOffer(Offer offer)
{
    // The button with the focus may go; the person is then led on.
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_recover->setVisible(offer == Offer::Deleted);
    m_purge->setVisible(offer == Offer::Deleted);
    m_other->setVisible(!m_isNameFixed && (offer == Offer::Deleted || offer == Offer::BeingDeleted));
    m_retry->setVisible(offer == Offer::BeingDeleted);
    for (QPushButton *button : {m_recover, m_other, m_retry})
        button->setEnabled(!isBusy());
    if (isBusy())
        m_purge->setEnabled(false);
    setVisible(offer != Offer::None);
    if (hadFocus && offer == Offer::Done)
        focusPreviousChild();
}

void NameRepair::clear()
{
    if (isBusy())
        return;
    m_look.cancel();
    m_name.clear();
    m_message->clear();
    showOffer(Offer::None);
}

void NameRepair::setName(const QString &name)
{
    m_typed = name;
    if (!m_name.isEmpty() && name.compare(m_name, Qt::CaseInsensitive) != 0)
        clear();
}

QString NameRepair::busyText() const
{
    const VaultJob *job = m_jobs ? m_jobs->find(m_job) : nullptr;
    return job != nullptr ? jobText(*job) : QString();
}

void NameRepair::recover()
{
    begin(false);
}

void NameRepair::askPurge()
{
    auto *dialog = new RemovalDialog(VaultJobOperation::Purge, m_isKey, m_deleted, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RemovalDialog::confirmed, this, [this] { begin(true); });
    dialog->open();
}

void NameRepair::begin(bool isPurge)
{
    if (!m_jobs || isBusy() || m_name.isEmpty())
        return;
    m_look.cancel();
    m_job = m_jobs->start(isPurge ? VaultJobOperation::Purge : VaultJobOperation::Recover, m_isKey, m_deleted);
    if (const VaultJob *job = m_jobs->find(m_job); job == nullptr || !isActive(job->state)) {
        takeEnd(m_job);
        return;
    }
    m_message->setMessage(MessageKind::Hint, busyText());
    showOffer(Offer::Deleted);
    Q_EMIT changed();
}

void NameRepair::takeEnd(int id)
{
    if (id != m_job || m_job == 0)
        return;
    const VaultJob job = *m_jobs->find(id);
    m_job = 0;
    if (m_typed.compare(m_name, Qt::CaseInsensitive) != 0) {
        clear(); // The person went on to another name meanwhile.
        Q_EMIT changed();
        return;
    }
    if (job.state != VaultJobState::Done) {
        describeDeleted();
        m_message->setMessage(MessageKind::Error, jobText(job));
    } else if (job.operation == VaultJobOperation::Purge) {
        m_message->setMessage(MessageKind::Ok,
                              //: %1 is the text of the dialog's button.
                              tr("Purged. The name is free: press “%1” to go on.").arg(m_actionText));
        showOffer(Offer::Done);
    } else {
        m_message->setMessage(MessageKind::Ok,
                              //: %1 is the text of the dialog's button.
                              m_isKey ? tr("Recovered: this key exists again, as it was. “%1” now makes a new version of "
                                           "it; close the dialog to leave it alone.").arg(m_actionText)
                                      : tr("Recovered: this secret exists again, with its old value. “%1” now stores what "
                                           "you typed as a new version.").arg(m_actionText));
        showOffer(Offer::Done);
    }
    Q_EMIT changed();
}

} // namespace vault
