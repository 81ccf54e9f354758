// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "recordedexchange.h"
#include "recordingmanager.h"

#include "network/http/result.h"

#include <optional>

namespace vault::test {

/// What the program sends when it is asked for what a recorded request asked for, by the client's own functions.
struct SameOperation {
    /// False where the program has no such operation.
    bool isOffered = false;
    std::optional<ApiError> refusal; ///< Set where the client refused to send it.
    QList<SentRequest> sent;
};
SameOperation sendTheSame(const RecordedExchange &recorded);

} // namespace vault::test
