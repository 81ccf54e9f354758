// SPDX-License-Identifier: Apache-2.0
// POST /practice-tenant/oauth2/v2.0/token (RFC 6749 section 3.2).
#pragma once

#include "app/practicevault/grants.h"

namespace practicevault {

/// The body of a 200. Throws an AuthorityError.
nlohmann::json answerTokenCall(AuthorityState &state, const TokenCall &call);

} // namespace practicevault
