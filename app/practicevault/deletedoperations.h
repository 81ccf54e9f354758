// SPDX-License-Identifier: Apache-2.0
// The operations on deleted keys and secrets, and deleting itself.
#pragma once

#include "app/practicevault/answer.h"
#include "app/practicevault/call.h"
#include "app/practicevault/vault.h"

namespace practicevault {

Answer deleteKey(Vault &vault, const Call &call);
Answer getDeletedKey(Vault &vault, const Call &call);
Answer recoverKey(Vault &vault, const Call &call);
Answer purgeKey(Vault &vault, const Call &call);

Answer deleteSecret(Vault &vault, const Call &call);
Answer getDeletedSecret(Vault &vault, const Call &call);
Answer recoverSecret(Vault &vault, const Call &call);
Answer purgeSecret(Vault &vault, const Call &call);

} // namespace practicevault
