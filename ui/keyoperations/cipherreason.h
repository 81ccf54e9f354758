// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/keyclient.h"

namespace vault {

/// Encrypt and wrap. Of an RSA key they need the public half only.
bool makesCiphertext(KeyCipherOperation operation);
/// The algorithms of this key for that operation, the advised one first; empty for a type that cannot encrypt.
QStringList cipherAlgorithmsFor(const JsonWebKey &key, KeyCipherOperation operation);

/// Why this version of a key cannot do the operation, in words; empty when it can. The same rules hold for what is done
/// here, so that nothing is encrypted that the vault would not. now in Unix seconds (protocol.md §2).
QString whyCipherRefused(const KeyBundle &bundle, KeyCipherOperation operation, UnixSeconds now);
/// What stands in the way of undoing it later: a disabled version, or the way back missing in key_ops. Mostly empty.
QString cipherWarning(const KeyBundle &bundle, KeyCipherOperation operation);
/// What speaks against an algorithm; empty for the advised one.
QString algorithmWarning(const QString &algorithm);

} // namespace vault
