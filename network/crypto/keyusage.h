// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFlags>

namespace vault {

/// RFC 5280 §4.2.1.3, in the order of its bits.
enum class KeyUsage {
    DigitalSignature = 1 << 0,
    NonRepudiation = 1 << 1,
    KeyEncipherment = 1 << 2,
    DataEncipherment = 1 << 3,
    KeyAgreement = 1 << 4,
    CertificateSigning = 1 << 5,
    RevocationListSigning = 1 << 6,
    EncipherOnly = 1 << 7,
    DecipherOnly = 1 << 8,
};
Q_DECLARE_FLAGS(KeyUsages, KeyUsage)
Q_DECLARE_OPERATORS_FOR_FLAGS(KeyUsages)

/// Extended key usages (RFC 5280 §4.2.1.12) that people ask for by name.
namespace extendedKeyUsage {
inline constexpr char serverAuthentication[] = "1.3.6.1.5.5.7.3.1";
inline constexpr char clientAuthentication[] = "1.3.6.1.5.5.7.3.2";
inline constexpr char codeSigning[] = "1.3.6.1.5.5.7.3.3";
inline constexpr char emailProtection[] = "1.3.6.1.5.5.7.3.4";
inline constexpr char timeStamping[] = "1.3.6.1.5.5.7.3.8";
inline constexpr char ocspSigning[] = "1.3.6.1.5.5.7.3.9";
} // namespace extendedKeyUsage

} // namespace vault
