// SPDX-License-Identifier: Apache-2.0
// The bearer token, and the challenge that answers a request without it (protocol.md section 11).
#pragma once

#include <string>

namespace practicevault {

/// Whether an Authorization header carries the token; the comparison takes the same time for every wrong one.
bool isAuthorized(const std::string &header, const std::string &token);

/// The WWW-Authenticate header. The resource is the vault's own origin, so that a client's check of the resource's
/// host against the vault's passes under each of the names by which this machine can be called.
std::string challenge(const std::string &origin);

/// The message of the 401: it tells an absent token from a wrong one.
std::string refusedTokenMessage(const std::string &header);

} // namespace practicevault
