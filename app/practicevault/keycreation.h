// SPDX-License-Identifier: Apache-2.0
// Create and import: both add a version where the name exists.
#pragma once

#include "app/practicevault/answer.h"
#include "app/practicevault/call.h"
#include "app/practicevault/keymaterial.h"
#include "app/practicevault/vault.h"

namespace practicevault {

Answer createKey(Vault &vault, const Call &call);
Answer importKey(Vault &vault, const Call &call);

/// Reads key_ops of a body or of a JWK; `fallback` where there are none.
std::vector<std::string> keyOperations(const nlohmann::json &json, std::vector<std::string> fallback);

/// All six for RSA, sign and verify for EC, all but these two for a symmetric key.
std::vector<std::string> defaultOperations(const KeyShape &shape);

/// Adds a version unless the name is deleted; `version` gets its id and times here.
Answer addKeyVersion(Vault &vault, const Call &call, KeyVersion version);

} // namespace practicevault
