// SPDX-License-Identifier: Apache-2.0
// The browser's way: GET /practice-tenant/oauth2/v2.0/authorize shows a page, whose form posts the person's decision to
// /practice-tenant/signin, which leads back to the application (RFC 6749 section 4.1, RFC 7636).
#pragma once

#include "app/practicevault/authoritystate.h"
#include "app/practicevault/form.h"
#include "app/practicevault/pages.h"

namespace practicevault {

/// `query` as sent. Errors go to the redirect URI where that is one; otherwise they are thrown as an AuthorityError.
PageAnswer showAuthorizePage(AuthorityState &state, const std::string &query, int port);

/// The form: ticket, decision. A ticket is good for one decision.
PageAnswer decideAuthorization(AuthorityState &state, const Form &form);

} // namespace practicevault
