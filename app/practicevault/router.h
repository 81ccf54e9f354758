// SPDX-License-Identifier: Apache-2.0
// One table of routes, for both forms of protocol.md section 0.
#pragma once

#include "app/practicevault/answer.h"
#include "app/practicevault/call.h"
#include "app/practicevault/vault.h"

namespace practicevault {

/// Whether any form has this path at all; what it has not is answered by the web server, not by the vault.
bool isVaultPath(const Call &call);

/// Runs the operation that the call names. Throws a Refusal, 405 where the path has no such verb.
Answer route(Vault &vault, Call &call);

} // namespace practicevault
