// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/secretcopyplan.h"

#include <vector>

namespace vault {

/// A plan, or what became of it, as a CSV file (network/csvline.h) with a line for every secret: names, outcome, the
/// version that was made, the vault's envelope where it refused. In words for programs; never a value.
QByteArray copySummary(const std::vector<SecretCopyLine> &lines, const SecretCopyOptions &options, const QString &source,
                       const QString &target);

} // namespace vault
