// SPDX-License-Identifier: Apache-2.0
// What the ways by which a person signs in have in common.
#pragma once

#include "app/practicevault/authoritystate.h"
#include "app/practicevault/form.h"

#include <nlohmann/json.hpp>

#include <string>

namespace practicevault {

/// client_id, which may be any GUID: public applications need no registration here. Throws an AuthorityError.
std::string publicClientId(const Form &form);

/// A grant for client_id, scope and nonce of a request. Throws an AuthorityError.
PersonGrant readPersonGrant(const Form &form, int port);

/// The body of a 200: access token, and refresh and id token where the scope asks for them.
nlohmann::json personAnswer(AuthorityState &state, const PersonGrant &grant);

/// Ends the refresh tokens of one sign-in.
void revokeFamily(AuthorityState &state, const std::string &family);

} // namespace practicevault
