// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/secretbuffer.h"

#include <QString>

namespace vault {

/// A whole file of at most limit bytes. Errors (kind Refused, detail names the file): FileUnreadable, and tooLarge for
/// one that is longer.
Result<SecretBuffer> readSmallFile(const QString &path, qint64 limit, ErrorReason tooLarge);

/// Reads a token from a file: blanks and line ends around it are cut, an optional "Bearer " too; FileUnreadable,
/// TokenMalformed when it is empty or holds characters that no token has.
Result<SecretBuffer> readTokenFile(const QString &path);
Result<SecretBuffer> tokenFromText(SecretBuffer text);

/// Reads a client secret from a file, without the line end behind it; FileUnreadable, also for one that is empty or
/// larger than any secret.
Result<SecretBuffer> readClientSecretFile(const QString &path);

} // namespace vault
