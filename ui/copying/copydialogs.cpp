// SPDX-License-Identifier: Apache-2.0
// The window's dialog for copying secrets from the current vault to another open one.
#include "network/connections/vaultsession.h"
#include "ui/copying/copydialog.h"
#include "ui/mainwindow.h"
#include "ui/vaultdialogs.h"
#include "ui/vaultview.h"

namespace vault {

namespace {

CopyVault sideOf(VaultView &vault)
{
    return {vault.name(), vault.session().connection(), &vault.lists(), &vault.jobs(), &vault.errors()};
}

} // namespace

void VaultDialogs::copySecrets()
{
    if (!m_vault || m_vault->kind() != ItemListKind::Secrets)
        return;
    const QList<VaultItem> items = m_vault->selectedItems();
    if (items.isEmpty())
        return;
    auto *dialog = new CopyDialog(sideOf(*m_vault), items, &m_window);
    const auto offerTargets = [this, dialog, source = m_vault](const VaultView *going) {
        QList<CopyVault> targets;
        for (VaultView *vault : m_window.openVaults()) {
            // The same vault in another tab is no other vault, and a Managed HSM keeps no secrets.
            const bool isOther = vault->session().endpoint().url() != source->session().endpoint().url();
            if (isOther && vault != going && !vault->session().isManagedHsm())
                targets.append(sideOf(*vault));
        }
        dialog->setTargets(targets);
    };
    offerTargets(nullptr);
    // Once its lists load: the dry run waits for them, and asks for each name where they do not.
    connect(&m_window, &MainWindow::vaultOpened, dialog, [offerTargets] { offerTargets(nullptr); }, Qt::QueuedConnection);
    connect(&m_window, &MainWindow::vaultClosing, dialog, [offerTargets, source = m_vault](const VaultView *vault) {
        if (vault != source) // With its source, the dialog closes.
            offerTargets(vault);
    });
    connect(dialog, &CopyDialog::openVaultRequested, this, &VaultDialogs::openVault);
    open(dialog);
}

} // namespace vault
