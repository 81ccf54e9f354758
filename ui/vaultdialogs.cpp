// SPDX-License-Identifier: Apache-2.0
#include "ui/vaultdialogs.h"

#include "models/errorlogmodel.h"
#include "network/connections/vaultsession.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/connections/connectionmanagerdialog.h"
#include "ui/dialogs/createkeydialog.h"
#include "ui/dialogs/importkeydialog.h"
#include "ui/dialogs/openvaultdialog.h"
#include "ui/dialogs/secretdialog.h"
#include "ui/journal/journaldialog.h"
#include "ui/journal/signaturejournal.h"
#include "ui/mainwindow.h"
#include "ui/panes/kindtext.h"
#include "ui/signing/manifests/manifestdialog.h"
#include "ui/signing/requests/certificaterequestdialog.h"
#include "ui/softdelete/namerepair.h"
#include "ui/snapshots/offlinereading.h"
#include "ui/softdelete/removaldialog.h"
#include "ui/vaultopening.h"
#include "ui/vaultview.h"
#include "ui/widgets/colorband.h"

#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace vault {

using namespace Qt::StringLiterals;

VaultDialogs::VaultDialogs(MainWindow &window, ErrorLogModel &errors)
    : QObject(&window), m_window(window), m_errors(errors)
{
}

void VaultDialogs::closeOf(const VaultView &vault)
{
    // They hold references to the clients of the vault that is going.
    for (const OpenDialog &open : std::as_const(m_open)) {
        if (open.vault == &vault)
            delete open.dialog;
    }
    m_open.removeIf([&vault](const OpenDialog &open) { return open.vault == &vault; });
}

void VaultDialogs::closeAll()
{
    for (const OpenDialog &open : std::exchange(m_open, {}))
        delete open.dialog;
    delete m_openVault;
    delete m_manager;
    delete m_journal;
}

FormDialog *VaultDialogs::unfinished(const VaultView &vault) const
{
    for (const OpenDialog &open : m_open) {
        auto *form = qobject_cast<FormDialog *>(open.dialog);
        if (form && open.vault == &vault && form->wouldLoseSomething())
            return form;
    }
    return nullptr;
}

QStringList VaultDialogs::losses(const VaultView &vault) const
{
    QStringList losses;
    for (const OpenDialog &open : m_open) {
        const auto *form = qobject_cast<FormDialog *>(open.dialog);
        if (form && open.vault == &vault && form->wouldLoseSomething())
            losses.append(form->loss());
    }
    return losses;
}

bool VaultDialogs::askBeforeClosing(const VaultView &vault, const std::function<void()> &go)
{
    FormDialog *form = unfinished(vault);
    if (!form)
        return false;
    if (form == m_leaving && form->isVisible()) {
        form->raise();
        return true;
    }
    if (m_question && m_question->parentWidget() != form) {
        m_question->raise(); // One vault after the other: its answer must not be another's.
        return true;
    }
    if (!m_question) {
        m_question = new QMessageBox(form);
        m_question->setAttribute(Qt::WA_DeleteOnClose);
        m_question->setIcon(QMessageBox::Question);
        m_question->setTextFormat(Qt::PlainText);
        const FormDialog::ClosingQuestion question = form->closingQuestion();
        m_question->setInformativeText(question.text);
        const auto *close = m_question->addButton(tr("&Close both"), QMessageBox::AcceptRole);
        QPushButton *stay = m_question->addButton(question.keep, QMessageBox::RejectRole);
        m_question->setDefaultButton(stay);
        m_question->setEscapeButton(stay);
        // The dialog may be done by itself meanwhile, and take the question with it: nothing is lost then.
        const auto gone = connect(m_question, &QObject::destroyed, this, go, Qt::QueuedConnection);
        connect(m_question, &QMessageBox::buttonClicked, this, [this, close, gone, form, go](const QAbstractButton *pressed) {
            disconnect(gone);
            if (pressed != close)
                return;
            // Once what it waits for has come: a signature under way belongs into the journal.
            m_leaving = form;
            connect(form, &QDialog::finished, this, go, Qt::QueuedConnection);
            form->done(QDialog::Rejected);
        });
    }
    //: %1 is a vault, %2 the title of the dialog that is open.
    m_question->setText(tr("Close %1 and \"%2\"?").arg(vault.name(), form->windowTitle()));
    m_question->open();
    return true;
}

