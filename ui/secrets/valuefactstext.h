// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/secrets/valuefacts.h"

#include <QString>

namespace vault {

/// "118 bytes, 112 characters, 4 lines, UTF-8."
QString sizeText(const ValueFacts &facts);
/// What cannot be seen in the value, a sentence each: "Lines end with CR LF. Ends with a line end." Empty when
/// nothing is hidden.
QString hiddenText(const ValueFacts &facts);
/// Something in it deceives the eye: order marks, controls or characters without width.
bool isDeceiving(const ValueFacts &facts);

} // namespace vault
