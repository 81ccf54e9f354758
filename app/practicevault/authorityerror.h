// SPDX-License-Identifier: Apache-2.0
// What the authority answers when it says no (RFC 6749 section 5.2, in the cloud's form: protocol.md section 11).
// Thrown by the grants and pages, caught in authority.cpp.
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace practicevault {

struct AuthorityError {
    int status = 400;
    std::string error; ///< "invalid_grant"
    int number = 0; ///< 70016 for AADSTS70016
    std::string text; ///< One sentence, free of secrets.

    /// "AADSTS70016: text"
    std::string description() const;

    /// error, error_description, error_codes, timestamp, trace_id, correlation_id. `correlationId` is a GUID.
    nlohmann::json toJson(const std::string &correlationId) const;
};

} // namespace practicevault
