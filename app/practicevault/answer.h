// SPDX-License-Identifier: Apache-2.0
// What an operation answers when it goes well.
#pragma once

#include <nlohmann/json.hpp>

#include <optional>

namespace practicevault {

struct Answer {
    int status = 200;
    std::optional<nlohmann::json> body; ///< nullopt: no body and no content type, as purge answers.
    bool hasEntityTag = false; ///< Keys and lists in the documented form may answer 304; secret values never.
};

inline Answer answerWith(nlohmann::json body)
{
    return {200, std::move(body), false};
}

inline Answer taggedAnswer(nlohmann::json body)
{
    return {200, std::move(body), true};
}

} // namespace practicevault
