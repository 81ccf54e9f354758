// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/rawresponse.h"
#include "network/http/result.h"
#include "network/keyvault/vaultitem.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace vault {

/// What a vault does with a certificate on its own, and when. One of the two triggers is set.
struct CertificateLifetimeAction {
    QString type; ///< "AutoRenew" or "EmailContacts".
    std::optional<int> lifetimePercentage; ///< Of its validity, 1 to 99.
    std::optional<int> daysBeforeExpiry;

    bool operator==(const CertificateLifetimeAction &other) const = default;
};

/// How a certificate is made and renewed (CertificatePolicy of the protocol, protocol.md §7). Every part may be missing:
/// a text is then empty, a number absent.
struct CertificatePolicy {
    QString id;
    QString issuerName; ///< "Self", "Unknown" (somebody signs the vault's request), or an issuer set up in the vault.
    QString certificateType; ///< What is asked of that issuer: "OV-SSL".
    std::optional<bool> certificateTransparency;
    QString subject; ///< A distinguished name: "CN=orders.example".
    QStringList dnsNames; ///< Subject alternative names, here and in the next two.
    QStringList emails;
    QStringList userPrincipalNames;
    QStringList keyUsage; ///< "digitalSignature"…
    QStringList extendedKeyUsage; ///< Object identifiers: "1.3.6.1.5.5.7.3.1".
    std::optional<int> validityMonths;
    QString kty; ///< As of keys.
    std::optional<int> keySize; ///< Bits.
    QString crv;
    std::optional<bool> exportable; ///< Whether its secret holds the private key.
    std::optional<bool> reuseKey; ///< Whether a renewed certificate keeps the key.
    QString contentType; ///< Of its secret.
    QList<CertificateLifetimeAction> lifetimeActions;
    Attributes attributes; ///< Of the policy itself.
};

/// A certificate's version, or a deleted certificate (CertificateBundle and DeletedCertificateBundle). Of a certificate
/// that is still being issued only the properties, the policy and isPending are there.
struct CertificateBundle {
    VaultItem properties; ///< id with version, attributes, tags; contentType of its secret; a deletion's dates.
    QString keyId; ///< "kid": the managed key.
    QString secretId; ///< "sid": the managed secret.
    QByteArray thumbprint; ///< "x5t": SHA-1 of the certificate, 20 bytes.
    QByteArray cer; ///< DER (X.509). network/crypto/certificatesummary reads it.
    bool isPending = false; ///< Names an operation under way or done ("pending").
    std::optional<CertificatePolicy> policy;
};

// Decoders, as those of network/keyvault/keytypes.h. WrongShape with "cer" or "x5t" for what is no base64; what a policy
// holds in another form than expected counts as missing.
Result<CertificateBundle> decodeCertificateBundle(RawResponse &&response);
Result<CertificatePolicy> decodeCertificatePolicy(RawResponse &&response);

} // namespace vault
