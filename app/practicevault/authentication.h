// SPDX-License-Identifier: Apache-2.0
// The bearer token, and the challenge that answers a request without it (protocol.md section 11).
#pragma once

#include <optional>
#include <string>

namespace practicevault {

/// The message for a request without a token, and for one whose token cannot be read.
constexpr const char *missingTokenMessage = "AKV10000: Request is missing a Bearer or PoP token.";

/// The token of an Authorization header; nullopt where it carries none.
std::optional<std::string> bearerToken(const std::string &header);

/// The WWW-Authenticate header. The resource is the vault's own origin, so that a client's check of the resource's
/// host against the vault's passes under each of the names by which this machine can be called.
std::string challenge(const std::string &origin);

/// The challenge of continuous access evaluation: `claims` is JSON, sent in base64; it names no resource.
std::string claimsChallenge(const std::string &origin, const std::string &claims);

} // namespace practicevault
