// SPDX-License-Identifier: Apache-2.0
// What the request log may keep of the authority's requests and answers: which parameters there were, and the values
// of those that are no secrets. Codes, tokens, verifiers, secrets, states and tickets are "<present>".
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace httplib {
struct Response;
}

namespace practicevault {

/// {"grant_type":"authorization_code","code":"<present>"}
nlohmann::json redactedForm(std::string_view text);

/// "client_id=…&state=<present>", not encoded.
std::string redactedQuery(std::string_view query);

/// {"status":400,"error":"invalid_grant","fields":[…],"location":"http://localhost:8400/"}; the last three only where
/// the answer has them.
nlohmann::json redactedAnswer(const httplib::Response &response);

} // namespace practicevault
