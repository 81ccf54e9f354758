// SPDX-License-Identifier: Apache-2.0
// Where the authorize page may send a browser back to: a listener on this machine, and nowhere else (RFC 8252
// section 7.3).
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace practicevault {

/// "http://localhost", "http://127.0.0.1", each with or without a port and a path. No fragment, no user, nothing
/// that a header or a page could misread.
bool isLoopbackRedirect(const std::string &uri);

/// The URI with more query parameters; where it has no path it gets "/", as the cloud's authority does.
std::string redirectWith(const std::string &uri, const std::vector<std::pair<std::string, std::string>> &parameters);

/// "http://localhost:8400" of "http://localhost:8400/path".
std::string redirectOrigin(const std::string &uri);

} // namespace practicevault
