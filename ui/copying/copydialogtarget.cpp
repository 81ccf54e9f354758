// SPDX-License-Identifier: Apache-2.0
// What a CopyDialog does once there is a target.
#include "ui/copying/copydialog.h"

#include "models/errorlogmodel.h"
#include "models/secretcopysummary.h"
#include "models/vaultjobs.h"
#include "network/auth/whenready.h"
#include "network/connections/vaultsession.h"
#include "ui/copying/copylinesmodel.h"
#include "ui/copying/copytext.h"
#include "ui/widgets/colorband.h"
#include "ui/widgets/connectioncolors.h"
#include "ui/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace vault {

void CopyDialog::setTargets(const QList<CopyVault> &targets)
{
    const CopyVault *before = chosenTarget();
    const VaultJobs *chosen = before != nullptr ? before->jobs : nullptr;
    m_targets = targets;
    int index = -1;
    {
        const QSignalBlocker blocker(m_target);
        m_target->clear();
        for (const CopyVault &target : targets) {
            m_target->addItem(connectionColorMark(target.connection.color, 12, devicePixelRatioF()), target.name);
            if (target.jobs == chosen && chosen != nullptr)
                index = m_target->count() - 1;
        }
        m_target->setCurrentIndex(index < 0 && targets.size() == 1 ? 0 : index);
    }
    if (index < 0 || m_copy == nullptr)
        useTarget();
}

const CopyVault *CopyDialog::chosenTarget() const
{
    const int index = m_target->currentIndex();
    return index >= 0 && index < m_targets.size() ? &m_targets[index] : nullptr;
}

void CopyDialog::useTarget()
{
    if (isBusy())
        setIdle(); // Its vault is going.
    m_lines->setCopy(nullptr);
    m_copy.reset();
    const CopyVault *target = chosenTarget();
    m_targetBand->setConnection(target != nullptr ? target->connection : Connection());
    m_target->setEnabled(!m_targets.isEmpty());
    if (target != nullptr && target->connection.guard.readOnly) {
        m_targetMessage->setMessage(MessageKind::Warning, tr("This connection is read-only: nothing can be copied to %1.").arg(target->name));
    } else if (target != nullptr) {
        m_targetMessage->clear();
        m_copy = std::make_unique<SecretCopy>(m_secrets, m_source.jobs->session().secrets(), *m_source.errors,
                                              SecretCopyTarget{*target->lists, *target->jobs, *target->errors});
        m_lines->setCopy(m_copy.get());
        connect(m_copy.get(), &SecretCopy::changed, this, &CopyDialog::showProgress);
        connect(m_copy.get(), &SecretCopy::copied, this, &CopyDialog::copied);
        useOptions();
        // In an event of its own: making the lines takes as long as one may, where there are 100,000.
        QMetaObject::invokeMethod(m_copy.get(), &SecretCopy::check, Qt::QueuedConnection);
    } else if (m_targets.isEmpty()) {
        m_targetMessage->setMessage(MessageKind::Warning, tr("No other vault is open. Open the one to copy to; it gets a tab beside this one."));
    } else {
        m_targetMessage->setMessage(MessageKind::Hint, tr("Choose the vault to copy to."));
    }
    showProgress();
}

void CopyDialog::useOptions()
{
    if (m_copy == nullptr)
        return;
    SecretCopyOptions options;
    options.existing = ExistingChoice(m_existing->currentData().toInt());
    options.keepsContentType = m_contentType->isChecked();
    options.keepsTags = m_tags->isChecked();
    options.keepsAttributes = m_attributes->isChecked();
    m_copy->setOptions(options);
}

void CopyDialog::showProgress()
{
    const bool isWorking = m_copy != nullptr && m_copy->isBusy();
    m_stop->setEnabled(isWorking);
    if (isWorking && !isBusy())
        setBusy(copyPhaseText(m_copy->phase()));
    else if (!isWorking && isBusy())
        setIdle();
    showPlan();
    updateAction();
}

