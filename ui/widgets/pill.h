// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QFont>
#include <QPixmap>
#include <QString>

class QPainter;

namespace vault {

/// A small rounded label: text, a shape in front of it and a colour, so that no meaning hangs on colour alone.
struct Pill {
    QString text;
    QString iconName; ///< One of icons.h, or empty.
    Accent accent = Accent::Neutral;
};

QFont pillFont(const QFont &base);
/// In logical pixels. base is the font of the surroundings.
QSize pillSize(const Pill &pill, const QFont &base);
/// Draws it at its own size with its left edge at rect's and centred upright; elided when rect is narrower.
void drawPill(QPainter *painter, const QRect &rect, const Pill &pill, const QFont &base);

} // namespace vault
