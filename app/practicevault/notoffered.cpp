// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/notoffered.h"

#include "app/practicevault/refusal.h"

namespace practicevault {

Answer listNoCertificates(Vault &, const Call &)
{
    return answerWith({{"value", nlohmann::json::array()}, {"nextLink", nullptr}});
}

Answer getNoCertificate(Vault &, const Call &call)
{
    throw Refusal {404, "CertificateNotFound",
                   "A certificate with (name/id) " + call.name() + " was not found in this key vault.", {}};
}

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
