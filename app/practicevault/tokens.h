// SPDX-License-Identifier: Apache-2.0
// The tokens that the practice authority issues and the vault validates (RFC 7519, protocol.md sections 9 and 11).
#pragma once

#include "app/practicevault/keymaterial.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace practicevault {

/// Whom a token is about, and what it is for.
struct TokenSubject {
    std::string resource; ///< One of the server's own origins.
    std::string clientId;
    bool isPerson = false; ///< The practice person, or else the application itself.
};

class Tokens
{
public:
    explicit Tokens(std::shared_ptr<const KeyMaterial> key);

    /// Good from now on, for `lifetime` seconds.
    std::string accessToken(const TokenSubject &subject, std::int64_t lifetime) const;

    /// What OpenID Connect tells the client of the person; no token for the vault. `nonce` may be empty.
    std::string idToken(const TokenSubject &subject, std::int64_t lifetime, const std::string &nonce) const;

    /// Why the vault at this port refuses a token, as the message of its 401; nullopt for a good one.
    std::optional<std::string> refusal(const std::string &token, int port) const;

    /// {"keys":[…]}: the public key as a JWK set (RFC 7517).
    nlohmann::json publicKeys() const;

private:
    std::optional<std::string> refusalOfClaims(const nlohmann::json &claims, int port) const;

    std::shared_ptr<const KeyMaterial> m_key;
    std::string m_keyId;
};

} // namespace practicevault
