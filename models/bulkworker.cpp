// SPDX-License-Identifier: Apache-2.0
#include "models/bulkworker.h"

#include "models/secretcopyplan.h"

namespace vault {

BulkOutcome outcomeOf(const ApiError &error)
{
    // Reading changes nothing, whatever became of it; so does what was refused before it was sent.
    const bool isOfChange = !error.method.isEmpty() && error.method != "GET";
    return {isOfChange && isOutcomeUnclear(error) ? BulkState::Unknown : BulkState::Failed, std::nullopt, error};
}

} // namespace vault
