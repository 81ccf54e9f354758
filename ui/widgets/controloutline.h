// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;

namespace vault {

/// The line around what a person ticks or types into, over Fusion's own: that one is darker than the window in either
/// theme, hardly to be seen in the dark one. Against the window at least 3 to 1 where the control can be used (WCAG 1.4.11).
/// Where the control has the keyboard, in the colour of links, which stands out as well.
void drawControlOutline(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter);
void drawControlOutline(QStyle::ComplexControl control, const QStyleOptionComplex &option, QPainter &painter);

/// What lies between a ground (share 0) and the ink on it (share 1).
QColor mixedColor(const QColor &ground, const QColor &ink, float share);

} // namespace vault
