// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/keytypes.h"

namespace vault {

/// Why this version of a key cannot sign, in words; empty when it can. now in Unix seconds (protocol.md §2).
QString whyKeyCannotSign(const KeyBundle &bundle, UnixSeconds now);

/// A version shortened for reading: "4f1c…9a0b".
QString shortVersion(const QString &version);

} // namespace vault
