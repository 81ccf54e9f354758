// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/keyvault/jsonwebkey.h"
#include "network/secretbuffer.h"

#include <QString>

namespace vault {

/// A private key read from a file, ready for import, with what a person should see of it before it is sent.
struct KeyFile {
    PrivateJsonWebKey key;
    QString format; ///< "PKCS#8", "PKCS#8 (encrypted)", "PKCS#1", "SEC1", "PKCS#12", "JWK": a name, not a sentence.
    QString thumbprint; ///< RFC 7638, of the public half.
};

/// Reads PEM (PKCS#8, PKCS#1, SEC1, each also encrypted), DER of the same, PKCS#12 and a private JWK in JSON.
/// passphrase is UTF-8, empty for none. Errors (kind Refused): KeyFileUnsupported, KeyFilePassphraseMissing,
/// KeyFilePassphraseWrong, KeyFileNoPrivateKey.
Result<KeyFile> readKeyFile(const SecretBuffer &content, const SecretBuffer &passphrase = {});
/// The same from a path of at most 1 MiB; KeyFileUnreadable when it cannot be read.
Result<KeyFile> readKeyFileFrom(const QString &path, const SecretBuffer &passphrase = {});

} // namespace vault
