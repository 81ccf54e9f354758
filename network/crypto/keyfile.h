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
    /// A name, no sentence: "PKCS#8", "PKCS#1" or "SEC1", each also with " (encrypted)"; "PKCS#12"; "JWK".
    QString format;
    QString thumbprint; ///< RFC 7638, of the public half.
};

/// Reads PEM (PKCS#8, PKCS#1, SEC1, each also encrypted), DER of the same, PKCS#12 and a private JWK in JSON, at most
/// 1 MiB: RSA of 2048, 3072 and 4096 bits, EC on the four curves of the protocol. The first private key of several is
/// taken; a PKCS#12 whose certificates are in RC2 is read, as only its key is opened, one whose key is in RC2 is not.
/// passphrase is UTF-8, empty for none. Errors (kind Refused; detail says what was found, "RSA 1024", "OpenSSH"…):
/// KeyFileUnsupported, KeyFilePassphraseMissing, KeyFilePassphraseWrong, KeyFileNoPrivateKey, KeyFileUnreadable (too
/// large: "<bytes>/<bytes allowed>"). An encrypted file takes its time, so call it where nobody waits.
Result<KeyFile> readKeyFile(const SecretBuffer &content, const SecretBuffer &passphrase = {});
/// The same from a path of at most 1 MiB; KeyFileUnreadable when it cannot be read, FileChanged when it changed
/// meanwhile.
Result<KeyFile> readKeyFileFrom(const QString &path, const SecretBuffer &passphrase = {});

} // namespace vault
