// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pill.h"

#include "ui/widgets/svgiconengine.h"

#include <QFontMetrics>
#include <QPainter>

namespace vault {
namespace {

constexpr int sidePadding = 8;
constexpr int iconGap = 4;

int iconSizeFor(const QFontMetrics &metrics)
{
    return qMax(10, metrics.ascent());
}

} // namespace

QFont pillFont(const QFont &base)
{
    QFont font = base;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize pillSize(const Pill &pill, const QFont &base)
{
    const QFontMetrics metrics(pillFont(base));
    const int iconWidth = pill.iconName.isEmpty() ? 0 : iconSizeFor(metrics) + iconGap;
    return {metrics.horizontalAdvance(pill.text) + 2 + iconWidth + 2 * sidePadding, metrics.height() + 4};
}

void drawPill(QPainter *painter, const QRect &rect, const Pill &pill, const QFont &base)
{
    const AccentColors colors = accentColors(pill.accent);
    const QFont font = pillFont(base);
    const QFontMetrics metrics(font);
    QRect area(rect.topLeft(), pillSize(pill, base).boundedTo(rect.size()));
    area.moveTop(rect.top() + (rect.height() - area.height()) / 2);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.background);
    const qreal radius = area.height() / 2.0;
    painter->drawRoundedRect(area, radius, radius);

    QRect textArea = area.adjusted(sidePadding, 0, -sidePadding, 0);
    if (!pill.iconName.isEmpty()) {
        const int side = iconSizeFor(metrics);
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap pixmap = SvgIconEngine::render(pill.iconName, colors.text, (QSizeF(side, side) * ratio).toSize());
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(textArea.left(), area.top() + (area.height() - side) / 2, pixmap);
        textArea.setLeft(textArea.left() + side + iconGap);
    }
    painter->setFont(font);
    painter->setPen(colors.text);
    painter->drawText(textArea, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      metrics.elidedText(pill.text, Qt::ElideRight, textArea.width()));
    painter->restore();
}

} // namespace vault
