// SPDX-License-Identifier: Apache-2.0
// The window's dialog for copying secrets from the current vault to another open one.
#include "models/itemgathering.h"
#include "network/connections/vaultsession.h"
#include "ui/copying/copydialog.h"
#include "ui/mainwindow.h"
#include "ui/vaultdialogs.h"
#include "ui/vaultview.h"

#include <memory>

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
    const std::vector<int> handles = m_vault->selectedHandles();
    if (handles.empty())
        return;
    const auto secrets = std::make_shared<QList<VaultItem>>();
    auto *gathering = new ItemGathering(*m_vault->lists().list(ItemListKind::Secrets), handles, m_vault);
    connect(gathering, &ItemGathering::gathered, this, [secrets](const QList<VaultItem> &part) { *secrets += part; });
    connect(gathering, &ItemGathering::finished, this, [this, gathering, secrets, source = m_vault] {
        gathering->deleteLater();
        if (!secrets->isEmpty())
            openCopying(*source, *secrets);
    });
    gathering->start();
}

void VaultDialogs::openCopying(VaultView &from, const QList<VaultItem> &secrets)
{
    VaultView *source = &from;
    auto *dialog = new CopyDialog(sideOf(from), secrets, &m_window);
    const auto offerTargets = [this, dialog, source](const VaultView *going) {
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
    connect(&m_window, &MainWindow::vaultClosing, dialog, [offerTargets, source](const VaultView *vault) {
        if (vault != source) // With its source, the dialog closes.
            offerTargets(vault);
    });
    connect(dialog, &CopyDialog::openVaultRequested, this, &VaultDialogs::openVault);
    open(dialog);
}

} // namespace vault
