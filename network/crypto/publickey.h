// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/keyvault/jsonwebkey.h"

#include <QByteArray>
#include <QString>

namespace vault {

/// SubjectPublicKeyInfo of an RSA or EC key (RFC 5280 §4.1.2.7), true DER: what openssl reads.
Result<QByteArray> publicKeyDer(const JsonWebKey &key);
/// The same as PEM, "-----BEGIN PUBLIC KEY-----".
Result<QByteArray> publicKeyPem(const JsonWebKey &key);
/// The public JWK as compact JSON with the members in RFC 7638's order, integers normalised, kty without "-HSM".
QByteArray publicJwkJson(const JsonWebKey &key);
/// RFC 7638 thumbprint: base64url of SHA-256 over publicJwkJson's required members.
QString jwkThumbprint(const JsonWebKey &key);

/// Verifies here, with OpenSSL: digest is the hash, signature as the vault gives it (EC: r‖s). False is a wrong
/// signature; an error is a key or an algorithm that cannot be used.
Result<bool> verifyLocally(const JsonWebKey &key, const QString &algorithm, QByteArrayView digest,
                           QByteArrayView signature);

/// r‖s of fixed width to the DER of ECDSA-Sig-Value (RFC 3279 §2.2.3) and back. Nothing for a malformed input
/// (odd length; DER that is not strict, negative or too wide).
std::optional<QByteArray> ecdsaRawToDer(QByteArrayView raw);
std::optional<QByteArray> ecdsaDerToRaw(QByteArrayView der, int coordinateSize);

} // namespace vault
