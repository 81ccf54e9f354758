// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/itemtable.h"

#include "ui/panes/expirydelegate.h"
#include "ui/panes/kindtext.h"
#include "ui/panes/namedelegate.h"
#include "ui/settings.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statepilldelegate.h"

#include <QAccessible>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollBar>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

/// Pixels at 100 %, wide enough for what usually stands there.
int defaultWidth(ItemTableModel::Column column)
{
    using Column = ItemTableModel::Column;
    switch (column) {
    case Column::Name:
        return 200;
    case Column::Version:
        return 165;
    case Column::State:
        return 122;
    case Column::ContentType:
        return 110;
    case Column::Tags:
        return 110;
    case Column::Expires:
        return 92;
    case Column::Updated:
    case Column::Created:
    case Column::DeletedOn:
    case Column::PurgedOn:
        return 100;
    }
    return 100;
}

QString columnsName(ItemListKind kind)
{
    return kindSettingsName(kind) + u"/columns"_s;
}

} // namespace

ItemTable::ItemTable(const ItemTableModel &items, QAbstractItemModel &shown, QWidget *parent)
    : QTableView(parent), m_items(items)
{
    setModel(&shown);
    setAccessibleName(kindAccessibleName(items.kind()));
    showAsRows(*this);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);

    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    // One of its own, in which nothing is selected: with the table's it would look at every row of every column with each
    // selection, to draw a selected column's title otherwise (5,000 rows took 3 ms).
    header->setSelectionModel(new QItemSelectionModel(&shown, header));

    for (const auto column : {ItemTableModel::Column::Name, ItemTableModel::Column::Version}) {
        if (const int section = items.sectionOf(column); section >= 0)
            setItemDelegateForColumn(section, new NameDelegate(this));
    }
    if (const int section = items.sectionOf(ItemTableModel::Column::State); section >= 0)
        setItemDelegateForColumn(section, new StatePillDelegate(this));
    if (const int section = items.sectionOf(ItemTableModel::Column::Expires); section >= 0)
        setItemDelegateForColumn(section, new ExpiryDelegate(this));
    restoreColumns();

    connect(&shown, &QAbstractItemModel::rowsAboutToBeInserted, this, &ItemTable::holdTopRow);
    connect(&shown, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ItemTable::holdTopRow);
    connect(&shown, &QAbstractItemModel::layoutAboutToBeChanged, this, &ItemTable::holdTopRow);
    // After the sorting that the view itself does at this signal: another order has another top.
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ItemTable::letTopRowGo);
}

void ItemTable::selectRow(int row)
{
    executeDelayedItemsLayout();
    letTopRowGo();
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void ItemTable::selectRows(const std::vector<int> &rows)
{
    QItemSelection selection;
    const int lastColumn = model()->columnCount() - 1;
    for (size_t first = 0; first < rows.size();) {
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        selection.append(QItemSelectionRange(model()->index(rows[first], 0), model()->index(rows[last], lastColumn)));
        first = last + 1;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QItemSelectionModel::SelectionFlags ItemTable::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    // What the program does by itself must not depend on the keys that happen to be held down.
    if (!event)
        return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    return QTableView::selectionCommand(index, event);
}

void ItemTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // As a view of single selection does by itself: its neighbour follows what goes.
    const QItemSelection selection = selectionModel()->selection();
    const bool isOne = selectionMode() == ExtendedSelection && selection.size() == 1 && selection.constFirst().height() == 1;
    if (isOne && selection.constFirst().top() >= first && selection.constFirst().top() <= last) {
        const int next = last + 1 < model()->rowCount() ? last + 1 : first - 1;
        if (next >= 0)
            setCurrentIndex(model()->index(next, std::max(0, currentIndex().column())));
    }
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void ItemTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // Not QTableView's: for a screen reader's sake it makes a list of every cell selected, of which it uses the first
    // one (100,000 cells take 30 ms).
    QAbstractItemView::selectionChanged(selected, deselected); // NOLINT(bugprone-parent-virtual-call)
#if QT_CONFIG(accessibility)
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(this);
    const auto tell = [&](const QItemSelection &changed, QAccessible::Event what) {
        QAccessibleTableInterface *cells = table ? table->tableInterface() : nullptr;
        if (changed.isEmpty() || !cells)
            return;
        QAccessibleInterface *cell = cells->cellAt(changed.constFirst().top(), changed.constFirst().left());
        if (!cell)
            return;
        QAccessibleEvent event(this, what);
        event.setChild(table->indexOfChild(cell));
        QAccessible::updateAccessibility(&event);
    };
    if (selectionMode() == SingleSelection) {
        tell(selected, QAccessible::Selection);
        tell(deselected, QAccessible::SelectionRemove);
    } else {
        tell(selected, QAccessible::SelectionAdd);
        tell(deselected, QAccessible::SelectionRemove);
    }
#endif
}

void ItemTable::holdTopRow()
{
    if (m_topRow.isValid() || verticalScrollBar()->value() == 0)
        return;
    const QModelIndex top = indexAt(QPoint(0, 0));
    m_topRow = top.siblingAtColumn(0);
    m_topRowOffset = -rowViewportPosition(top.row());
}

void ItemTable::letTopRowGo()
{
    m_topRow = QPersistentModelIndex();
}

void ItemTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (!m_topRow.isValid())
        return;
    const int position = m_topRow.row() * verticalHeader()->defaultSectionSize();
    verticalScrollBar()->setValue(position + m_topRowOffset);
    letTopRowGo();
}

void ItemTable::restoreColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int section = 0; section < m_items.columns().size(); ++section)
        header->resizeSection(section, defaultWidth(m_items.columnAt(section)));
    header->setSortIndicator(0, Qt::AscendingOrder);
    const QByteArray state = Settings::layout(columnsName(m_items.kind()));
    if (!state.isEmpty())
        header->restoreState(state);
    header->setStretchLastSection(true);
    setSortingEnabled(true);
}

void ItemTable::saveColumns() const
{
    Settings::setLayout(columnsName(m_items.kind()), horizontalHeader()->saveState());
}

void ItemTable::keyPressEvent(QKeyEvent *event)
{
    // Left to the window: its "Copy name" takes the place of the view's copying of one cell.
    if (event->matches(QKeySequence::Copy)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace vault
