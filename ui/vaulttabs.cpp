// SPDX-License-Identifier: Apache-2.0
#include "ui/vaulttabs.h"

#include "ui/mainactions.h"
#include "ui/vaulttabbar.h"
#include "ui/vaultview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inlinequestion.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

VaultTabs::VaultTabs(QWidget *parent)
    : QWidget(parent)
    , m_row(new QWidget(this))
    , m_bar(new VaultTabBar)
    , m_question(new InlineQuestion(nullptr, InlineQuestion::Focus::GoesToLastAnswer))
    , m_stack(new QStackedWidget)
{
    auto *add = new QToolButton;
    add->setIcon(icon("add"_L1));
    add->setAutoRaise(true);
    add->setAccessibleName(tr("Open another vault"));
    add->setToolTip(tr("Open another vault (Ctrl+T)"));
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(4);
    row->addWidget(m_bar);
    row->addWidget(add);
    row->addStretch(1);
    m_row->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_row);
    layout->addWidget(m_question);
    layout->addWidget(m_stack, 1);

    connect(add, &QToolButton::clicked, this, &VaultTabs::openRequested);
    connect(m_bar, &QTabBar::currentChanged, this, &VaultTabs::follow);
    connect(m_bar, &VaultTabBar::closeRequested, this, [this](int id) { Q_EMIT closeRequested(vaultOf(id)); });
    connect(m_bar, &VaultTabBar::againRequested, this, [this](int id) { Q_EMIT againRequested(vaultOf(id)); });
    connect(m_question, &InlineQuestion::closed, this, &VaultTabs::focusCurrent);
}

VaultTabs::~VaultTabs()
{
    // What they tell on their way finds no vault any more.
    m_isChanging = true;
    m_current = nullptr;
    for (const Tab &tab : std::exchange(m_tabs, {}))
        delete tab.vault;
}

QList<VaultView *> VaultTabs::vaults() const
{
    QList<VaultView *> vaults;
    for (int index = 0; index < m_bar->count(); ++index)
        vaults.append(vaultOf(m_bar->idAt(index)));
    return vaults;
}

VaultView *VaultTabs::vaultOf(int id) const
{
    for (const Tab &tab : m_tabs) {
        if (tab.id == id)
            return tab.vault;
    }
    return nullptr;
}

int VaultTabs::idOf(const VaultView *vault) const
{
    for (const Tab &tab : m_tabs) {
        if (tab.vault == vault)
            return tab.id;
    }
    return 0;
}

void VaultTabs::add(VaultView *vault)
{
    const Tab tab{++m_lastId, vault};
    {
        const QScopedValueRollback changing(m_isChanging, true);
        m_tabs.append(tab);
        m_stack->addWidget(vault);
        m_bar->addVault(tab.id, vault->name(), vault->session());
        m_bar->setCurrentIndex(m_bar->indexOf(tab.id));
    }
    follow();
}

void VaultTabs::remove(VaultView *vault)
{
    const int id = idOf(vault);
    if (id == 0)
        return;
    {
        const QScopedValueRollback changing(m_isChanging, true);
        m_tabs.removeIf([id](const Tab &tab) { return tab.id == id; });
        m_bar->removeVault(id);
    }
    // The next one is there before the other goes: the keyboard then has a place to go to.
    follow();
    m_stack->removeWidget(vault);
    delete vault;
}

void VaultTabs::choose(VaultView *vault)
{
    if (const int id = idOf(vault); id != 0)
        m_bar->setCurrentIndex(m_bar->indexOf(id));
}

void VaultTabs::walk(int step)
{
    if (const int count = m_bar->count(); count > 1)
        m_bar->setCurrentIndex((m_bar->currentIndex() + step + count) % count);
}

void VaultTabs::follow()
{
    if (m_isChanging)
        return;
    m_row->setVisible(count() > 1);
    VaultView *current = vaultOf(m_bar->idAt(m_bar->currentIndex()));
    if (current == m_current)
        return;
    m_current = current;
    m_question->withdraw();
    if (current) {
        const bool walksTheBar = m_bar->hasFocus();
        m_stack->setCurrentWidget(current);
        if (!walksTheBar)
            focusCurrent();
    }
    Q_EMIT currentChanged(current);
}

void VaultTabs::focusCurrent()
{
    if (!m_current)
        return;
    if (QWidget *last = m_current->focusWidget())
        last->setFocus(Qt::OtherFocusReason);
    else
        m_current->perform(Command::ShowList);
}

} // namespace vault
