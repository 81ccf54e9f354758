// SPDX-License-Identifier: Apache-2.0
// What each fault does to an answer.
#pragma once

#include "app/practicevault/call.h"
#include "app/practicevault/faults.h"

namespace httplib {
struct Request;
struct Response;
}

namespace practicevault {

/// Answers instead of the vault, or cuts the connection; false where the vault is to answer all the same.
bool answerInstead(const Fault &fault, const Call &call, const httplib::Request &request, httplib::Response &response);

/// Changes the vault's own answer or how it is sent.
void spoilAnswer(const Fault &fault, const Call &call, Faults &faults, httplib::Response &response);

} // namespace practicevault
