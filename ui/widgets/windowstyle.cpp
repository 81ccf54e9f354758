// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/windowstyle.h"

#include "ui/widgets/controloutline.h"
#include "ui/widgets/icons.h"

#include <QPainter>
#include <QPixmapCache>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr int sliderMargin = 4; // On either side of it.
constexpr int pieceLength = 64; // Pixels at 100 %. Qt fills up to 96 of them, or so many lines, without another thread.
constexpr int pieceEnd = 8; // Of these, at either end: what is between the ends looks the same all along.

void drawArrow(const QStyle &style, const QStyleOptionSlider &bar, QStyle::SubControl button, QPainter *painter,
               const QWidget *widget)
{
    QStyleOption arrow(bar);
    arrow.rect = style.subControlRect(QStyle::CC_ScrollBar, &bar, button, widget);
    if (arrow.rect.isEmpty())
        return;
    arrow.rect.adjust(3, 3, -3, -3);
    const bool isBack = button == QStyle::SC_ScrollBarSubLine;
    if (isBack ? bar.sliderValue <= bar.minimum : bar.sliderValue >= bar.maximum)
        arrow.state &= ~QStyle::State_Enabled;
    const bool isMirrored = bar.direction == Qt::RightToLeft;
    const QStyle::PrimitiveElement shape = bar.orientation == Qt::Vertical
        ? (isBack ? QStyle::PE_IndicatorArrowUp : QStyle::PE_IndicatorArrowDown)
        : (isBack != isMirrored ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight);
    style.drawPrimitive(shape, &arrow, painter, widget);
}

void drawScrollBar(const QStyle &style, const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget)
{
    const QColor ground = bar.palette.color(QPalette::Window);
    painter->fillRect(bar.rect, ground);
    drawArrow(style, bar, QStyle::SC_ScrollBarSubLine, painter, widget);
    drawArrow(style, bar, QStyle::SC_ScrollBarAddLine, painter, widget);
    if (bar.maximum <= bar.minimum)
        return;
    QRect slider = style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget);
    const bool isVertical = bar.orientation == Qt::Vertical;
    slider.adjust(isVertical ? sliderMargin : 0, isVertical ? 0 : sliderMargin, isVertical ? -sliderMargin : 0,
                  isVertical ? 0 : -sliderMargin);
    const bool isUnderMouse = bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool isHeld = isUnderMouse && bar.state & QStyle::State_Sunken;
    // Against the ground at least 3 to 1, as WCAG 1.4.11 asks of what is operated.
    const float share = isHeld ? 0.75F : isUnderMouse ? 0.65F : 0.55F;
    painter->fillRect(slider, mixedColor(ground, bar.palette.color(QPalette::WindowText), share));
}

/// Everything that the look of a tool bar or a header section depends on but its width, or nothing: draw it in one go.
QString nameOfPiece(const QStyleOption &option, qreal ratio)
{
    QString own;
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option)) {
        const auto *more = qstyleoption_cast<const QStyleOptionHeaderV2 *>(&option);
        if (header->orientation != Qt::Horizontal || (more && more->isSectionDragTarget))
            return {};
        own = u'h' + QString::number(header->position);
    } else if (const auto *bar = qstyleoption_cast<const QStyleOptionToolBar *>(&option)) {
        if (bar->toolBarArea != Qt::TopToolBarArea && bar->toolBarArea != Qt::BottomToolBarArea)
            return {};
        own = u't' + QString::number(bar->toolBarArea) + u'/' + QString::number(bar->positionOfLine);
    } else {
        return {};
    }
    return u"vault-piece/%1/%2/%3/%4/%5/%6"_s.arg(own)
        .arg(option.rect.height())
        .arg(option.state.toInt())
        .arg(option.palette.color(QPalette::Window).rgba())
        .arg(option.palette.color(QPalette::Button).rgba())
        .arg(ratio);
}

/// Empty: Qt's own.
QLatin1String nameOfIcon(QStyle::StandardPixmap which)
{
    switch (which) {
    case QStyle::SP_LineEditClearButton: return "close"_L1;
    case QStyle::SP_ToolBarHorizontalExtensionButton:
    case QStyle::SP_ToolBarVerticalExtensionButton: return "more"_L1;
    case QStyle::SP_MessageBoxInformation: return "info"_L1;
    case QStyle::SP_MessageBoxQuestion: return "question"_L1;
    case QStyle::SP_MessageBoxWarning: return "warning"_L1;
    case QStyle::SP_MessageBoxCritical: return "error"_L1;
    default: return {};
    }
}

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(u"Fusion"_s) {}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    // Fusion mixes the colours of its frames before it sees that these two, drawn for each cell, have none.
    if (element == PE_PanelItemViewRow || element == PE_PanelItemViewItem)
        return QCommonStyle::drawPrimitive(element, option, painter, widget); // NOLINT(bugprone-parent-virtual-call)
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (option)
        drawControlOutline(element, *option, *painter);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool isUniform = element == CE_ToolBar || element == CE_HeaderSection;
    if (!isUniform || !drawOfPieces(element, *option, *painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool WindowStyle::drawOfPieces(ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const QTransform transform = painter.deviceTransform();
    const QRect area = option.rect;
    // Not where a piece would be scaled or would begin between two pixels.
    const bool isToPixels = ratio == std::floor(ratio) && transform.m11() == ratio && transform.m22() == ratio
        && transform.m12() == 0 && transform.m21() == 0;
    if (area.width() <= pieceLength || !isToPixels)
        return false;
    const QString name = nameOfPiece(option, ratio);
    if (name.isEmpty())
        return false;
    QPixmap piece;
    if (!QPixmapCache::find(name, &piece)) {
        piece = QPixmap(QSize(pieceLength, area.height()) * int(ratio));
        piece.setDevicePixelRatio(ratio);
        piece.fill(option.palette.color(QPalette::Window));
        QPainter drawing(&piece);
        const QRect whole(0, 0, pieceLength, area.height());
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option)) {
            QStyleOptionHeader part(*header);
            part.rect = whole;
            QProxyStyle::drawControl(element, &part, &drawing, widget);
        } else if (const auto *bar = qstyleoption_cast<const QStyleOptionToolBar *>(&option)) {
            QStyleOptionToolBar part(*bar);
            part.rect = whole;
            QProxyStyle::drawControl(element, &part, &drawing, widget);
        }
        drawing.end();
        QPixmapCache::insert(name, piece);
    }
    const int scale = int(ratio);
    const auto draw = [&](int at, int from, int length) {
        painter.drawPixmap(area.topLeft() + QPoint(at, 0), piece, QRect(from * scale, 0, length * scale, area.height() * scale));
    };
    const int middle = pieceLength - 2 * pieceEnd;
    const int end = area.width() - pieceEnd;
    draw(0, 0, pieceEnd);
    for (int at = pieceEnd; at < end; at += middle)
        draw(at, pieceEnd, std::min(middle, end - at));
    draw(end, pieceLength - pieceEnd, pieceEnd);
    return true;
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (bar)
        return drawScrollBar(*proxy(), *bar, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (option)
        drawControlOutline(control, *option, *painter);
}

QIcon WindowStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const QLatin1String ours = nameOfIcon(which);
    return ours.isEmpty() ? QProxyStyle::standardIcon(which, option, widget) : icon(ours);
}

} // namespace vault
