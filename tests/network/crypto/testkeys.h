// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/opensslhandles.h"
#include "network/keyvault/jsonwebkey.h"

namespace vault::test {

/// Keys made when a test first asks for them; no key is kept in the repository (see README.md here).
/// name is "RSA 2048"… or a curve's OpenSSL name, "prime256v1"…
EVP_PKEY *testKey(const QByteArray &name);

/// The public half, read out of OpenSSL integer by integer and not through the code under test.
JsonWebKey publicJwk(EVP_PKEY *key);
/// An integer of the key by OpenSSL's name, in its shortest form or padded to width.
QByteArray integerOf(EVP_PKEY *key, const char *name, int width = 0);

/// A signature over a digest made by OpenSSL: PKCS#1, PSS with that salt, or r‖s of the curve's width.
QByteArray signDigest(EVP_PKEY *key, const QString &algorithm, const QByteArray &digest, int pssSalt = -1);

/// The key as unencrypted PKCS#8 PEM, to be converted by the openssl command.
QByteArray privatePem(EVP_PKEY *key);

QByteArray base64UrlBytes(const char *text);

} // namespace vault::test
