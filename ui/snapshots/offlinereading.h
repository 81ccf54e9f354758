// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/snapshots/vaultsnapshot.h"

#include <QObject>

namespace vault {

class MainWindow;
struct Connection;

/// Shows what was kept of a vault in a window of its own, without the vault.
class OfflineReading : public QObject
{
    Q_OBJECT
public:
    explicit OfflineReading(MainWindow &window);

    /// Reads what is kept of this connection. Where there is nothing, or it cannot be read, the window says so.
    void open(const QString &connectionId);
    /// connection: for the band on the window.
    void show(const QString &vaultName, const VaultSnapshot &snapshot, const Connection &connection);

private:
    MainWindow &m_window;
};

} // namespace vault
