// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/keyvault/jsonwebkey.h"

#include <QByteArray>
#include <QString>

namespace vault {

/// Bytes that a key of the vault is to sign, and the digest of them that is sent there. What makes JWS, CMS, certificate
/// requests and certificates here gives one of these first, and takes the vault's signature over it afterwards.
struct ToBeSigned {
    JsonWebKey key;
    QString algorithm; ///< As the vault names it: "PS256".
    QByteArray bytes;
    QByteArray digest; ///< By the algorithm's hash.
};

/// UnsupportedAlgorithm for an algorithm that is not known or does not fit the key.
Result<ToBeSigned> toBeSigned(const JsonWebKey &key, const QString &algorithm, const QByteArray &bytes);

/// The signature as CMS and X.509 carry it, after it was verified here: DER for EC (RFC 3279 §2.2.3), else the vault's
/// own bytes. SignatureInvalid when it is not the key's signature over the digest; and verifyLocally's errors.
Result<QByteArray> structureSignature(const ToBeSigned &prepared, QByteArrayView signature);

} // namespace vault
