// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/keyfile.h"
#include "network/crypto/opensslhandles.h"

namespace vault {

/// The parts of network/crypto/keyfile: one loader a container, one decoder a structure. All errors are kind Refused
/// with the reasons of keyfile.h; a KeyFile still lacks its thumbprint.

Result<KeyFile> loadPem(QByteArrayView content, const SecretBuffer &passphrase);
Result<KeyFile> loadDer(QByteArrayView content, const SecretBuffer &passphrase);
Result<KeyFile> loadPkcs12(QByteArrayView content, const SecretBuffer &passphrase);
Result<KeyFile> loadPrivateJwk(QByteArrayView content);

/// PrivateKeyInfo (RFC 5208 §5) and EncryptedPrivateKeyInfo (§6).
Result<PrivateJsonWebKey> decodePkcs8(QByteArrayView der);
Result<PrivateJsonWebKey> decodePkcs8(const PKCS8_PRIV_KEY_INFO *info);
Result<PrivateJsonWebKey> decodeEncryptedPkcs8(QByteArrayView der, const SecretBuffer &passphrase);
Result<PrivateJsonWebKey> decodeEncryptedPkcs8(const X509_SIG *encrypted, const char *passphrase, int size,
                                               bool wasGiven, const QString &format);
/// The traditional RSAPrivateKey (RFC 8017 §A.1.2) or ECPrivateKey (RFC 5915); type is "RSA" or "EC". Null when the
/// bytes are none.
KeyHandle decodeTraditional(QByteArrayView der, const char *type);

/// The integers of a key pair, when the vault takes its type and size; each pair is checked to belong together.
Result<PrivateJsonWebKey> toPrivateJwk(EVP_PKEY *key);

tl::unexpected<ApiError> keyFileRefused(ErrorReason reason, const QString &detail);
/// After a decryption that failed: KeyFileUnsupported when OpenSSL lacks the cipher; else the passphrase is at fault,
/// wrong when one was given and missing when not.
tl::unexpected<ApiError> decryptionRefused(bool passphraseGiven, const QString &format);
tl::unexpected<ApiError> passphraseRefused(bool passphraseGiven, const QString &format);
/// The passphrase's bytes, never null: OpenSSL takes null for "no passphrase at all" in some places.
const char *passphraseBytes(const SecretBuffer &passphrase);

} // namespace vault
