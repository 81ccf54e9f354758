// SPDX-License-Identifier: Apache-2.0
// The part of ListPane that knows what is selected: several rows, some of them hidden by the filter.
#include "ui/panes/itemtable.h"
#include "ui/panes/listpane.h"

#include <QAction>
#include <QItemSelectionModel>

#include <algorithm>
#include <utility>

namespace vault {

namespace {

constexpr int fewSelected = 500; // The view follows them in a moment.

} // namespace

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
    QItemSelection ranges = m_table->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    std::vector<int> rows;
    rows.reserve(size_t(selectedCount()));
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    return rows;
}

std::vector<int> ListPane::selectedHandles() const
{
    std::vector<int> handles = selectedRows();
    std::transform(handles.cbegin(), handles.cend(), handles.begin(), [this](int row) { return m_shown.handleAt(row); });
    return handles;
}

/// Rows are about to come, go and move. A filter: the view would move its selection to a neighbour, which nobody chose.
/// Many rows: the view would follow each of them.
void ListPane::holdSelection()
{
    if (!m_isFiltering && selectedCount() <= fewSelected)
        return;
    m_isHolding = true;
    m_held = selectedHandles();
    m_table->clearSelection();
}

/// Selects what is shown of what was chosen, and remembers the rest.
void ListPane::restoreSelection()
{
    if (!m_isHolding)
        return;
    std::vector<int> chosen = std::exchange(m_held, {});
    chosen.insert(chosen.end(), m_hiddenChosen.cbegin(), m_hiddenChosen.cend());
    m_hiddenChosen.clear();
    std::vector<int> rows;
    rows.reserve(chosen.size());
    for (const int handle : chosen) {
        if (const int row = m_shown.rowOfHandle(handle); row >= 0)
            rows.push_back(row);
        else if (m_items.rowOfHandle(handle) >= 0)
            m_hiddenChosen.push_back(handle);
    }
    if (rows.size() == 1) {
        m_table->selectRow(rows.front());
    } else {
        if (!std::is_sorted(rows.cbegin(), rows.cend()))
            std::sort(rows.begin(), rows.end());
        m_table->selectRows(rows);
    }
    m_isHolding = false;
    if (!m_isFiltering) // Else at its end.
        Q_EMIT currentItemChanged();
}

/// Their handles are given to other items.
void ListPane::forgetHidden(int first, int last)
{
    std::erase_if(m_hiddenChosen, [this, first, last](int handle) {
        const int row = m_items.rowOfHandle(handle);
        return row >= first && row <= last;
    });
}

void ListPane::setMenuActions(const QList<QAction *> &actions)
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(actions);
}

void ListPane::noteSelection()
{
    if (m_isHolding)
        return;
    // Who chooses a single row means that one and no other.
    if (selectedCount() <= 1)
        m_hiddenChosen.clear();
    Q_EMIT currentItemChanged();
}

} // namespace vault
