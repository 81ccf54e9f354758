// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/base64url.h"
#include "network/secretbuffer.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vault {

/// The public half of a key as the vault gives it (protocol.md §2; RFC 7517, RFC 7518 §6). Integers are big-endian
/// bytes as received: a leading zero byte or a short form occur, network/crypto/publickey normalises them.
struct JsonWebKey {
    QString kty; ///< "RSA", "RSA-HSM", "EC", "EC-HSM", "oct", "oct-HSM" or one that is not known yet.
    QStringList keyOps; ///< Compare as a set.
    QString crv; ///< "P-256", "P-384", "P-521", "P-256K" (also "SECP256K1" of 2016-10-01).
    QByteArray n; ///< RSA modulus.
    QByteArray e; ///< RSA public exponent.
    QByteArray x; ///< EC coordinates.
    QByteArray y;

    bool isRsa() const { return kty == QLatin1String("RSA") || kty == QLatin1String("RSA-HSM"); }
    bool isEllipticCurve() const { return kty == QLatin1String("EC") || kty == QLatin1String("EC-HSM"); }
    /// AES; the vault tells nothing more of it.
    bool isSymmetric() const { return kty == QLatin1String("oct") || kty == QLatin1String("oct-HSM"); }
    /// Bits of the modulus or of the curve; 0 for other types.
    int keySize() const;
};

/// A private key about to be imported: the public half and, wiped with it, the private integers (big-endian).
struct PrivateJsonWebKey {
    JsonWebKey publicKey;
    SecretBuffer d; ///< RSA private exponent, or the EC private value.
    SecretBuffer p, q, dp, dq, qi; ///< RSA only (RFC 7518 §6.3.2).
};

} // namespace vault
