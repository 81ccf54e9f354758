// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/opensslhandles.h"
#include "network/http/result.h"
#include "network/keyvault/jsonwebkey.h"

#include <span>

namespace vault {

/// One integer of a key in OpenSSL's naming (OSSL_PKEY_PARAM_…). A private one is kept in memory that is cleared.
struct KeyInteger {
    const char *name;
    QByteArrayView bytes;
    bool isPrivate = false;
};

/// A usable OpenSSL key from a public JWK. Leading zeros and short coordinates are taken. Errors: UnsupportedAlgorithm
/// (the type or curve), CryptoFailed (not a key: point not on the curve, even modulus…).
Result<KeyHandle> opensslPublicKey(const JsonWebKey &key);

/// Builds an RSA key from its integers, or an EC key from its group's OpenSSL name, its uncompressed point and, for a
/// private one, its private value. selection is EVP_PKEY_PUBLIC_KEY or EVP_PKEY_KEYPAIR. Null on failure, with the
/// reason in OpenSSL's queue.
KeyHandle buildRsaKey(std::span<const KeyInteger> integers, int selection);
KeyHandle buildEcKey(const char *group, const QByteArray &point, QByteArrayView privateValue, int selection);

/// 0x04‖x‖y of fixed width (SEC 1 §2.3.3); nothing when a coordinate is wider than the field.
std::optional<QByteArray> uncompressedPoint(const JsonWebKey &key);

} // namespace vault
