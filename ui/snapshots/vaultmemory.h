// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

namespace vault {

class ChangesBar;
class MainWindow;
class VaultView;

/// Gives the vaults of a window whose connections want it their line of what changed since the last visit
/// (ui/snapshots/changesbar). Does nothing where the window has no place to keep it.
class VaultMemory : public QObject
{
    Q_OBJECT
public:
    explicit VaultMemory(MainWindow &window);

    /// Before the vault is started.
    void watch(VaultView &vault);
    /// The window is going: what is there now is kept for the next visit.
    void endVisits();

private:
    MainWindow &m_window;
    QList<QPointer<ChangesBar>> m_bars;
};

} // namespace vault
