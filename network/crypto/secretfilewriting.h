// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QString>

namespace vault {

/// Writes a file that only its owner may read (0600), whole or not at all; one that was there is replaced. A symbolic
/// link is refused: it would put the secret where nobody chose to. Empty on success, else the system's words.
QString writeSecretFile(const QString &path, const SecretBuffer &content);

} // namespace vault
