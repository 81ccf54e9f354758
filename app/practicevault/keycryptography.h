// SPDX-License-Identifier: Apache-2.0
// Sign, verify, encrypt, decrypt, wrap and unwrap, with the rules of key_ops, enabled, nbf and exp.
#pragma once

#include "app/practicevault/answer.h"
#include "app/practicevault/call.h"
#include "app/practicevault/vault.h"

namespace practicevault {

Answer sign(Vault &vault, const Call &call);
Answer verify(Vault &vault, const Call &call);
Answer encrypt(Vault &vault, const Call &call);
Answer decrypt(Vault &vault, const Call &call);
Answer wrapKey(Vault &vault, const Call &call);
Answer unwrapKey(Vault &vault, const Call &call);

} // namespace practicevault
