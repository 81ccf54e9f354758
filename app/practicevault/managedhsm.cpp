// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/managedhsm.h"

#include "app/practicevault/encoding.h"

#include <httplib.h>

namespace practicevault {

bool isHsmPath(const Call &call)
{
    const std::string first = call.segments.empty() ? std::string() : lowerCase(call.segments.front());
    return first == "keys" || first == "deletedkeys" || first == "rng";
}

Refusal asHsmRefusal(Refusal refusal, const std::string &activityId)
{
    if (refusal.code == "Malformed backup blob")
        refusal.code = "MalformedBackupBlob";
    if (refusal.message.rfind("The request URI contains an invalid name", 0) == 0)
        refusal.message = "Invalid key identifier or name";
    refusal.message += " (Activity ID: " + activityId + ")";
    return refusal;
}

void setHsmHeaders(httplib::Response &response)
{
    response.set_header("x-ms-server-latency", "1");
    response.set_header("x-ms-build-version", PRACTICE_VAULT_VERSION);
}

Answer randomBytesForCaller(Vault &vault, const Call &call)
{
    if (!vault.isManagedHsm)
        throw methodNotAllowed(call.verb);
    constexpr std::int64_t most = 128;
    const auto count = call.body.find("count");
    if (count == call.body.end() || !count->is_number_integer() || count->get<std::int64_t>() < 1
        || count->get<std::int64_t>() > most)
        throw badParameter("GetRandomBytesRequest: count cannot be greater than 128 or less than 1");
    return answerWith({{"value", encodeBase64Url(randomBytes(count->get<std::size_t>()))}});
}

} // namespace practicevault
