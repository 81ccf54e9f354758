// SPDX-License-Identifier: Apache-2.0
#include "ui/search/searchtable.h"

#include "ui/panes/expirydelegate.h"
#include "ui/panes/namedelegate.h"
#include "ui/settings.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statepilldelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

using Column = VaultSearchModel::Column;

const QString columnsName = u"search/columns"_s;
// Pixels at 100 %, in the order of the columns.
constexpr std::array widths {180, 130, 280, 122, 110, 110, 200};

} // namespace

SearchTable::SearchTable(VaultSearchModel &search, QWidget *parent) : QTableView(parent), m_search(search), m_order(search)
{
    setModel(&m_order);
    setAccessibleName(tr("Search results"));
    showAsRows(*this);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    setItemDelegateForColumn(int(Column::Name), new NameDelegate(this));
    setItemDelegateForColumn(int(Column::State), new StatePillDelegate(this));
    setItemDelegateForColumn(int(Column::Expires), new ExpiryDelegate(this));
    for (size_t section = 0; section < widths.size(); ++section)
        header->resizeSection(int(section), widths[section]);
    header->setSortIndicator(-1, Qt::AscendingOrder); // As they are found.
    header->setSortIndicatorClearable(true);
    if (const QByteArray state = Settings::layout(columnsName); !state.isEmpty())
        header->restoreState(state);
    header->setStretchLastSection(true);
    setSortingEnabled(true);
}

void SearchTable::saveColumns() const
{
    Settings::setLayout(columnsName, horizontalHeader()->saveState());
}

VaultSearchModel::Hit SearchTable::hitAt(const QModelIndex &index) const
{
    return m_search.hitAt(m_order.mapToSource(index).row());
}

void SearchTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(currentIndex().data(ItemTableModel::NameRole).toString());
        return;
    }
    // Not on every platform does Enter activate by itself.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace vault
