// SPDX-License-Identifier: Apache-2.0
// JSON Web Tokens in their compact form (RFC 7515, RFC 7519), signed with RS256 and nothing else.
#pragma once

#include "app/practicevault/keymaterial.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace practicevault {

struct Jwt {
    nlohmann::json header;
    nlohmann::json claims;
    std::string encodedHeader;
    std::string signedPart; ///< "header.claims" as sent.
    std::string signature; ///< Bytes.
};

/// `key` is an RSA key, `keyId` the header's kid.
std::string signedJwt(const KeyMaterial &key, const std::string &keyId, const nlohmann::json &claims);

/// nullopt for what is no JWT: three parts, strict base64url without padding, two JSON objects. Says nothing of the
/// signature.
std::optional<Jwt> readJwt(const std::string &text);

bool hasSignatureOf(const KeyMaterial &key, const Jwt &jwt);

} // namespace practicevault
