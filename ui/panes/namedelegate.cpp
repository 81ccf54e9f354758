// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/namedelegate.h"

#include "models/itemtablemodel.h"

#include <QAbstractItemView>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QToolTip>

namespace vault {

NameDelegate::NameDelegate(QObject *parent)
    : QStyledItemDelegate(parent), m_font(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
}

void NameDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = m_font;
    option->font.setBold(index.data(ItemTableModel::CurrentRole).toBool());
    option->fontMetrics = QFontMetrics(option->font);
    option->textElideMode = Qt::ElideMiddle;
}

bool NameDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    const int margin = 8;
    const bool isCut = full.fontMetrics.horizontalAdvance(full.text) + margin > option.rect.width();
    QToolTip::showText(event->globalPos(), isCut ? full.text : QString(), view, option.rect);
    return true;
}

} // namespace vault