void CopyDialog::showPlan()
{
    const bool isThere = m_copy != nullptr;
    const bool isPlanned = isThere && m_copy->phase() == SecretCopy::Phase::Planned;
    const bool hasEnded = isThere && m_copy->phase() == SecretCopy::Phase::Ended;
    m_check->setEnabled(isPlanned || hasEnded);
    m_check->setText(hasEnded ? tr("P&lan the rest again") : tr("Check agai&n"));
    m_compare->setEnabled(isPlanned && m_copy->count(CopyTarget::Taken) > 0);
    m_recover->setEnabled(isPlanned && m_copy->count(CopyAction::SkipInSoftDelete) > 0);
    m_outcomes->setVisible(isThere && m_copy->count(CopyState::Unclear) > 0);
    m_save->setEnabled((isPlanned || hasEnded) && !m_isSaving);
    showLine();
    const int writes = isPlanned ? m_copy->writeCount() : 0;
    actionButton()->setText(writes == 0 ? tr("&Copy") : writes == 1 ? tr("&Copy 1 secret") : tr("&Copy %n secrets", nullptr, writes));
    if (!isThere) {
        m_summary->clear();
        return;
    }
    const bool isBad = m_copy->count(CopyState::Failed) + m_copy->count(CopyState::Unclear) > 0;
    m_summary->setMessage(isBad ? MessageKind::Warning : hasEnded ? MessageKind::Ok : MessageKind::Hint, copySummaryText(*m_copy));
}

void CopyDialog::showLine()
{
    const QModelIndex current = m_table->currentIndex();
    QStringList texts;
    for (int column = 0; current.isValid() && column < CopyLinesModel::ColumnCount; ++column) {
        const QString text = current.siblingAtColumn(column).data().toString();
        if (!text.isEmpty())
            texts.append(text);
    }
    m_line->setText(texts.join(QStringLiteral(" · ")));
}

QString CopyDialog::blocker() const
{
    if (const CopyVault *target = chosenTarget(); target != nullptr && target->connection.guard.readOnly)
        return tr("Choose a vault that is not read-only.");
    if (m_copy == nullptr)
        return m_targets.isEmpty() ? tr("Open another vault first.") : tr("Choose a vault first.");
    if (m_copy->phase() == SecretCopy::Phase::Ended)
        return tr("The copy is through.");
    if (m_copy->writeCount() > 0)
        return {};
    const int taken = m_copy->count(CopyAction::SkipTaken);
    if (m_copy->options().existing == ExistingChoice::Stop && taken > 0)
        return taken == 1 ? tr("1 name exists at the target; nothing is copied then.")
                          : tr("%n names exist at the target; nothing is copied then.", nullptr, taken);
    return tr("Nothing would be copied.");
}

void CopyDialog::submit()
{
    m_copy->run();
}

void CopyDialog::chooseSummaryFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the summary"), QDir::homePath(), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &CopyDialog::saveSummary);
    dialog->open();
}

void CopyDialog::saveSummary(const QString &path)
{
    const CopyVault *target = chosenTarget();
    if (m_copy == nullptr || target == nullptr || m_isSaving)
        return;
    m_isSaving = true;
    showPlan();
    Pending<void> writing = writeCopySummary(path, *m_copy, m_source.name, target->name);
    // Not this dialog's: it may be closed meanwhile, and a failure is told all the same.
    ErrorLogModel *errors = m_source.errors;
    whenReady<void>(errors, writing, [errors, dialog = QPointer(this), shownPath = QDir::toNativeSeparators(path)](
                                         const std::optional<Result<void>> &result) {
        if (!result)
            return;
        if (!*result)
            errors->append(result->error());
        if (!dialog)
            return;
        dialog->m_isSaving = false;
        dialog->showPlan();
        if (*result)
            dialog->m_summary->setMessage(MessageKind::Ok, tr("Saved as %1, without values.").arg(shownPath));
        else
            dialog->recordFailure(result->error(), *dialog->m_summary);
    });
}

} // namespace vault
