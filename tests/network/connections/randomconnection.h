// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"

#include <QRandomGenerator>

namespace vault::test {

/// Any connection that can be kept: texts of all scripts, every value of every enumeration.
Connection randomConnection(QRandomGenerator &random);

/// Every field differs from a new connection's.
Connection fullConnection();

} // namespace vault::test
