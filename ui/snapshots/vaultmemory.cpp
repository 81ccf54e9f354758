// SPDX-License-Identifier: Apache-2.0
#include "ui/snapshots/vaultmemory.h"

#include "models/snapshotpages.h"
#include "network/connections/connectionstore.h"
#include "network/connections/vaultsession.h"
#include "network/snapshots/snapshotcleanup.h"
#include "ui/mainwindow.h"
#include "ui/snapshots/changesbar.h"
#include "ui/snapshots/offlinereading.h"
#include "ui/vaultview.h"

namespace vault {

VaultMemory::VaultMemory(MainWindow &window) : QObject(&window), m_window(window) {}

void VaultMemory::watch(VaultView &vault)
{
    const WindowServices &services = m_window.services();
    const Connection &connection = vault.session().connection();
    if (!services.snapshots || !services.connections || connection.id.isEmpty() || !connection.remembersContents)
        return;
    VisitChanges::Visit visit;
    visit.connectionId = connection.id;
    visit.vaultUrl = vault.session().endpoint().url().toString(QUrl::StripTrailingSlash);
    visit.clock = services.now;
    visit.isWanted = [store = services.connections, id = connection.id] { return remembersContentsNow(*store, id); };
    const auto &lists = vault.lists().all();
    const QString name = vault.name();
    auto *bar = new ChangesBar({lists.cbegin(), lists.cend()}, *services.snapshots, std::move(visit), name);
    bar->setConnection(connection);
    vault.showAboveLists(bar);
    connect(bar, &ChangesBar::failed, &vault.errors(), &ErrorLogModel::append);
    connect(bar, &ChangesBar::itemRequested, &vault, [this, view = &vault](ObjectKind kind, const QString &item) {
        m_window.chooseVault(view);
        view->chooseItem(listKindOf(kind), item);
        m_window.activateWindow();
    });
    connect(bar, &ChangesBar::offlineRequested, this,
            [this, name, connection](const VaultSnapshot &snapshot) { m_window.offline().show(name, snapshot, connection); });
    m_bars.removeAll(nullptr);
    m_bars.append(bar);
    bar->start();
}

void VaultMemory::endVisits()
{
    for (const QPointer<ChangesBar> &bar : std::as_const(m_bars)) {
        if (bar)
            bar->changes().close();
    }
}

} // namespace vault
