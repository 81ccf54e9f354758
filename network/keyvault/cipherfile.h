// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/keyvault/keytypes.h"

namespace vault {

/// A ciphertext with all that decrypting it takes, in one file: a JSON object (UTF-8) of
///
///     format  "vault-ciphertext-1"
///     kid     the versioned id of the key that made it
///     use     "encrypt" or "wrapKey"
///     alg, value, iv, tag, aad
///
/// The last five are named and encoded (base64url without padding) as in a request to decrypt, those that are not used
/// left out. There is nothing secret in it.
struct CipherFile {
    QString keyId;
    bool isWrappedKey = false;
    QString algorithm;
    QByteArray value;
    CipherParameters parameters;
};

/// The object as text, indented, with a line end.
QByteArray encodeCipherFile(const CipherFile &file);
/// InvalidAttribute with the field's name, or with "JSON".
Result<CipherFile> decodeCipherFile(QByteArrayView text);

/// Replaces the file whole or not at all. FileUnwritable with the system's words.
Result<void> writeCipherFile(const QString &path, const CipherFile &file);
/// FileUnreadable, FileChanged, ValueTooLarge ("<given>/<allowed>"), InvalidAttribute.
Result<CipherFile> readCipherFile(const QString &path);

} // namespace vault
