// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/secretcopyplan.h"
#include "network/http/result.h"

#include <vector>

namespace vault {

class SecretCopy;

/// A plan, or what became of it, as a CSV file (network/csvline.h) with a line for every secret: names, outcome, the
/// version that was made, the vault's envelope where it refused. In words for programs; never a value.
QByteArray copySummary(const std::vector<SecretCopyLine> &lines, const SecretCopyOptions &options, const QString &source,
                       const QString &target);

/// Writes that of the copy as it stands now, on a thread of its own, whole or not at all. FileUnwritable with the file
/// and the system's words.
Pending<void> writeCopySummary(const QString &path, const SecretCopy &copy, const QString &source, const QString &target);

} // namespace vault
