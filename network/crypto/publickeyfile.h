// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/keyvault/jsonwebkey.h"

#include <QByteArrayView>

namespace vault {

/// Bytes of a public key's file that are looked at.
inline constexpr qsizetype maximumPublicKeyFile = 256 * 1024;

/// A public key that a person pastes or loads to verify with: PEM or DER of SubjectPublicKeyInfo, of PKCS#1's
/// RSAPublicKey and of an X.509 certificate (whose key is taken, unjudged), or a public JWK in JSON. RSA and the four
/// curves of the protocol. Errors: KeyFileUnsupported (detail: what was found), also for a private key, which nobody
/// should paste for this; ValueTooLarge.
Result<JsonWebKey> readPublicKey(QByteArrayView content);

} // namespace vault
