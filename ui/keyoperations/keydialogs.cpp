// SPDX-License-Identifier: Apache-2.0
// The window's dialogs for what is done with a key besides signing, and for backups of keys and secrets.
#include "network/connections/vaultsession.h"
#include "ui/keyoperations/backupdialog.h"
#include "ui/keyoperations/cipherdialog.h"
#include "ui/keyoperations/restoredialog.h"
#include "ui/keyoperations/rotatekeydialog.h"
#include "ui/keyoperations/rotationpolicydialog.h"
#include "ui/mainwindow.h"
#include "ui/panes/kindtext.h"
#include "ui/vaultdialogs.h"
#include "ui/vaultview.h"

namespace vault {

void VaultDialogs::encryptOrDecrypt()
{
    const auto item = m_vault ? m_vault->currentItem() : std::nullopt;
    if (!item || m_vault->kind() != ItemListKind::Keys)
        return;
    auto *dialog = new CipherDialog(m_vault->session().keys(), m_vault->errors(), m_vault->clipboard(), &m_window);
    dialog->setKey(item->id.name, m_vault->olderVersion());
    open(dialog);
}

void VaultDialogs::rotateKey()
{
    const auto item = m_vault ? m_vault->currentItem() : std::nullopt;
    if (!item || m_vault->kind() != ItemListKind::Keys)
        return;
    auto *dialog = new RotateKeyDialog(m_vault->session().keys(), m_vault->errors(), *item, &m_window);
    connect(dialog, &RotateKeyDialog::keyRotated, m_vault,
            [vault = m_vault](const VaultItem &newVersion) { vault->add(ItemListKind::Keys, newVersion); });
    open(dialog);
}

void VaultDialogs::editRotationPolicy()
{
    const auto item = m_vault ? m_vault->currentItem() : std::nullopt;
    if (!item || m_vault->kind() != ItemListKind::Keys)
        return;
    auto *dialog = new RotationPolicyDialog(m_vault->session().keys(), m_vault->errors(), item->id.name, &m_window);
    if (m_vault->session().connection().guard.readOnly)
        dialog->setReadOnly();
    open(dialog);
}

void VaultDialogs::backUp()
{
    const auto item = m_vault ? m_vault->currentItem() : std::nullopt;
    if (item && !isDeletedKind(m_vault->kind()) && !isCertificateKind(m_vault->kind()))
        open(new BackupDialog(m_vault->session(), m_vault->errors(), isKeyKind(m_vault->kind()), item->id.name, &m_window));
}

void VaultDialogs::restoreBackup()
{
    if (!m_vault)
        return;
    auto *dialog = new RestoreDialog(m_vault->session(), m_vault->errors(), &m_window);
    connect(dialog, &RestoreDialog::restored, m_vault,
            [vault = m_vault](ItemListKind kind, const VaultItem &item) { vault->add(kind, item); });
    open(dialog);
}

} // namespace vault
