// SPDX-License-Identifier: Apache-2.0
// Rotate a key and keep its rotation policy (protocol.md section 2). No rotation happens by itself.
#pragma once

#include "app/practicevault/answer.h"
#include "app/practicevault/call.h"
#include "app/practicevault/vault.h"

namespace practicevault {

Answer rotateKey(Vault &vault, const Call &call);
Answer getRotationPolicy(Vault &vault, const Call &call);
Answer setRotationPolicy(Vault &vault, const Call &call);

} // namespace practicevault
