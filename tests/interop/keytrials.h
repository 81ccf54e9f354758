// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/vaultsession.h"
#include "tests/interop/ledger.h"

namespace vault::interop {

/// Every operation of KeyClient, with signatures verified on this computer besides.
void tryKeys(KeyClient &keys, Ledger &ledger);

} // namespace vault::interop
