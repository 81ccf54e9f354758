// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace vault {

/// A curve of the protocol and its names elsewhere.
struct EllipticCurve {
    const char *protocolName; ///< protocol.md §2: "P-256K".
    const char *jwkName; ///< As registered for JOSE (RFC 7518 §6.2.1.1, RFC 8812 §3.1): "secp256k1".
    const char *opensslName; ///< "prime256v1".
    const char *algorithm; ///< The one signature algorithm for it: "ES256K".
    int bits; ///< Of the field.
    int coordinateSize; ///< Bytes of x, y, the private value, r and s.
};

/// By any name that occurs in a JWK, "SECP256K1" of api-version 2016-10-01 among them; null when unknown.
const EllipticCurve *ellipticCurveNamed(QStringView crv);
/// By OpenSSL's group name; null when the vault does not take it.
const EllipticCurve *ellipticCurveOfGroup(QStringView opensslName);

} // namespace vault
