// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"
#include "ui/theme.h"

#include <QPixmap>
#include <QString>

namespace vault {

/// "Red", "No colour": what a colour is called, for who does not see it.
QString connectionColorName(ConnectionColor color);
/// Of a band in that colour and the text on it (4.5:1 at least), for the palette in force. Not for None.
AccentColors connectionColors(ConnectionColor color);
/// A small square in that colour, outlined so that it stands out on any ground; an empty outline for None.
QPixmap connectionColorMark(ConnectionColor color, int size, qreal devicePixelRatio);

} // namespace vault
