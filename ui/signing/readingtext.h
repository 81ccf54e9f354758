// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/digestreadings.h"
#include "ui/signing/signingsource.h"

namespace vault {

/// "32 bytes".
QString bytesText(qsizetype bytes);
/// "Hexadecimal", "Checksum line of release.tar.gz", "Text, hashed here with SHA-256".
QString readingText(const DigestReading &reading);
/// "RS256, PS256, ES256": the algorithms that take it, those of the key first and alone where it is known.
QString takingText(const DigestReading &reading, const QStringList &ofKey);
/// Why it cannot be signed with what is chosen; empty when it can.
QString misfitText(const DigestReading &reading, const SigningTarget &target);
/// What is doubtful about it; empty when nothing is.
QString alarmText(const DigestReading &reading);

} // namespace vault
