// SPDX-License-Identifier: Apache-2.0
// One request as the operations see it: verb after tunnelling, path in segments, query and JSON body.
#pragma once

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace practicevault {

/// Documented: the 2018 reference's paths, for api-versions YYYY.MM.DD. Service: what the live service answers.
enum class RouteForm { Documented, Service };

struct Call {
    std::string verb;
    std::vector<std::string> segments; ///< Percent-decoded; empty ones are dropped.
    std::map<std::string, std::string> query;
    std::string origin; ///< "https://localhost:8443", by which this client knows the vault.
    std::string target; ///< Path and query as sent.
    std::string path; ///< The path alone, as sent.
    RouteForm form = RouteForm::Service;
    std::string apiVersion;
    std::string version; ///< The object version that the path names; empty for the current one.
    bool hasBody = false;
    nlohmann::json body = nlohmann::json::object();

    /// The object's name, checked against the service's rule for names.
    const std::string &name() const;
};

/// Splits "/keys//n/?api%2Dversion=7.4": doubled and trailing slashes count for nothing.
void readTarget(std::string_view target, Call &call);

/// The verb that a POST stands for: X-HTTP-METHOD and X-HTTP-REQUEST name it. Throws a Refusal for nonsense.
std::string tunnelledVerb(const std::string &verb, const std::string &methodHeader, const std::string &requestHeader);

/// Fills form and apiVersion. Throws a Refusal where the version is missing or not recognised.
void readApiVersion(Call &call);

/// Fills body. The documented form wants one with every PUT and POST.
void readBody(const std::string &text, const std::string &contentType, Call &call);

} // namespace practicevault
