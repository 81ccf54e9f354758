// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/authorityerror.h"

#include "app/practicevault/encoding.h"

#include <array>
#include <ctime>

namespace practicevault {

namespace {

/// "2026-11-20 13:23:33Z"
std::string timestamp()
{
    const std::time_t time = std::time(nullptr);
    std::tm utc {};
    gmtime_r(&time, &utc);
    std::array<char, 32> text {};
    const auto length = std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%SZ", &utc);
    return {text.data(), length};
}

} // namespace

std::string AuthorityError::description() const
{
    return "AADSTS" + std::to_string(number) + ": " + text;
}

nlohmann::json AuthorityError::toJson(const std::string &correlationId) const
{
    const std::string trace = randomGuid();
    const std::string time = timestamp();
    return {{"error", error},
            {"error_description", description() + " Trace ID: " + trace + " Correlation ID: " + correlationId
                                      + " Timestamp: " + time},
            {"error_codes", {number}},
            {"timestamp", time},
            {"trace_id", trace},
            {"correlation_id", correlationId}};
}

} // namespace practicevault
