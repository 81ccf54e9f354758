// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace vault::test {

/// A key and its self-signed certificate, in the files that people have of them.
struct CertificateFiles {
    QByteArray pem; ///< Another certificate first, then the key, then its own certificate.
    QByteArray encryptedPem; ///< Under the passphrase "opensesame".
    QByteArray pkcs12; ///< Under the passphrase "opensesame".
    QByteArray keyOnly;
    QByteArray foreignCertificate; ///< The key beside a certificate of another key.
    QByteArray certificateDer;
    QByteArray publicKeyPem;
};
/// RSA of 2048 bits, or EC on P-256.
enum class KeyKind { Rsa, EllipticCurve };
CertificateFiles makeCertificateFiles(KeyKind kind);

/// Whether the signature is RSASSA-PSS with SHA-256, MGF1 with SHA-256 and a salt of 32 bytes, by that key.
bool verifiesPs256(const QByteArray &publicKeyPem, const QByteArray &text, const QByteArray &signature);

} // namespace vault::test