void VaultDialogs::open(QDialog *dialog, bool isModal)
{
    m_open.removeIf([](const OpenDialog &open) { return open.dialog == nullptr; });
    m_open.append({dialog, m_vault});
    if (m_window.openVaults().size() > 1)
        //: A dialog's title where several vaults are open: %1 is what it does, %2 the vault that it works on.
        dialog->setWindowTitle(tr("%1 – %2").arg(dialog->windowTitle(), m_vault->name()));
    markWindow(dialog, m_vault->session().connection());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isModal)
        dialog->open();
    else
        dialog->show();
}

void VaultDialogs::openVault()
{
    if (m_openVault) {
        m_openVault->raise();
        m_openVault->activateWindow();
        return;
    }
    m_openVault = new OpenVaultDialog(m_window.services().opening, &m_window);
    connect(m_openVault, &QDialog::accepted, this, &VaultDialogs::takeRequest);
    connect(m_openVault, &OpenVaultDialog::tokenRefused, &m_errors, &ErrorLogModel::append);
    connect(m_openVault, &OpenVaultDialog::testFailed, &m_errors, &ErrorLogModel::append);
    connect(m_openVault, &QDialog::rejected, m_openVault, &QObject::deleteLater);
    m_openVault->open();
}

void VaultDialogs::takeRequest()
{
    const VaultOpening::Keeping keeping{m_openVault->remembers(), m_openVault->keepsSecrets()};
    const Result<void> opened = m_window.opening().open(m_openVault->takeRequest(), keeping);
    if (!opened) {
        m_errors.append(opened.error());
        m_openVault->showError(opened.error());
        return;
    }
    m_openVault->deleteLater();
    m_openVault.clear();
}

void VaultDialogs::manageConnections()
{
    ConnectionStore *store = m_window.services().connections;
    if (!store)
        return;
    if (!m_manager) {
        m_manager = new ConnectionManagerDialog(*store, m_window.services().opening, m_errors, &m_window);
        m_manager->setAttribute(Qt::WA_DeleteOnClose);
        // Once the dialog is through with closing: a prompt of the vault's must not lie over it.
        connect(m_manager, &ConnectionManagerDialog::openRequested, &m_window.opening(), &VaultOpening::openKept,
                Qt::QueuedConnection);
        connect(m_manager, &ConnectionManagerDialog::offlineRequested, &m_window.offline(), &OfflineReading::open,
                Qt::QueuedConnection);
        m_manager->open();
    }
    m_manager->raise();
    m_manager->activateWindow();
}

void VaultDialogs::showJournal()
{
    Journal *journal = m_window.services().journal;
    if (!journal)
        return;
    if (!m_journal) {
        m_journal = new JournalDialog(*journal, m_errors, &m_window);
        m_journal->setAttribute(Qt::WA_DeleteOnClose);
        m_journal->show();
    }
    m_journal->raise();
    m_journal->activateWindow();
}

void VaultDialogs::newSecret()
{
    if (!m_vault || m_vault->session().isManagedHsm())
        return;
    auto *dialog = new SecretDialog(m_vault->session().secrets(), m_vault->errors(), &m_window);
    connectSecretDialog(dialog);
    open(dialog);
}

void VaultDialogs::newSecretVersion()
{
    const auto item = m_vault ? m_vault->currentItem() : std::nullopt;
    if (!item || m_vault->kind() != ItemListKind::Secrets)
        return;
    auto *dialog = new SecretDialog(m_vault->session().secrets(), m_vault->errors(), &m_window);
    dialog->setExisting(*item);
    connectSecretDialog(dialog);
    open(dialog);
}

void VaultDialogs::connectSecretDialog(SecretDialog *dialog)
{
    dialog->nameRepair()->setJobs(m_vault->jobs());
    connect(dialog, &SecretDialog::secretSaved, m_vault,
            [vault = m_vault](const VaultItem &item) { vault->add(ItemListKind::Secrets, item); });
}

