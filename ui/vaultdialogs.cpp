// SPDX-License-Identifier: Apache-2.0
#include "ui/vaultdialogs.h"

#include "models/errorlogmodel.h"
#include "network/connections/connectionrequest.h"
#include "network/keyvault/routes.h"
#include "ui/dialogs/createkeydialog.h"
#include "ui/dialogs/importkeydialog.h"
#include "ui/dialogs/openvaultdialog.h"
#include "ui/dialogs/secretdialog.h"
#include "ui/dialogs/signdialog.h"
#include "ui/mainwindow.h"
#include "ui/panes/kindtext.h"
#include "ui/softdelete/namerepair.h"
#include "ui/softdelete/removaldialog.h"
#include "ui/vaultview.h"

namespace vault {

VaultDialogs::VaultDialogs(MainWindow &window, ErrorLogModel &errors)
    : QObject(&window), m_window(window), m_errors(errors)
{
}

void VaultDialogs::setVault(VaultView *vault)
{
    // They hold references to the clients of the vault that is going.
    for (const QPointer<QDialog> &dialog : std::exchange(m_open, {}))
        delete dialog;
    m_vault = vault;
}

void VaultDialogs::open(QDialog *dialog)
{
    m_open.removeAll(nullptr);
    m_open.append(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void VaultDialogs::openVault()
{
    if (m_openVault) {
        m_openVault->raise();
        m_openVault->activateWindow();
        return;
    }
    m_openVault = new OpenVaultDialog(&m_window);
    connect(m_openVault, &QDialog::accepted, this, &VaultDialogs::takeRequest);
    connect(m_openVault, &OpenVaultDialog::tokenRefused, &m_errors, &ErrorLogModel::append);
    connect(m_openVault, &QDialog::rejected, m_openVault, &QObject::deleteLater);
    m_openVault->open();
}

void VaultDialogs::takeRequest()
{
    auto session = vault::openVault(m_openVault->takeRequest(), m_window.services().opening);
    if (!session) {
        m_errors.append(session.error());
        m_openVault->showError(session.error());
        return;
    }
    m_openVault->deleteLater();
    m_openVault.clear();
    m_window.openVault(std::move(*session));
}

void VaultDialogs::newSecret()
{
    if (!m_vault)
        return;
    auto *dialog = new SecretDialog(m_vault->session().secrets(), m_errors, &m_window);
    connectSecretDialog(dialog);
    open(dialog);
}

void VaultDialogs::newSecretVersion()
{
    const auto item = m_vault ? m_vault->currentItem() : std::nullopt;
    if (!item || m_vault->kind() != ItemListKind::Secrets)
        return;
    auto *dialog = new SecretDialog(m_vault->session().secrets(), m_errors, &m_window);
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
    auto *dialog = new CreateKeyDialog(m_vault->session().keys(), m_errors, &m_window);
    dialog->nameRepair()->setJobs(m_vault->jobs());
    connect(dialog, &CreateKeyDialog::keyCreated, m_vault,
            [vault = m_vault](const VaultItem &item) { vault->add(ItemListKind::Keys, item); });
    open(dialog);
}

void VaultDialogs::importKey(const QString &path)
{
    if (!m_vault)
        return;
    auto *dialog = new ImportKeyDialog(m_vault->session().keys(), m_errors, &m_window);
    dialog->nameRepair()->setJobs(m_vault->jobs());
    connect(dialog, &ImportKeyDialog::keyImported, m_vault,
            [vault = m_vault](const VaultItem &item) { vault->add(ItemListKind::Keys, item); });
    if (!path.isEmpty())
        dialog->setFile(path);
    open(dialog);
}

void VaultDialogs::sign()
{
    const auto item = m_vault ? m_vault->currentItem() : std::nullopt;
    if (!item || m_vault->kind() != ItemListKind::Keys)
        return;
    auto *dialog = new SignDialog(m_vault->session().keys(), m_errors, &m_window);
    // Where the routes have no place for a version, the older one could not sign.
    const bool canNameVersion = takesVersion(Operation::Sign, m_vault->session().endpoint().routeForm());
    dialog->setKey(item->id.name, canNameVersion ? m_vault->olderVersion() : QString());
    open(dialog);
}

void VaultDialogs::deleteItem()
{
    if (m_vault && !isDeletedKind(m_vault->kind()))
        askRemoval(VaultJobOperation::Delete);
}

void VaultDialogs::purgeItem()
{
    if (m_vault && isDeletedKind(m_vault->kind()))
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
    else
        newSecret();
}

} // namespace vault
