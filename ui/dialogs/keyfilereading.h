// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/keyfile.h"

namespace vault {

/// Reads a key file on a worker thread: deriving a key from a passphrase may take seconds.
Pending<KeyFile> readKeyFileInBackground(const QString &path, SecretBuffer passphrase);

/// A name for the vault from a file's name: "my key.pem" gives "my-key". Empty where nothing usable is in it.
QString nameFromFile(const QString &path);

} // namespace vault
