// SPDX-License-Identifier: Apache-2.0
// Set, get, update, back up and restore secrets (protocol.md section 3). Only set and get answer the value.
#pragma once

#include "app/practicevault/answer.h"
#include "app/practicevault/call.h"
#include "app/practicevault/vault.h"

namespace practicevault {

Answer setSecret(Vault &vault, const Call &call);
Answer getSecret(Vault &vault, const Call &call);
Answer updateSecret(Vault &vault, const Call &call);
Answer backupSecret(Vault &vault, const Call &call);
Answer restoreSecret(Vault &vault, const Call &call);

} // namespace practicevault
