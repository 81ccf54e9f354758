// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/windowstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr int sliderMargin = 4; // On either side of it.

QColor mixed(const QColor &ground, const QColor &ink, float share)
{
    return QColor::fromRgbF(ground.redF() + (ink.redF() - ground.redF()) * share,
                            ground.greenF() + (ink.greenF() - ground.greenF()) * share,
                            ground.blueF() + (ink.blueF() - ground.blueF()) * share);
}

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
    painter->fillRect(slider, mixed(ground, bar.palette.color(QPalette::WindowText), share));
}

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(u"Fusion"_s) {}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (bar)
        drawScrollBar(*proxy(), *bar, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace vault
