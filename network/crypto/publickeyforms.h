// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/keyvault/jsonwebkey.h"

namespace vault {

/// The key as a line of OpenSSH's authorized_keys and *.pub files (RFC 4253 §6.6, RFC 5656 §3.1): type, base64, comment;
/// without a line end. Line ends and other control characters of the comment become blanks. UnsupportedAlgorithm for
/// what OpenSSH has no name for (P-256K, keys without a public half), CryptoFailed for what is no usable key.
Result<QByteArray> openSshPublicKey(const JsonWebKey &key, const QString &comment);

/// SHA-256 of SubjectPublicKeyInfo's DER, lower-case hexadecimal, as "openssl dgst -sha256" prints it. Empty when the key
/// has no public form.
QString spkiFingerprint(const JsonWebKey &key);

} // namespace vault
