// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/recentdelegate.h"

#include "ui/widgets/connectioncolors.h"
#include "ui/widgets/svgiconengine.h"

#include <QApplication>
#include <QPainter>

namespace vault {

namespace {

constexpr int margin = 8;
constexpr int markSize = 14;

} // namespace

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    line.text.clear();
    // Where the keyboard is elsewhere, a marked row would look like a choice that somebody made.
    if (!line.widget || !line.widget->hasFocus())
        line.state &= ~QStyle::State_Selected;
    const QStyle *style = line.widget ? line.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &line, painter, line.widget);

    const bool isSelected = line.state & QStyle::State_Selected;
    const auto group = line.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor color = line.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    QColor pale = color;
    pale.setAlphaF(isSelected ? 0.9F : 0.72F);
    const QRect area = line.rect.adjusted(margin, 4, -margin, -4);
    const bool isMirrored = line.direction == Qt::RightToLeft;
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(line.direction, area, rect); };
    const auto leading = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    const int half = area.height() / 2;

    painter->save();
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QRect mark(area.left(), area.top() + (half - markSize) / 2, markSize, markSize);
    const auto connectionColor = ConnectionColor(index.data(ColorRole).toInt());
    if (connectionColor != ConnectionColor::None)
        painter->drawPixmap(place(mark), connectionColorMark(connectionColor, markSize, ratio));

    const int textLeft = area.left() + markSize + margin;
    const QString when = index.data(TimeRole).toString();
    const int whenWidth = line.fontMetrics.horizontalAdvance(when);
    painter->setFont(line.font);
    painter->setPen(pale);
    painter->drawText(place(QRect(area.right() - whenWidth, area.top(), whenWidth + 1, half)), Qt::AlignVCenter, when);
    int width = area.right() - textLeft + 1;
    const int nameWidth = width - whenWidth - 2 * margin;
    if (index.data(ReadOnlyRole).toBool()) {
        // Under the time, with the sign before it.
        const QString word = tr("Read-only");
        const int wordWidth = line.fontMetrics.horizontalAdvance(word);
        const QRect words(area.right() - wordWidth, area.top() + half, wordWidth + 1, half);
        const QRect sign(words.left() - markSize - margin / 2, words.top() + (half - markSize) / 2, markSize, markSize);
        painter->drawText(place(words), Qt::AlignVCenter, word);
        painter->drawPixmap(place(sign), SvgIconEngine::render(QStringLiteral("lock"), pale, (QSizeF(sign.size()) * ratio).toSize()));
        width = sign.left() - margin - textLeft;
    }
    painter->drawText(place(QRect(textLeft, area.top() + half, width, half)), leading | Qt::AlignVCenter,
                      line.fontMetrics.elidedText(index.data(HostRole).toString(), Qt::ElideMiddle, width));
    QFont bold = line.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(color);
    painter->drawText(place(QRect(textLeft, area.top(), nameWidth, half)), leading | Qt::AlignVCenter,
                      QFontMetrics(bold).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, nameWidth));
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 2 * option.fontMetrics.height() + 12};
}

} // namespace vault
