// SPDX-License-Identifier: Apache-2.0
// X.509 certificates (RFC 5280): the server's own, and those that the vault holds.
#pragma once

#include "app/practicevault/opensslpointers.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace practicevault {

struct CertificateProfile {
    std::vector<std::pair<std::string, std::string>> subject; ///< {"CN","localhost"}, UTF-8, in the order of the name.
    std::int64_t notBefore = 0; ///< Unix seconds.
    std::int64_t notAfter = 0;
    std::string constraints = "critical,CA:FALSE"; ///< These four as in an OpenSSL configuration file.
    std::string usage = "critical,digitalSignature";
    std::string extendedUsage; ///< Empty: none.
    std::string alternativeNames; ///< Empty: none.
};

/// A certificate and its private key.
struct Identity {
    CertificatePointer certificate;
    KeyPointer key;
};

/// For the public half of `key`; `issuer` null: it signs itself. Throws std::runtime_error.
CertificatePointer issueCertificate(const CertificateProfile &profile, EVP_PKEY *key, const Identity *issuer);

/// A new P-256 key with its certificate.
Identity issueIdentity(const CertificateProfile &profile, const Identity *issuer);

/// The certificate's DER.
std::string derOf(const X509 *certificate);
/// The whole content of a memory BIO.
std::string contentsOf(BIO *bio);

} // namespace practicevault
