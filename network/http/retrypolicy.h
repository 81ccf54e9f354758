// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"
#include "network/http/headerlist.h"
#include "network/http/httpoptions.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace vault {

/// Retry-After in seconds or as an HTTP date (RFC 9110 §10.2.3), the latter against the answer's own Date where there
/// is one, since this machine's clock may be off. Nothing for a value that is neither.
std::optional<std::chrono::seconds> retryAfterOf(const HeaderList &headers, const QDateTime &now);

/// Whether the same request may succeed a little later: 429, 500, 502, 503, 504, a connection lost before or inside
/// the answer, and silence. Not: refused connections, unknown hosts, certificates, the total timeout.
bool isWorthRetrying(const ApiError &error);

/// The pause after the given attempt (1 is the first): the error's Retry-After, at most a minute, else firstRetryDelay
/// doubled with each attempt.
std::chrono::milliseconds retryDelay(const ApiError &error, int attempt, const HttpOptions &options);

} // namespace vault
