// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/redactedform.h"

#include "app/practicevault/form.h"

#include <httplib.h>

#include <algorithm>
#include <array>

namespace practicevault {

namespace {

constexpr const char *present = "<present>";

bool isHarmless(const std::string &name)
{
    constexpr std::array<std::string_view, 12> names {
        "client_id",    "grant_type", "response_type", "response_mode",         "redirect_uri",         "scope",
        "code_challenge_method", "prompt",     "claims",        "client_assertion_type", "decision", "client_info"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// A body that is no form would otherwise show itself as a name.
std::string safeName(const std::string &name)
{
    constexpr std::size_t longest = 40;
    const bool isPlain = name.size() <= longest && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || c == '_';
    });
    return isPlain ? name : "<other>";
}

} // namespace

nlohmann::json redactedForm(std::string_view text)
{
    nlohmann::json form = nlohmann::json::object();
    for (const auto &[name, value] : formFields(text))
        form[safeName(name)] = isHarmless(name) ? value : present;
    return form;
}

std::string redactedQuery(std::string_view query)
{
    std::string text;
    for (const auto &[name, value] : formFields(query))
        text += (text.empty() ? "" : "&") + safeName(name) + "=" + (isHarmless(name) ? value : present);
    return text;
}

nlohmann::json redactedAnswer(const httplib::Response &response)
{
    nlohmann::json answer {{"status", response.status}};
    const auto body = nlohmann::json::parse(response.body, nullptr, false);
    if (body.is_object()) {
        answer["fields"] = nlohmann::json::array();
        for (const auto &[name, value] : body.items())
            answer["fields"].push_back(name);
        if (body.contains("error") && body["error"].is_string())
            answer["error"] = body["error"];
    }
    if (response.has_header("Location")) {
        const std::string location = response.get_header_value("Location");
        answer["location"] = location.substr(0, location.find('?'));
    }
    return answer;
}

} // namespace practicevault
