// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/keyvault/jsonwebkey.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vault {

/// SubjectPublicKeyInfo of an RSA or EC key (RFC 5280 §4.1.2.7), true DER: what openssl reads.
Result<QByteArray> publicKeyDer(const JsonWebKey &key);
/// The same as PEM, "-----BEGIN PUBLIC KEY-----".
Result<QByteArray> publicKeyPem(const JsonWebKey &key);
/// Errors of both: UnsupportedAlgorithm (a type or curve without a public form), CryptoFailed (not a usable key: a
/// point that is not on its curve, an even modulus…).

/// The public JWK as compact JSON with the members in RFC 7638's order, integers normalised, kty without "-HSM", the
/// curve by its registered name ("secp256k1", RFC 8812, for "P-256K"). Empty when the key has no public form.
QByteArray publicJwkJson(const JsonWebKey &key);
/// RFC 7638 thumbprint: base64url of SHA-256 over publicJwkJson. Empty when that is empty.
QString jwkThumbprint(const JsonWebKey &key);

/// Verifies here, with OpenSSL: digest is the hash, signature as the vault gives it (EC: r‖s). False is a wrong
/// signature, whatever is wrong about it; an error is a key or an algorithm that cannot be used: UnsupportedAlgorithm,
/// DigestLength, CryptoFailed.
Result<bool> verifyLocally(const JsonWebKey &key, const QString &algorithm, QByteArrayView digest,
                           QByteArrayView signature);

/// r‖s of fixed width to the DER of ECDSA-Sig-Value (RFC 3279 §2.2.3) and back. Nothing for a malformed input
/// (odd length; DER that is not strict, negative or too wide; r or s zero).
std::optional<QByteArray> ecdsaRawToDer(QByteArrayView raw);
std::optional<QByteArray> ecdsaDerToRaw(QByteArrayView der, int coordinateSize);

} // namespace vault
