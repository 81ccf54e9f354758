// SPDX-License-Identifier: Apache-2.0
// The names by which this machine calls the server: https://localhost:PORT, https://127.0.0.1:PORT and
// https://[::1]:PORT. They are the resources that its tokens are for (protocol.md section 11).
#pragma once

#include <string>

namespace httplib {
struct Request;
}

namespace practicevault {

/// The tenant of the server's own authority, the first segment of the authority's paths.
constexpr const char *tenant = "practice-tenant";

/// The name by which the client calls the vault; ids, links and the challenge follow it.
std::string originOf(const httplib::Request &request);

/// "https://localhost:8443"
std::string localOrigin(int port);

/// Exactly one of the three, without a slash at the end.
bool isOwnOrigin(const std::string &origin, int port);

} // namespace practicevault
