// SPDX-License-Identifier: Apache-2.0
// What VaultView does when several objects are selected.
#include "models/itemgathering.h"
#include "ui/bulk/selectionpane.h"
#include "ui/panes/detailspane.h"
#include "ui/panes/kindtext.h"
#include "ui/panes/listpane.h"
#include "ui/vaultview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

namespace vault {

int VaultView::selectedCount() const
{
    return currentPane()->selectedCount();
}

int VaultView::hiddenChosenCount() const
{
    return currentPane()->hiddenChosenCount();
}

std::vector<int> VaultView::selectedHandles() const
{
    return currentPane()->selectedHandles();
}

void VaultView::setListActions(const QList<QAction *> &actions)
{
    m_listActions = actions;
    for (ListPane *pane : m_panes)
        pane->setMenuActions(actions);
}

void VaultView::connectSelection()
{
    connect(m_selection, &SelectionPane::actionRequested, this, &VaultView::bulkRequested);
    // Edits that would be lost keep the details, which ask about them.
    connect(m_details, &DetailsPane::shownChanged, this, &VaultView::chooseRightPane);
}

void VaultView::chooseRightPane()
{
    const bool isOfSeveral = selectedCount() > 1 && !m_details->shown();
    m_right->setCurrentWidget(isOfSeveral ? static_cast<QWidget *>(m_selection) : m_details);
}

void VaultView::showSelection()
{
    m_selection->setList(selectedCount() > 1 ? currentPane() : nullptr);
    chooseRightPane();
}

/// A line of each, when all are read.
void VaultView::copyOfSeveral(QString (*textOf)(const VaultItem &))
{
    const auto text = std::make_shared<QString>();
    m_copying = std::make_unique<ItemGathering>(currentPane()->items(), selectedHandles());
    connect(m_copying.get(), &ItemGathering::gathered, this, [text, textOf](const QList<VaultItem> &part) {
        for (const VaultItem &item : part)
            *text += textOf(item) + u'\n';
    });
    connect(m_copying.get(), &ItemGathering::finished, this, [text] {
        text->chop(1);
        QGuiApplication::clipboard()->setText(*text);
    });
    m_copying->start();
}

/// False for a command that is about one object only.
bool VaultView::performOnSeveral(Command command)
{
    switch (command) {
    case Command::CopyName:
        copyOfSeveral([](const VaultItem &item) { return item.id.name; });
        return true;
    case Command::CopyId:
        copyOfSeveral([](const VaultItem &item) { return item.id.text; });
        return true;
    case Command::EditAttributes:
        Q_EMIT bulkRequested(BulkAction::PutTags);
        return true;
    case Command::ToggleEnabled:
        Q_EMIT bulkRequested(BulkAction::Disable);
        return true;
    case Command::Recover:
        Q_EMIT bulkRequested(BulkAction::Recover);
        return true;
    case Command::ShowDetails:
        if (m_right->currentWidget() != m_selection)
            return false;
        m_selection->focusFirst();
        return true;
    default:
        return false;
    }
}

} // namespace vault
