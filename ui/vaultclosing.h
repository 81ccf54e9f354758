// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

namespace vault {

class VaultDialogs;
class VaultTabs;
class VaultView;

/// Asks before a vault is closed, or all of them with the window, where something would be lost by it: edits and
/// dialogs that are not finished, signing that is under way, and the sight of jobs that the vault has not finished yet.
class VaultClosing : public QObject
{
    Q_OBJECT
public:
    VaultClosing(VaultTabs &tabs, VaultDialogs &dialogs, QObject *parent);

    /// Runs go at once where nothing would be lost; else asks one thing after the other, in the vault's tab, and runs go
    /// when all were agreed to. What is answered otherwise ends it.
    void close(VaultView *vault, const std::function<void()> &go);
    /// Whether the person is asked before the window goes: once, with everything that would be lost. quit runs later then.
    bool askBeforeQuitting(const std::function<void()> &quit);

private:
    bool askAboutWork(VaultView *vault, const std::function<void()> &go);
    QStringList losses(VaultView *vault) const;

    VaultTabs &m_tabs;
    VaultDialogs &m_dialogs;
};

} // namespace vault
