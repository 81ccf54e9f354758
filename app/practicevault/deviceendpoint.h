// SPDX-License-Identifier: Apache-2.0
// The way without a browser of one's own (RFC 8628): POST /practice-tenant/oauth2/v2.0/devicecode answers a code, which
// the person enters at /practice-tenant/devicelogin.
#pragma once

#include "app/practicevault/authoritystate.h"
#include "app/practicevault/form.h"
#include "app/practicevault/pages.h"

#include <nlohmann/json.hpp>

namespace practicevault {

/// The body of a 200. Throws an AuthorityError.
nlohmann::json startDeviceCode(AuthorityState &state, const Form &form, const std::string &origin, int port);

PageAnswer showDevicePage();

/// The forms of the pages: user_code, or ticket and decision.
PageAnswer answerDevicePage(AuthorityState &state, const Form &form);

} // namespace practicevault
