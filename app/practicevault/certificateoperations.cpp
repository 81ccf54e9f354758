// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/certificateoperations.h"

#include "app/practicevault/rendering.h"
#include "app/practicevault/softdelete.h"

namespace practicevault {

Answer getCertificate(Vault &vault, const Call &call)
{
    const std::lock_guard lock(vault.mutex);
    Certificate &certificate = vault.certificates.object(call.name());
    nlohmann::json json = bundle(certificate, vault.certificates.version(certificate, call.version), call.origin);
    // As recorded of the service: the policy is the certificate's, so that a version that was named comes without it.
    if (!call.version.empty())
        json.erase("policy");
    return taggedAnswer(std::move(json));
}

Answer getCertificatePolicy(Vault &vault, const Call &call)
{
    const std::lock_guard lock(vault.mutex);
    return taggedAnswer(policyOf(vault.certificates.object(call.name()), call.origin));
}

Answer getDeletedCertificate(Vault &vault, const Call &call)
{
    const std::lock_guard lock(vault.mutex);
    const Certificate &certificate = deletedObject(vault.certificates, call.name());
    return taggedAnswer(bundle(certificate, certificate.versions.back(), call.origin));
}

} // namespace practicevault
