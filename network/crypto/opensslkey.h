// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/opensslhandles.h"
#include "network/http/result.h"
#include "network/keyvault/jsonwebkey.h"

#include <optional>

namespace vault {

/// A usable OpenSSL key from a public JWK. Leading zeros and short coordinates are taken. Errors: UnsupportedAlgorithm
/// (the type or curve), CryptoFailed (not a key: point not on the curve, even modulus…).
Result<KeyHandle> opensslPublicKey(const JsonWebKey &key);

/// The same for an EC key pair; privateValue is its big-endian private value. That both halves belong together is not
/// checked.
Result<KeyHandle> opensslEcKeyPair(const JsonWebKey &key, QByteArrayView privateValue);

/// A number of its own from big-endian bytes; a private one lies in memory that OpenSSL clears wherever it copies it.
enum class NumberUse { Public, Private };
BigNumberHandle toBigNumber(QByteArrayView bytes, NumberUse use);

} // namespace vault
