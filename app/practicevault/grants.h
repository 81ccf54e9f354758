// SPDX-License-Identifier: Apache-2.0
// The grants of the token endpoint (RFC 6749 section 4, RFC 8628 section 3.4). Each answers the body of a 200, or
// throws an AuthorityError.
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

} // namespace practicevault
