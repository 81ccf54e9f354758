// SPDX-License-Identifier: Apache-2.0
// The part of ListPane that knows what is selected: several rows, some of them hidden by the filter.
#include "ui/panes/itemtable.h"
#include "ui/panes/listpane.h"

#include <QAction>
#include <QItemSelectionModel>

#include <algorithm>

namespace vault {

int ListPane::selectedCount() const
{
    // selectedRows() of the selection model looks at every cell: too slow for thousands of rows.
    int count = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        count += range.height();
    return count;
}

std::vector<int> ListPane::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<VaultItem> ListPane::selectedItems() const
{
    const std::vector<int> rows = selectedRows();
    QList<VaultItem> items;
    items.reserve(qsizetype(rows.size()));
    for (const int row : rows)
        items.append(m_shown.itemAt(row));
    return items;
}

int ListPane::hiddenChosenCount() const
{
    return int(std::count_if(m_hiddenChosen.cbegin(), m_hiddenChosen.cend(),
                             [this](const QString &name) { return m_items.rowOf(name) >= 0; }));
}

/// Selects again what the filter shows of what was chosen, and remembers the rest.
void ListPane::selectChosen(const std::vector<int> &handles, const QStringList &hidden)
{
    std::vector<int> rows;
    for (const int handle : handles) {
        if (const int row = m_shown.rowOfHandle(handle); row >= 0)
            rows.push_back(row);
        else if (m_items.rowOfHandle(handle) >= 0)
            m_hiddenChosen.append(m_items.store().item(handle).id.name);
    }
    for (const QString &name : hidden) {
        if (const int row = m_shown.proxyRowOf(name); row >= 0)
            rows.push_back(row);
        else
            m_hiddenChosen.append(name);
    }
    if (rows.size() == 1) {
        m_table->selectRow(rows.front());
        return;
    }
    std::sort(rows.begin(), rows.end());
    m_table->selectRows(rows);
}

void ListPane::setMenuActions(const QList<QAction *> &actions)
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(actions);
}

void ListPane::noteSelection()
{
    if (m_isFiltering)
        return;
    // Who chooses a single row means that one and no other.
    if (selectedCount() <= 1)
        m_hiddenChosen.clear();
    Q_EMIT currentItemChanged();
}

} // namespace vault
