// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/jsonwebkey.h"

#include <QCryptographicHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace vault {

/// What is known of a signature algorithm of the protocol (protocol.md §2 "Sign and verify").
struct SignatureAlgorithm {
    QString name; ///< "RS256", "PS384", "ES256K"…
    int digestSize = 0; ///< Bytes.
    QCryptographicHash::Algorithm hash = QCryptographicHash::Sha256;
    QString crv; ///< The curve it needs; empty for RSA.
    bool isPss = false;
};

/// Nothing for a name that is not one of RS*, PS*, ES*, ES256K, or ECDSA256, its name of api-version 2016-10-01.
std::optional<SignatureAlgorithm> signatureAlgorithm(const QString &name);
/// Whether the key can make such signatures: its type and, for EC, its curve.
bool fitsKey(const SignatureAlgorithm &algorithm, const JsonWebKey &key);
/// Those that fit the key, the usual one first; empty for a type that cannot sign. Names as the vault
/// that gave the key takes them: ECDSA256 for the curve "SECP256K1".
QStringList signatureAlgorithmsFor(const JsonWebKey &key);
/// Those that the service names today, for a key that is not known.
QStringList allSignatureAlgorithms();
/// Bytes of a signature made with this key, 0 when unknown. EC: r‖s, twice the field's width.
int signatureSizeFor(const JsonWebKey &key);

/// "SHA-256" and the like; empty for a hash that no signature uses.
QString hashName(QCryptographicHash::Algorithm hash);

} // namespace vault
