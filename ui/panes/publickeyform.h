// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/keyvault/jsonwebkey.h"

namespace vault {

/// How a public key is written down for other programs.
enum class PublicKeyForm { Pem, Der, Jwk, OpenSsh };

struct PublicKeyFormText {
    QString shortName; ///< "PEM".
    QString choice; ///< For a list: with what it is.
    QString note; ///< What should be known of the text that is shown; mostly empty.
    QString suffix; ///< Of a file's name, without the dot.
};

PublicKeyFormText publicKeyFormText(PublicKeyForm form);
/// The text to show and to copy, without a line end: hexadecimal for DER.
Result<QByteArray> publicKeyText(const JsonWebKey &key, const QString &name, PublicKeyForm form);

} // namespace vault
