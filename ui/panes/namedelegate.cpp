// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/namedelegate.h"

#include "models/itemtablemodel.h"
#include "ui/snapshots/changemark.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QToolTip>

namespace vault {

namespace {

constexpr int cellPadding = 6;

ObjectChange changeOf(const QModelIndex &index)
{
    return ObjectChange::fromInt(index.data(ItemTableModel::ChangeRole).toUInt());
}

} // namespace

NameDelegate::NameDelegate(QObject *parent)
    : RowDelegate(parent), m_font(QFontDatabase::systemFont(QFontDatabase::FixedFont)), m_bold(m_font)
{
    m_bold.setBold(true);
}

void NameDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    // Kept, not made: the first that is drawn with a font looks for what it is drawn with.
    option->font = index.data(ItemTableModel::CurrentRole).toBool() ? m_bold : m_font;
    option->fontMetrics = QFontMetrics(option->font);
    option->textElideMode = Qt::ElideMiddle;
    const Pill pill = changePill(changeOf(index));
    if (pill.text.isEmpty())
        return;
    // The mark stands at the right end: the name is cut before it.
    const int room = option->rect.width() - pillSize(pill, QApplication::font()).width() - 3 * cellPadding;
    option->text = option->fontMetrics.elidedText(option->text, Qt::ElideMiddle, room);
}

void NameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    const Pill pill = changePill(changeOf(index));
    if (pill.text.isEmpty())
        return;
    QRect area = option.rect.adjusted(cellPadding, 1, -cellPadding, -1);
    const int width = pillSize(pill, QApplication::font()).width();
    if (width < area.width())
        area.setLeft(area.right() - width + 1);
    drawPill(painter, area, pill, QApplication::font());
}

bool NameDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return RowDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    const int margin = 8;
    const QString name = index.data(Qt::DisplayRole).toString();
    const bool isCut = full.text != name || full.fontMetrics.horizontalAdvance(name) + margin > option.rect.width();
    const QString change = changeText(changeOf(index));
    const QString text = isCut && !change.isEmpty() ? name + u'\n' + change : isCut ? name : change;
    QToolTip::showText(event->globalPos(), text, view, option.rect);
    return true;
}

} // namespace vault
