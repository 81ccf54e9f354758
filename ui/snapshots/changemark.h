// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/objectchange.h"
#include "ui/widgets/pill.h"

namespace vault {

/// The mark of an object that is not as it was at the last visit: text, shape and colour. Without text for no change.
Pill changePill(ObjectChange change);

} // namespace vault
