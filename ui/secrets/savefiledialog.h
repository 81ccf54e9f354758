// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/secretfileencoding.h"

#include <functional>

class QWidget;

namespace vault {

/// How a secret's value is written to a file.
struct SecretFileForm {
    SecretFileEncoding encoding = SecretFileEncoding::Utf8;
    QString unknownTag; ///< The tag's text where it names no encoding known here; the text is written as it is.
};
/// By the tag "file-encoding"; without it, a certificate's PKCS#12 is written decoded and everything else as text.
SecretFileForm fileFormOf(const Tags &tags, const QString &contentType);

/// A name for the file of that secret, with the usual ending of its content type.
QString suggestedFileName(const QString &secretName, const QString &contentType, SecretFileEncoding encoding);

/// Asks in the platform's dialog, which asks again before it overwrites. Where the form is no plain text, the text as
/// it is can be chosen too. chosen: the path and the encoding to write.
void askForSecretFile(QWidget *parent, const QString &fileName, SecretFileEncoding encoding,
                      std::function<void(const QString &path, SecretFileEncoding encoding)> chosen);

} // namespace vault
