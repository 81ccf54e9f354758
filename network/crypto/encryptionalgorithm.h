// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/keyvault/jsonwebkey.h"

#include <optional>

namespace vault {

/// The RSA encryption algorithms of the protocol (protocol.md §2 "Encrypt, wrap"); one block each.

/// Those that fit the key, the advised one first: RSA-OAEP-256, RSA-OAEP, RSA1_5. Empty for a type that cannot encrypt,
/// and without those that a short modulus has no room for.
QStringList encryptionAlgorithmsFor(const JsonWebKey &key);
/// The most bytes that one block takes (RFC 8017 §7.1.1, §7.2.1); nothing when algorithm and key do not fit.
std::optional<int> longestPlaintext(const JsonWebKey &key, const QString &algorithm);
/// Bytes of a block: the modulus' width. 0 for other types.
int blockSizeOf(const JsonWebKey &key);

/// One block, encrypted here by OpenSSL with the public half; wrapping is the same operation. Errors:
/// UnsupportedAlgorithm, ValueTooLarge ("<given>/<allowed>"), CryptoFailed.
Result<QByteArray> encryptLocally(const JsonWebKey &key, const QString &algorithm, QByteArrayView plaintext);

} // namespace vault
