// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/opensslhandles.h"
#include "network/http/result.h"
#include "network/keyvault/jsonwebkey.h"

namespace vault {

/// The integers that make an RSA key pair (RFC 8017 §3.2). p and q may be null: they follow from the others.
struct RsaIntegers {
    BigNumberHandle n, e, d, p, q;
};

/// With dp, dq and qi computed anew, all of RFC 7518 §6.3.2. KeyFileUnsupported when the size is none of 2048, 3072 and
/// 4096, or the integers are not of one key.
Result<PrivateJsonWebKey> rsaPrivateJwk(RsaIntegers integers);

} // namespace vault
