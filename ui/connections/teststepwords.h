// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connectiontest.h"

#include <QString>

namespace vault {

/// "Find the address"
QString testStepName(ConnectionStep step);
/// What a step found, in words: "127.0.0.1", "TLSv1.3, … until 2027-03-12".
QString testStepFacts(const ConnectionStepResult &result);

} // namespace vault
