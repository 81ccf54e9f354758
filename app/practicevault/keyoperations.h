// SPDX-License-Identifier: Apache-2.0
// Get, update, back up and restore keys. Lists are in listing.h, cryptography in keycryptography.h.
#pragma once

#include "app/practicevault/answer.h"
#include "app/practicevault/call.h"
#include "app/practicevault/vault.h"

namespace practicevault {

Answer getKey(Vault &vault, const Call &call);
Answer updateKey(Vault &vault, const Call &call);
Answer backupKey(Vault &vault, const Call &call);
Answer restoreKey(Vault &vault, const Call &call);

} // namespace practicevault
