// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectionlistdelegate.h"

#include "ui/widgets/connectioncolors.h"
#include "ui/widgets/svgiconengine.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace vault {
namespace {

constexpr int padding = 8;
constexpr int markSize = 14;

} // namespace

QVariant ConnectionListItems::data(const QModelIndex &index, int role) const
{
    const QVariant value = ConnectionListModel::data(index, role);
    if (role != Qt::AccessibleTextRole)
        return value;
    QStringList parts{value.toString()};
    const auto color = ConnectionColor(ConnectionListModel::data(index, ColorRole).toInt());
    if (color != ConnectionColor::None)
        parts.append(connectionColorName(color));
    if (ConnectionListModel::data(index, ReadOnlyRole).toBool())
        parts.append(tr("Read-only"));
    return parts.join(QStringLiteral(", "));
}

void ConnectionListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString name = cell.text;
    cell.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    const QFontMetrics metrics(cell.font);
    QRect area = cell.rect.adjusted(padding, padding / 2, -padding, -padding / 2);
    const int line = area.height() / 2;
    const auto color = ConnectionColor(index.data(ConnectionListModel::ColorRole).toInt());
    const bool leftToRight = cell.direction == Qt::LeftToRight;
    const int markLeft = leftToRight ? area.left() : area.right() - markSize;
    const QPoint markAt(markLeft, area.top() + (line - markSize) / 2);
    if (cell.state & QStyle::State_Selected) {
        // A mark in the colour of the selection would vanish in it.
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(cell.palette.color(QPalette::Base));
        painter->drawRoundedRect(QRectF(markAt, QSizeF(markSize, markSize)).adjusted(-1, -1, 1, 1), 4, 4);
        painter->restore();
    }
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(markAt, connectionColorMark(color, markSize, ratio));
    area.adjust(leftToRight ? markSize + padding : 0, 0, leftToRight ? 0 : -markSize - padding, 0);

    const bool selected = cell.state & QStyle::State_Selected;
    const auto group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const auto paletteColor = [&](QPalette::ColorRole plain) {
        return cell.palette.color(group, selected ? QPalette::HighlightedText : plain);
    };
    const int alignment = int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(paletteColor(QPalette::Text));
    style->drawItemText(painter, QRect(area.left(), area.top(), area.width(), line), alignment, cell.palette, true,
                        metrics.elidedText(name, Qt::ElideRight, area.width()));
    painter->setPen(paletteColor(QPalette::PlaceholderText));
    if (index.data(ConnectionListModel::ReadOnlyRole).toBool()) {
        // Behind the host, which gives way.
        const QString word = ConnectionListItems::tr("Read-only");
        const int wordWidth = metrics.horizontalAdvance(word);
        const int width = markSize + padding / 2 + wordWidth;
        const auto place = [&](const QRect &rect) { return QStyle::visualRect(cell.direction, area, rect); };
        const QRect sign(area.right() - width + 1, area.top() + line + (line - markSize) / 2, markSize, markSize);
        painter->drawPixmap(place(sign), SvgIconEngine::render(QStringLiteral("lock"), painter->pen().color(),
                                                              (QSizeF(sign.size()) * ratio).toSize()));
        style->drawItemText(painter, place(QRect(area.right() - wordWidth + 1, area.top() + line, wordWidth, line)), alignment,
                            cell.palette, true, word);
        area.adjust(leftToRight ? 0 : width + padding, 0, leftToRight ? -width - padding : 0, 0);
    }
    const QString host = index.data(ConnectionListModel::HostRole).toString();
    style->drawItemText(painter, QRect(area.left(), area.top() + line, area.width(), line), alignment, cell.palette, true,
                        metrics.elidedText(host, Qt::ElideMiddle, area.width()));
    painter->restore();
}

QSize ConnectionListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 24, 2 * option.fontMetrics.height() + padding + 4};
}

} // namespace vault
