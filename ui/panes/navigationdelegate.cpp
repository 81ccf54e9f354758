// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/navigationdelegate.h"

#include "models/vaulttreemodel.h"
#include "ui/panes/kindtext.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;
constexpr int gap = 8;

ListState listState(const QModelIndex &index)
{
    return ListState(index.data(VaultTreeModel::StateRole).toInt());
}

QString countText(const QModelIndex &index)
{
    const QVariant count = index.data(VaultTreeModel::CountRole);
    if (!count.isValid() || count.toInt() < 0)
        return {};
    const QString number = QLocale().toString(count.toInt());
    return listState(index) == ListState::Loading ? number + u"…"_s : number;
}

} // namespace

void NavigationDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant kind = index.data(VaultTreeModel::KindRole);
    option->icon = icon(kind.isValid() ? kindIcon(ItemListKind(kind.toInt())) : "vault"_L1);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(iconSize, iconSize);
    option->font.setBold(!kind.isValid());
    option->fontMetrics = QFontMetrics(option->font);
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    const QStyle *style = line.widget ? line.widget->style() : QApplication::style();
    const QString title = line.text;
    const QString count = countText(index);

    line.text.clear();
    const QIcon lineIcon = std::exchange(line.icon, {});
    style->drawControl(QStyle::CE_ItemViewItem, &line, painter, line.widget);

    const bool isSelected = line.state & QStyle::State_Selected;
    const auto group = line.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor textColor = line.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    QRect area = line.rect.adjusted(4, 0, -gap, 0);

    painter->save();
    lineIcon.paint(painter, QRect(area.left(), area.center().y() - iconSize / 2 + 1, iconSize, iconSize),
                   Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    area.setLeft(area.left() + iconSize + gap);

    QColor pale = textColor;
    pale.setAlphaF(isSelected ? 0.9F : 0.7F);
    painter->setFont(line.font);
    if (!count.isEmpty()) {
        const int width = line.fontMetrics.horizontalAdvance(count);
        painter->setPen(pale);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, count);
        area.setRight(area.right() - width - gap);
    }
    if (index.data(VaultTreeModel::KindRole).isValid() && listState(index) == ListState::Failed) {
        icon("warning"_L1).paint(painter, QRect(area.right() - iconSize, area.center().y() - iconSize / 2 + 1, iconSize,
                                                iconSize),
                                 Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
        area.setRight(area.right() - iconSize - gap);
    }
    painter->setPen(textColor);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                      line.fontMetrics.elidedText(title, Qt::ElideMiddle, area.width()));
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width(), std::max(hint.height(), 28)};
}

} // namespace vault
