// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/tobesigned.h"

namespace vault {

/// JSON Web Signatures in compact form (RFC 7515 §3.1; algorithms of RFC 7518 §3.1 and RFC 8812 §3.2).

inline constexpr qsizetype maximumJwsPayload = 16 * 1024 * 1024; ///< Bytes: the whole is one text.

/// The signing input, base64url(header).base64url(payload). The header holds alg, by its JOSE name ("ES256K" for
/// "ECDSA256"), and kid, which is left out when keyId is empty. Errors: UnsupportedAlgorithm, ValueTooLarge.
Result<ToBeSigned> prepareJws(const JsonWebKey &key, const QString &algorithm, const QString &keyId,
                              QByteArrayView payload);
/// The signing input with the vault's signature, r‖s for EC as RFC 7518 §3.4 wants it too. Errors: SignatureInvalid.
Result<QByteArray> assembleJws(const ToBeSigned &prepared, QByteArrayView signature);

} // namespace vault
