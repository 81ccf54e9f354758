// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>

namespace vault {

/// What one connection wants of every request.
struct HttpOptions {
    /// Send PUT, PATCH and DELETE as POST with X-HTTP-METHOD and X-HTTP-REQUEST naming the verb (protocol.md §0).
    bool postOnly = false;
    /// Refuse what changes something and what signs (HttpRequest::isGuarded) with ReadOnlyConnection.
    bool readOnly = false;
    std::chrono::milliseconds inactivityTimeout{20'000}; ///< Without a single byte.
    std::chrono::milliseconds totalTimeout{60'000}; ///< Of one attempt, from its sending to its last byte.
    qint64 responseSizeLimit = 8 * 1024 * 1024; ///< Bytes of a body after decompression.
    int readAttempts = 4; ///< Attempts of a request that changes nothing: 429, 5xx and lost connections are tried again.
    std::chrono::milliseconds firstRetryDelay{1'000}; ///< Doubles with each attempt; a Retry-After goes before it.
};

} // namespace vault
