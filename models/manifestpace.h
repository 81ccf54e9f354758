// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"
#include "network/keyvault/jsonwebkey.h"

#include <chrono>

namespace vault {

/// Between two signatures of a manifest: half of what the vault allows in ten seconds for the key's kind (protocol.md
/// §10), so that others who use the vault have the other half.
std::chrono::milliseconds manifestInterval(const JsonWebKey &key);

/// After the vault said "too many requests": its Retry-After, else 16 s, doubled with each round, at most two minutes.
/// round: 1 is the first.
std::chrono::milliseconds throttlePause(const ApiError &error, int round);
inline constexpr int mostThrottleRounds = 5;

} // namespace vault
