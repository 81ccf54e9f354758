// SPDX-License-Identifier: Apache-2.0
// What a real vault has not: POST and DELETE /practice/faults, GET and DELETE /practice/requests, and POST
// /practice/revoke, which ends all refresh tokens.
#pragma once

#include "app/practicevault/answer.h"
#include "app/practicevault/authority.h"
#include "app/practicevault/call.h"
#include "app/practicevault/faults.h"
#include "app/practicevault/requestlog.h"

namespace practicevault {

bool isPracticePath(const Call &call);

/// `body` is the request's body as sent. Throws a Refusal.
Answer practiceRoute(const Call &call, const std::string &body, Faults &faults, RequestLog &log,
                     Authority &authority);

} // namespace practicevault
