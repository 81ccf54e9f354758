// SPDX-License-Identifier: Apache-2.0
// JSON Web Keys (RFC 7517, RFC 7518 section 6): the public part of a key out, a private key in.
#pragma once

#include "app/practicevault/keymaterial.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace practicevault {

/// {"n","e"} or {"crv","x","y"}: base64url, the fixed width of the key. Nothing of a symmetric key.
nlohmann::json publicJwk(const KeyMaterial &material);

/// Reads a private RSA, EC or symmetric ("k") key; integers may be short or have leading zero bytes. Throws a Refusal where the
/// parts are missing or do not make one key.
std::shared_ptr<const KeyMaterial> importJwk(const nlohmann::json &jwk);

} // namespace practicevault
