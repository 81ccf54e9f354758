// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/tobesigned.h"
#include "network/keyvault/attributes.h"

namespace vault {

/// A detached CMS signature (RFC 5652) by a key of the vault whose certificate is at hand: what *.p7s files hold. One
/// signer, SHA-2, the signed attributes content type, message digest, signing time and signing certificate (RFC 5035),
/// which make it CAdES-BES (RFC 5126 §4.3.1) too.
struct CmsToSign {
    ToBeSigned attributes; ///< The signed attributes as DER SET OF, and their digest, which the vault signs.
    QByteArray certificate; ///< DER.
};

/// certificate: PEM or DER, the first one counts. contentDigest: the file's, by the algorithm's own hash. signingTime in
/// Unix seconds. Errors: UnsupportedAlgorithm, DigestLength, SigningCertificateInvalid,
/// CertificateOfAnotherKey.
Result<CmsToSign> prepareCms(QByteArrayView certificate, const JsonWebKey &key, const QString &algorithm,
                             QByteArrayView contentDigest, UnixSeconds signingTime);
/// The whole ContentInfo as DER, with the vault's signature (r‖s for EC). Errors: SignatureInvalid, CryptoFailed.
Result<QByteArray> assembleCms(const CmsToSign &prepared, QByteArrayView signature);
/// The same as text, "-----BEGIN CMS-----" (RFC 7468 §9).
QByteArray cmsPem(const QByteArray &der);

} // namespace vault
