// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/snapshotcomparison.h"

#include <QString>

namespace vault {

/// When a visit was: "18 Nov 2026 14:02", local time, in the person's language.
QString visitDate(UnixSeconds date);

/// "Since 18 Nov 2026 14:02: 3 new, 2 changed, 1 expiring, 1 vanished." or that nothing changed; and which lists could
/// not be compared.
QString visitSummary(const SnapshotDifferences &differences);

} // namespace vault
