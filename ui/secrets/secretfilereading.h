// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/secretfileencoding.h"
#include "network/http/result.h"

namespace vault {

/// A file as it goes into a secret.
struct SecretFileValue {
    SecretBuffer value; ///< UTF-8.
    qint64 fileSize = 0; ///< Bytes.
    SecretFileEncoding encoding = SecretFileEncoding::Utf8; ///< How the file's bytes stand in the value.
    bool isTagNeeded = false; ///< The encoding is another one than the tag says.
};

/// Reads it as the tag "file-encoding" says (UTF-8 without one); bytes that cannot be written so become base64, as the
/// Azure CLI stores them. A file beyond what any encoding could bring into a secret is not read: then value is empty and
/// fileSize told. Errors: FileUnreadable, FileChanged.
Result<SecretFileValue> readSecretFile(const QString &path, const QString &encodingTag);

} // namespace vault
