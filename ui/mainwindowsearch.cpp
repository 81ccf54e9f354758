// SPDX-License-Identifier: Apache-2.0
// The search across vaults in the window: made on first use, below what is open.
#include "ui/mainwindow.h"
#include "ui/panes/startpage.h"
#include "ui/search/searchpane.h"
#include "ui/settings.h"
#include "ui/vaultdialogs.h"
#include "ui/vaulttabs.h"
#include "ui/vaultview.h"

#include <QSplitter>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

const QString searchSplitterName = u"search"_s;

} // namespace

void MainWindow::openSearch()
{
    if (!m_search) {
        m_search = new SearchPane;
        m_work->addWidget(m_search);
        m_work->setStretchFactor(0, 1);
        m_work->setSizes({m_work->height() * 3 / 5, m_work->height() * 2 / 5});
        Settings::restore(*m_work, searchSplitterName);
        for (VaultView *vault : openVaults())
            m_search->addVault(vault);
        connect(this, &MainWindow::vaultOpened, m_search, &SearchPane::addVault);
        connect(this, &MainWindow::vaultClosing, m_search, &SearchPane::removeVault);
        connect(m_search, &SearchPane::openRequested, m_dialogs, &VaultDialogs::openVault);
        connect(m_search, &SearchPane::chosen, this, [this](VaultView *vault, ItemListKind kind, const QString &name) {
            chooseVault(vault);
            vault->chooseItem(kind, name);
        });
        connect(m_search, &SearchPane::closed, this, [this] {
            if (currentVault())
                m_tabs->focusCurrent();
            else
                m_start->focusFirst();
        });
    }
    m_search->open();
}

void MainWindow::saveSearchLayout() const
{
    if (!m_search)
        return;
    m_search->saveLayout();
    Settings::save(*m_work, searchSplitterName);
}

} // namespace vault
