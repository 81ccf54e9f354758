// SPDX-License-Identifier: Apache-2.0
// The grants of the token endpoint (RFC 6749 sections 4 and 6, RFC 7636, RFC 8628 section 3.4). Each answers the body
// of a 200, or throws an AuthorityError.
#pragma once

#include "app/practicevault/authoritystate.h"
#include "app/practicevault/form.h"

#include <nlohmann/json.hpp>

#include <string>

namespace practicevault {

struct TokenCall {
    Form form;
    std::string authorization; ///< The header as sent; a confidential client may show its secret there.
    int port = 0; ///< The server's own.
};

nlohmann::json clientCredentialsGrant(AuthorityState &state, const TokenCall &call);

/// The code is used up by the first that shows it, rightly or not. Shown again, it ends what the first one got.
nlohmann::json authorizationCodeGrant(AuthorityState &state, const TokenCall &call);

/// Each answer has a new refresh token; the old one is good for one more use, in case the answer was lost.
nlohmann::json refreshTokenGrant(AuthorityState &state, const TokenCall &call);

nlohmann::json deviceCodeGrant(AuthorityState &state, const TokenCall &call);

} // namespace practicevault
