// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <cstdint>
#include <optional>

namespace vault {

/// What a token endpoint (or the Azure CLI) gives. Move-only: it holds tokens.
struct OAuthToken {
    SecretBuffer accessToken;
    SecretBuffer refreshToken; ///< Empty where the flow gives none.
    std::optional<std::int64_t> expiresAt; ///< Unix seconds on this computer's clock.
};

/// The `exp` of a JWT, read for display and renewal only, never to trust it; nothing for an opaque token.
std::optional<std::int64_t> expiryOfJwt(const SecretBuffer &token);

} // namespace vault
