// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/secretbuffer.h"

#include <QString>
#include <QUrl>

#include <cstdint>

namespace vault {

/// What a client says of itself with its certificate (RFC 7523; protocol.md §11 "client certificate").
struct AssertionClaims {
    QString clientId;
    QUrl audience; ///< The token endpoint.
    std::int64_t now = 0; ///< Unix seconds; the assertion is good for five minutes from then.
};

/// A JWT signed with PS256 (RFC 7518 §3.5) and named by x5t#S256, from a PEM or PKCS#12 file that holds an RSA key and
/// its certificate. passphrase is UTF-8, empty for none. Errors: those of network/crypto/keyfile, KeyFileNoCertificate,
/// UnsupportedAlgorithm for a key that is not RSA, CryptoFailed. An encrypted file takes its time: call it where nobody
/// waits.
Result<SecretBuffer> clientAssertion(const QString &certificateFile, const SecretBuffer &passphrase,
                                     const AssertionClaims &claims);

} // namespace vault
