// SPDX-License-Identifier: Apache-2.0
// The scope of an OAuth request: one resource, and what OpenID Connect adds.
#pragma once

#include <string>

namespace practicevault {

struct Scope {
    std::string resource; ///< One of the server's own origins.
    bool wantsRefreshToken = false; ///< offline_access
    bool wantsIdToken = false; ///< openid
    std::string granted; ///< As answers repeat it.
};

/// Reads "https://localhost:8443/.default offline_access openid profile". Throws an AuthorityError: invalid_resource
/// for any other resource, invalid_scope where there is none, more than one, or no such permission.
Scope readScope(const std::string &text, int port);

} // namespace practicevault
