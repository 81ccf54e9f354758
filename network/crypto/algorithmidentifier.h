// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/signaturealgorithm.h"

#include <QByteArray>

namespace vault {

/// AlgorithmIdentifier as DER for the vault's signature algorithms.

/// As X.509 and PKCS#10 name it: RFC 4055 §5 and §3.1 for RSA (PSS with its hash, MGF1 of the same and a salt of its
/// length), RFC 5758 §3.2 for EC.
QByteArray signatureIdentifier(const SignatureAlgorithm &algorithm);
/// As CMS names it: the same, but plain rsaEncryption for PKCS#1 (RFC 3370 §3.2), which every reader knows.
QByteArray cmsSignatureIdentifier(const SignatureAlgorithm &algorithm);
/// The hash alone, without parameters (RFC 5754 §2).
QByteArray digestIdentifier(const SignatureAlgorithm &algorithm);

} // namespace vault
