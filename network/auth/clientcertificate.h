// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/opensslhandles.h"
#include "network/http/result.h"
#include "network/secretbuffer.h"

#include <QByteArray>
#include <QString>

namespace vault {

/// An RSA key and what its certificate is named by.
struct ClientCertificate {
    KeyHandle key;
    QByteArray thumbprint; ///< SHA-256 over the certificate's DER.
};

/// From a PEM or PKCS#12 file of at most 1 MiB that holds both; of several certificates the key's own is taken.
/// Errors as network/auth/clientassertion says. OpenSSL's errors are the caller's to clear.
Result<ClientCertificate> readClientCertificate(const QString &path, const SecretBuffer &passphrase);

} // namespace vault
