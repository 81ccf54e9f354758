// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/certificatename.h"
#include "network/crypto/distinguishedname.h"
#include "network/crypto/keyusage.h"
#include "network/crypto/tobesigned.h"
#include "network/keyvault/attributes.h"

#include <QFlags>
#include <QStringList>

namespace vault {

/// What a certificate request (PKCS#10, RFC 2986) asks for, and what a self-signed certificate says of itself.
struct CertificateContents {
    QString subject; ///< RFC 4514, as in network/crypto/distinguishedname. May be empty where there are alternative names.
    QList<AlternativeName> alternativeNames;
    KeyUsages keyUsages;
    QStringList extendedKeyUsages; ///< Dotted object identifiers.
    bool isAuthority = false; ///< Basic constraints with CA:TRUE.
};

/// When a self-signed certificate is valid, in Unix seconds; both ends belong to it.
struct CertificateValidity {
    UnixSeconds notBefore = 0;
    UnixSeconds notAfter = 0;
};

/// Both are DER without the signature: bytes and digest for the vault, and the AlgorithmIdentifier that follows them.
/// Errors: UnsupportedAlgorithm; CryptoFailed (no usable key); InvalidCertificateField with detail "subject" (malformed,
/// or empty without alternative names), "alternativeName: <value>", "extendedKeyUsage: <value>" or "validity" (ends before
/// it begins, or outside 1950 to 9999).
Result<ToBeSigned> prepareCertificateRequest(const JsonWebKey &key, const QString &algorithm,
                                             const CertificateContents &contents);
/// serial: 1 to 20 bytes, positive (RFC 5280 §4.1.2.2); newSerialNumber() makes one.
Result<ToBeSigned> prepareSelfSigned(const JsonWebKey &key, const QString &algorithm,
                                     const CertificateContents &contents, const CertificateValidity &validity,
                                     const QByteArray &serial);
/// 16 random bytes, the highest bit clear.
QByteArray newSerialNumber();

/// Either of them with the vault's signature (r‖s for EC): DER. Errors: SignatureInvalid.
Result<QByteArray> assembleCertificate(const ToBeSigned &prepared, QByteArrayView signature);
/// "-----BEGIN CERTIFICATE REQUEST-----" and "-----BEGIN CERTIFICATE-----".
QByteArray certificateRequestPem(const QByteArray &der);
QByteArray certificatePem(const QByteArray &der);

} // namespace vault
