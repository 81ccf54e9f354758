// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/vaultsession.h"
#include "tests/interop/ledger.h"

namespace vault::interop {

/// Every operation of SecretClient.
void trySecrets(SecretClient &secrets, Ledger &ledger);

} // namespace vault::interop
