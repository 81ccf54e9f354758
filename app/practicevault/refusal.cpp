// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/refusal.h"

namespace practicevault {

nlohmann::json Refusal::envelope() const
{
    nlohmann::json error {{"code", code}, {"message", message}};
    if (!innerCode.empty())
        error["innererror"] = {{"code", innerCode}};
    return {{"error", std::move(error)}};
}

Refusal badParameter(std::string message)
{
    return {400, "BadParameter", std::move(message), {}};
}

Refusal invalidPropertyValue()
{
    return badParameter("Property  has invalid value\r\n");
}

Refusal forbidden(std::string innerCode, std::string message)
{
    return {403, "Forbidden", std::move(message), std::move(innerCode)};
}

Refusal conflict(std::string innerCode, std::string message)
{
    return {409, "Conflict", std::move(message), std::move(innerCode)};
}

Refusal methodNotAllowed(const std::string &verb)
{
    return {405, "MethodNotAllowed", "HTTP " + verb + " not allowed", {}};
}

} // namespace practicevault
