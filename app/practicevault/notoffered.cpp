// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/notoffered.h"

#include "app/practicevault/refusal.h"

namespace practicevault {

Answer releaseNoKey(Vault &vault, const Call &call)
{
    {
        const std::lock_guard lock(vault.mutex);
        vault.keys.snapshot(call.name(), call.version);
    }
    throw forbidden("AccessDenied", "Target environment attestation statement cannot be verified.");
}

Answer refuseOperation(Vault &, const Call &call)
{
    throw methodNotAllowed(call.verb);
}

} // namespace practicevault
