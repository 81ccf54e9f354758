// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <cstdint>
#include <tl/expected.hpp>

namespace vault {

/// What a certificate says, or the secret of one holds, without the private key itself.
struct CertificateSummary {
    QString subject; ///< A distinguished name as in RFC 4514, letters of all scripts as they are.
    QString issuer;
    QString serialNumber; ///< Upper-case hexadecimal.
    std::int64_t notBefore = 0; ///< Unix seconds.
    std::int64_t notAfter = 0;
    QString keyType; ///< "RSA 2048", "EC P-256", or OpenSSL's name of another type.
    QString thumbprint; ///< SHA-1 of the DER, upper-case hexadecimal, as the vault's x5t.
    QString sha256Thumbprint; ///< SHA-256 of the DER, upper-case hexadecimal.
    QList<QString> alternativeNames; ///< "DNS:orders.example", "IP:192.0.2.1", "email:…", "URI:…"; others as OpenSSL prints.
    bool isSelfSigned = false; ///< Subject and issuer are the same name.
    bool hasPrivateKey = false;
    bool keyFits = false; ///< The private key is that of the certificate.
    int certificateCount = 0; ///< With those that vouch for it.
    QList<QString> chain; ///< Subjects of the others, in the order of the file.
};

enum class CertificateProblem {
    NotBase64, ///< PKCS#12 lies in a secret as base64 (protocol.md §3).
    NotPkcs12,
    PassphraseNeeded, ///< The vault writes PKCS#12 with an empty passphrase; this one has another.
    TooManyRounds, ///< It would keep the reader busy for minutes.
    Unsupported, ///< A cipher that this OpenSSL does not offer.
    NoCertificate,
};

/// "application/x-pkcs12" or "application/x-pem-file", with or without parameters.
bool isCertificateContentType(const QString &contentType);

/// The public part of a certificate as PEM (RFC 7468), lines of 64 characters, with a last line end.
QByteArray certificatePem(QByteArrayView der);

/// Both take milliseconds or more, as a passphrase is hashed many times: call them where nobody waits.
tl::expected<CertificateSummary, CertificateProblem> summarizePkcs12(const SecretBuffer &base64);
tl::expected<CertificateSummary, CertificateProblem> summarizePem(const SecretBuffer &text);
/// One certificate as DER, as CertificateBundle::cer: no key with it. Bytes behind its end are none of it (NoCertificate).
tl::expected<CertificateSummary, CertificateProblem> summarizeDer(QByteArrayView der);
/// By its content type.
tl::expected<CertificateSummary, CertificateProblem> summarizeCertificate(const SecretBuffer &value,
                                                                          const QString &contentType);

} // namespace vault
