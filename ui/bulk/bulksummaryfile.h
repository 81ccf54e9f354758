// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulkrun.h"
#include "network/http/result.h"

namespace vault {

/// What became of each object of a bulk change as a CSV file: name, id, action, state, status, code, request id, note.
/// Written on a thread of its own, whole or not at all. FileUnwritable with the system's words.
Pending<void> writeBulkSummary(const QString &path, std::vector<BulkLine> &&lines, const BulkChange &change);

} // namespace vault