void VaultDialogs::newKey()
{
    if (!m_vault)
        return;
    auto *dialog = new CreateKeyDialog(m_vault->session().keys(), m_vault->errors(), &m_window);
    dialog->nameRepair()->setJobs(m_vault->jobs());
    connect(dialog, &CreateKeyDialog::keyCreated, m_vault,
            [vault = m_vault](const VaultItem &item) { vault->add(ItemListKind::Keys, item); });
    open(dialog);
}

void VaultDialogs::importKey(const QString &path)
{
    if (!m_vault)
        return;
    auto *dialog = new ImportKeyDialog(m_vault->session().keys(), m_vault->errors(), &m_window);
    dialog->nameRepair()->setJobs(m_vault->jobs());
    connect(dialog, &ImportKeyDialog::keyImported, m_vault,
            [vault = m_vault](const VaultItem &item) { vault->add(ItemListKind::Keys, item); });
    if (!path.isEmpty())
        dialog->setFile(path);
    open(dialog);
}

void VaultDialogs::changeSelected(BulkAction action)
{
    if (!m_vault || m_vault->selectedCount() == 0)
        return;
    const BulkDialog::Vault vault{m_vault->session(), m_vault->lists(), m_vault->jobs(), m_vault->errors()};
    auto *dialog = new BulkDialog(vault, m_vault->kind(), m_vault->selectedHandles(), m_vault->hiddenChosenCount(), &m_window);
    dialog->choose(action);
    open(dialog, false);
}

void VaultDialogs::createCertificateRequest()
{
    const auto key = m_vault ? m_vault->keyToSign() : std::nullopt;
    if (!key)
        return;
    auto *dialog = new CertificateRequestDialog(m_vault->session().keys(), m_vault->session().connection().guard,
                                                m_vault->errors(), &m_window);
    if (SignatureJournal *journal = m_vault->journal())
        journal->follow(dialog, [dialog](const MadeSignature &, MessageKind kind, const QString &text) {
            dialog->tellOfJournal(kind, text);
        });
    dialog->setKey(key->name, key->version);
    open(dialog);
}

void VaultDialogs::signManifest()
{
    const auto key = m_vault ? m_vault->keyToSign() : std::nullopt;
    if (!key)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/manifests"_L1;
    auto *dialog = new ManifestDialog(m_vault->session().keys(), m_vault->session().connection().guard,
                                      m_vault->errors(), folder, &m_window);
    if (SignatureJournal *journal = m_vault->journal())
        journal->follow(dialog, [dialog](const MadeSignature &, MessageKind kind, const QString &text) {
            dialog->tellOfJournal(kind, text);
        });
    dialog->setKey(key->name, key->version);
    open(dialog, false); // It may take hours.
}

void VaultDialogs::deleteItem()
{
    if (m_vault && m_vault->selectedCount() > 1)
        changeSelected(BulkAction::Delete);
    else if (m_vault && !isDeletedKind(m_vault->kind()) && !isCertificateKind(m_vault->kind()))
        askRemoval(VaultJobOperation::Delete);
}

void VaultDialogs::purgeItem()
{
    if (m_vault && m_vault->selectedCount() > 1)
        changeSelected(BulkAction::Purge);
    else if (m_vault && isDeletedKind(m_vault->kind()) && !isCertificateKind(m_vault->kind()))
        askRemoval(VaultJobOperation::Purge);
}

void VaultDialogs::askRemoval(VaultJobOperation operation)
{
    const auto item = m_vault->currentItem();
    if (!item)
        return;
    const bool isKey = isKeyKind(m_vault->kind());
    auto *dialog = new RemovalDialog(operation, isKey, *item, &m_window);
    connect(dialog, &RemovalDialog::confirmed, m_vault,
            [vault = m_vault, operation, isKey, asked = *item] { vault->jobs().start(operation, isKey, asked); });
    open(dialog);
}

void VaultDialogs::createShownKind()
{
    if (m_vault && isKeyKind(m_vault->kind()))
        newKey();
    else if (m_vault && isSecretKind(m_vault->kind()))
        newSecret();
}

} // namespace vault
