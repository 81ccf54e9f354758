// SPDX-License-Identifier: Apache-2.0
// What the vault answers when it says no (protocol.md section 9): thrown by the operations, caught in one place,
// service.cpp, which writes the envelope.
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace practicevault {

struct Refusal {
    int status = 400;
    std::string code; ///< Empty: the answer has no body.
    std::string message;
    std::string innerCode; ///< Empty: the envelope has no innererror.

    /// {"error":{"code":…,"message":…,"innererror":{"code":…}}}
    nlohmann::json envelope() const;
};

Refusal badParameter(std::string message);

/// The service's answer to a value that is too long or a tag too many: it names no field.
Refusal invalidPropertyValue();

Refusal forbidden(std::string innerCode, std::string message);
Refusal conflict(std::string innerCode, std::string message);
Refusal methodNotAllowed(const std::string &verb);

} // namespace practicevault
