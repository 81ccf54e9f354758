// SPDX-License-Identifier: Apache-2.0
// How vaults come into the window and go, and what the window shows of the current one.
#include "network/connections/connectionrequest.h"
#include "network/connections/vaultsession.h"
#include "ui/mainwindow.h"
#include "ui/panes/startpage.h"
#include "ui/snapshots/vaultmemory.h"
#include "ui/vaultclosing.h"
#include "ui/vaultdialogs.h"
#include "ui/vaultopening.h"
#include "ui/vaulttabs.h"
#include "ui/vaultview.h"
#include "ui/widgets/colorband.h"
#include "ui/widgets/noticebar.h"

#include <QStackedWidget>

#include <algorithm>

namespace vault {

namespace {

/// Whether who asks for one means the other. Two that are kept are told apart by their ids; else by what they say,
/// whatever they are called.
bool isSameConnection(const VaultSession &one, const VaultSession &other)
{
    Connection a = one.connection();
    Connection b = other.connection();
    if (!a.id.isEmpty() && !b.id.isEmpty())
        return a.id == b.id;
    for (Connection *connection : {&a, &b}) {
        connection->id.clear();
        connection->name.clear();
        connection->vaultUrl.clear(); // Written in several ways.
        connection->color = ConnectionColor::None;
        connection->remembersContents = false;
        connection->lastOpened = 0;
    }
    return a == b && one.endpoint().url() == other.endpoint().url();
}

} // namespace

VaultView *MainWindow::tabOf(const VaultSession &session) const
{
    for (VaultView *vault : openVaults()) {
        if (isSameConnection(vault->session(), session))
            return vault;
    }
    return nullptr;
}

/// Two tabs of one name could not be told apart.
QString MainWindow::freeName(const VaultSession &session) const
{
    const QString name = vaultName(session);
    const QList<VaultView *> vaults = openVaults();
    const auto isTaken = [&vaults](const QString &wanted) {
        return std::any_of(vaults.cbegin(), vaults.cend(), [&wanted](const VaultView *vault) { return vault->name() == wanted; });
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        //: The name of one more tab of the same name: %1 is a vault, %2 a number from 2.
        free = tr("%1 (%2)").arg(name).arg(number);
    return free;
}

void MainWindow::openVault(std::unique_ptr<VaultSession> session, Again again)
{
    VaultView *known = again == Again::GoToItsTab ? tabOf(*session) : nullptr;
    if (known) {
        m_tabs->choose(known);
        if (!(known->session().connection().guard == session->connection().guard)) {
            m_notices->showNotice(MessageKind::Warning,
                                  tr("What guards %1 was changed since it was opened. Close it and open it again for that to hold.")
                                      .arg(known->name()));
            return;
        }
        m_notices->showNotice(MessageKind::Hint,
                              tr("%1 is open already. To open it once more, choose \"Open in another tab\".").arg(known->name()));
        return;
    }
    m_notices->hide();
    m_opening->noteOpened(session->connection());
    const QString name = freeName(*session);
    auto *vault = new VaultView(std::move(session), name, m_errors, m_services.now);
    m_opening->watch(*vault);
    m_isSettled = false;
    connect(vault, &VaultView::factsChanged, this, &MainWindow::updateActions);
    connect(vault, &VaultView::settled, this, &MainWindow::noteSettled);
    connect(vault, &VaultView::clipboardKept, this,
            [this, vault] { showNotice(*vault, MessageKind::Warning, SecretClipboard::notClearedText()); });
    vault->setJournal(m_signatureJournal);
    vault->setListActions(m_actions->listActions());
    connect(vault, &VaultView::bulkRequested, m_dialogs, &VaultDialogs::changeSelected);
    connect(vault, &VaultView::commandWanted, this, &MainWindow::perform);
    connect(vault, &VaultView::createRequested, m_dialogs, &VaultDialogs::createShownKind);
    m_tabs->add(vault);
    m_errors.setVaultsTold(m_tabs->count() > 1);
    Q_EMIT vaultOpened(vault);
    m_memory->watch(*vault);
    vault->start();
}

void MainWindow::openAgain(const VaultView &vault)
{
    m_opening->openAgain(vault.session().connection());
}

void MainWindow::askToCloseVault(VaultView *vault)
{
    if (vault)
        m_closing->close(vault, [this, vault] { closeNow(vault); });
}

void MainWindow::closeVault()
{
    closeNow(currentVault());
}

void MainWindow::closeNow(VaultView *vault)
{
    if (!vault)
        return;
    Q_EMIT vaultClosing(vault);
    vault->saveLayout();
    m_dialogs->closeOf(*vault);
    m_tabs->remove(vault);
    m_errors.setVaultsTold(m_tabs->count() > 1);
    if (m_tabs->count() == 0)
        m_isSettled = false;
    updateActions();
    noteSettled();
}

void MainWindow::signOut(VaultView *vault)
{
    m_closing->close(vault, [this, vault] {
        m_opening->signOut(vault->session());
        closeNow(vault);
    });
}

void MainWindow::showCurrent(VaultView *vault)
{
    m_dialogs->setVault(vault);
    m_band->setConnection(vault ? vault->session().connection() : Connection());
    if (vault) {
        //: The window's title; %1 is the vault's name.
        setWindowTitle(tr("%1 – Vault Browser").arg(vault->name()));
        m_pages->setCurrentWidget(m_tabs);
    } else {
        setWindowTitle(tr("Vault Browser"));
        m_pages->setCurrentWidget(m_start);
        showRecent();
        m_start->focusFirst();
    }
    updateActions();
    Q_EMIT currentVaultChanged(vault);
}

void MainWindow::showNotice(const VaultView &vault, MessageKind kind, const QString &text)
{
    //: News of one of several open vaults: %1 is the vault, %2 the news.
    m_notices->showNotice(kind, m_tabs->count() > 1 ? tr("%1: %2").arg(vault.name(), text) : text);
}

} // namespace vault
