// SPDX-License-Identifier: Apache-2.0
// What a Managed HSM does in another way (protocol.md section 12): keys only, its error messages and headers.
#pragma once

#include "app/practicevault/answer.h"
#include "app/practicevault/call.h"
#include "app/practicevault/refusal.h"
#include "app/practicevault/vault.h"

namespace httplib {
struct Response;
}

namespace practicevault {

/// Whether the path is one of keys, deleted keys or random bytes; at others its web server has no page.
bool isHsmPath(const Call &call);

/// Its codes and wordings, each message ending with " (Activity ID: …)".
Refusal asHsmRefusal(Refusal refusal, const std::string &activityId);

/// In the place of Date and of the service's version, which it does not send.
void setHsmHeaders(httplib::Response &response);

/// POST /rng: 405 where this is no Managed HSM.
Answer randomBytesForCaller(Vault &vault, const Call &call);

} // namespace practicevault
