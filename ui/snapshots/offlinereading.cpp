// SPDX-License-Identifier: Apache-2.0
#include "ui/snapshots/offlinereading.h"

#include "network/auth/whenready.h"
#include "network/connections/connectionstore.h"
#include "network/snapshots/snapshotstore.h"
#include "ui/errortext.h"
#include "ui/mainwindow.h"
#include "ui/snapshots/offlinewindow.h"
#include "ui/widgets/colorband.h"
#include "ui/widgets/noticebar.h"

namespace vault {

OfflineReading::OfflineReading(MainWindow &window) : QObject(&window), m_window(window) {}

void OfflineReading::open(const QString &connectionId)
{
    const WindowServices &services = m_window.services();
    const auto connection = services.connections ? services.connections->find(connectionId) : std::nullopt;
    if (!connection || !services.snapshots)
        return;
    using Loaded = std::optional<VaultSnapshot>;
    // Not then(): the window may be gone by the time that the keychain answers.
    whenReady<Loaded>(this, services.snapshots->load(connectionId), [this, kept = *connection](std::optional<Result<Loaded>> &&loaded) {
        if (!loaded)
            return;
        const Result<Loaded> &result = *loaded;
        if (!result) {
            m_window.errors().append(result.error());
            m_window.notices().showNotice(MessageKind::Warning, fieldText(result.error()));
        } else if (*result) {
            show(displayName(kept), **result, kept);
        } else {
            //: %1 is a connection's name
            m_window.notices().showNotice(
                MessageKind::Hint, tr("Nothing is kept of %1 yet: it is when the vault was open once.").arg(displayName(kept)));
        }
    });
}

void OfflineReading::show(const QString &vaultName, const VaultSnapshot &snapshot, const Connection &connection)
{
    auto *offline = new OfflineWindow(vaultName, snapshot, &m_window);
    markWindow(offline, connection);
    offline->setAttribute(Qt::WA_DeleteOnClose);
    offline->show();
    offline->raise();
    offline->activateWindow();
}

} // namespace vault
