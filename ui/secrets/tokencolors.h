// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/secrets/valuetokens.h"

#include <QColor>

namespace vault {

/// Colours of a value's pieces on the palette in force, each with 4.5:1 contrast to a text field's ground.
QColor tokenColor(TokenKind kind);
/// Of what is written out for a character that cannot be seen.
QColor markColor();

} // namespace vault
