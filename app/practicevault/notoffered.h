// SPDX-License-Identifier: Apache-2.0
// What clients ask of every vault though this one has none of it: secure key release and attestation. Refused as the
// service refuses.
#pragma once

#include "app/practicevault/answer.h"
#include "app/practicevault/call.h"
#include "app/practicevault/vault.h"

namespace practicevault {

Answer releaseNoKey(Vault &vault, const Call &call); ///< 404 KeyNotFound, else 403 AccessDenied: nothing here attests.
Answer refuseOperation(Vault &vault, const Call &call); ///< 405 MethodNotAllowed.

} // namespace practicevault
