// SPDX-License-Identifier: Apache-2.0
// The window's dialogs for what is done with a key besides signing.
#include "ui/keyoperations/rotatekeydialog.h"
#include "ui/keyoperations/rotationpolicydialog.h"
#include "ui/mainwindow.h"
#include "ui/vaultdialogs.h"
#include "ui/vaultview.h"

namespace vault {

void VaultDialogs::rotateKey()
{
    const auto item = m_vault ? m_vault->currentItem() : std::nullopt;
    if (!item || m_vault->kind() != ItemListKind::Keys)
        return;
    auto *dialog = new RotateKeyDialog(m_vault->session().keys(), m_errors, *item, &m_window);
    connect(dialog, &RotateKeyDialog::keyRotated, m_vault,
            [vault = m_vault](const VaultItem &newVersion) { vault->add(ItemListKind::Keys, newVersion); });
    open(dialog);
}

void VaultDialogs::editRotationPolicy()
{
    const auto item = m_vault ? m_vault->currentItem() : std::nullopt;
    if (!item || m_vault->kind() != ItemListKind::Keys)
        return;
    open(new RotationPolicyDialog(m_vault->session().keys(), m_errors, item->id.name, &m_window));
}

} // namespace vault
