// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/navigationpane.h"

#include "models/vaulttreemodel.h"
#include "ui/panes/navigationdelegate.h"

#include <QHeaderView>
#include <QPainter>

namespace vault {

NavigationPane::NavigationPane(VaultTreeModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new NavigationDelegate(this));
    setAccessibleName(tr("Vault contents"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setIndentation(12);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setAllColumnsShowFocus(true);
    setMinimumWidth(120);
    expandAll();
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &NavigationPane::announce);
}

void NavigationPane::choose(ItemListKind kind)
{
    setCurrentIndex(m_model.indexOf(kind));
}

QSize NavigationPane::sizeHint() const
{
    return {200, QTreeView::sizeHint().height()};
}

void NavigationPane::paintEvent(QPaintEvent *)
{
    // Not QTreeView's: it asks the display server where the mouse is and waits for the answer, with each paint.
    executeDelayedItemsLayout();
    QPainter painter(viewport());
    QStyleOptionViewItem line;
    initViewItemOption(&line);
    for (QModelIndex index = m_model.index(0, 0); index.isValid(); index = indexBelow(index)) {
        const QRect item = visualRect(index);
        line.rect = QRect(0, item.top(), viewport()->width(), item.height());
        drawRow(&painter, line, index);
    }
}

void NavigationPane::announce(const QModelIndex &index)
{
    const QVariant kind = index.data(VaultTreeModel::KindRole);
    if (kind.isValid())
        Q_EMIT kindChosen(ItemListKind(kind.toInt()));
}

} // namespace vault
