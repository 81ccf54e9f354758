// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QByteArray>

namespace vault {

/// 256 random bits as 43 characters of base64url: a PKCE verifier, a state.
SecretBuffer randomText();
/// BASE64URL(SHA256(verifier)), the method S256 of RFC 7636 §4.2.
QByteArray challengeOf(const SecretBuffer &verifier);

} // namespace vault
