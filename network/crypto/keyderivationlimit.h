// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/pkcs12.h>
#include <openssl/x509.h>

namespace vault {

/// A file says itself how often its passphrase is hashed. Beyond ten million rounds, a hundred times what tools write,
/// it is made to keep the reader busy for minutes or days.
inline constexpr long maximumKeyDerivationRounds = 10'000'000;

/// False when the password-based encryption (PBES1 or PBES2 with PBKDF2, RFC 8018 §6) asks for more. OpenSSL itself
/// bounds scrypt.
bool isWithinKeyDerivationLimit(const X509_ALGOR *algorithm);
/// The same for the integrity check of PKCS#12.
bool isWithinKeyDerivationLimit(const PKCS12 *file);

} // namespace vault
