// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/call.h"

#include "app/practicevault/encoding.h"
#include "app/practicevault/refusal.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace practicevault {

namespace {

constexpr std::array<std::string_view, 11> serviceVersions {"2015-06-01", "2016-10-01", "7.0", "7.1", "7.2", "7.3",
                                                            "7.4", "7.5", "7.6", "2025-07-01", "2026-04-01"};

bool isDocumentedVersion(std::string_view version)
{
    constexpr std::string_view shape = "dddd.dd.dd";
    if (version.size() != shape.size())
        return false;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const bool isDigit = version[i] >= '0' && version[i] <= '9';
        if (shape[i] == 'd' ? !isDigit : version[i] != '.')
            return false;
    }
    return true;
}

std::string upperCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

} // namespace

const std::string &Call::name() const
{
    const std::string &name = segments.at(1);
    const bool valid = name.size() <= 127 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
    });
    if (!valid)
        throw badParameter("The request URI contains an invalid name: " + name);
    return name;
}

void readTarget(std::string_view target, Call &call)
{
    const auto question = target.find('?');
    const std::string_view path = target.substr(0, question);
    call.target = std::string(target);
    call.path = std::string(path);
    for (std::size_t start = 0; start < path.size();) {
        const auto end = std::min(path.find('/', start), path.size());
        if (end > start)
            call.segments.push_back(decodePercent(path.substr(start, end - start)));
        start = end + 1;
    }
    if (question == std::string_view::npos)
        return;
    const std::string_view query = target.substr(question + 1);
    for (std::size_t start = 0; start < query.size();) {
        const auto end = std::min(query.find('&', start), query.size());
        const std::string_view pair = query.substr(start, end - start);
        const auto equals = pair.find('=');
        const auto value = equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1);
        if (!pair.empty())
            call.query.emplace(lowerCase(decodePercent(pair.substr(0, equals))), decodePercent(value));
        start = end + 1;
    }
}

std::string tunnelledVerb(const std::string &verb, const std::string &methodHeader, const std::string &requestHeader)
{
    if (verb != "POST" || (methodHeader.empty() && requestHeader.empty()))
        return verb == "HEAD" ? "GET" : verb;
    const std::string first = upperCase(methodHeader.empty() ? requestHeader : methodHeader);
    const std::string second = upperCase(requestHeader.empty() ? methodHeader : requestHeader);
    if (first != second)
        throw badParameter("X-HTTP-METHOD says " + first + " and X-HTTP-REQUEST says " + second + ".");
    constexpr std::array<std::string_view, 5> verbs {"GET", "POST", "PUT", "PATCH", "DELETE"};
    if (std::find(verbs.begin(), verbs.end(), first) == verbs.end())
        throw badParameter("X-HTTP-METHOD names no verb that this vault knows: " + first);
    return first;
}

void readApiVersion(Call &call)
{
    const auto found = call.query.find("api-version");
    if (found == call.query.end() || found->second.empty())
        throw badParameter("The request has no api-version query parameter. There is no default: name one, such as 7.4.");
    call.apiVersion = found->second;
    if (isDocumentedVersion(call.apiVersion)) {
        call.form = RouteForm::Documented;
        return;
    }
    if (std::find(serviceVersions.begin(), serviceVersions.end(), call.apiVersion) == serviceVersions.end())
        throw badParameter("The specified version (" + call.apiVersion
                           + ") is not recognized. Consider using the latest supported version (2026-04-01).");
    call.form = RouteForm::Service;
}

void readBody(const std::string &text, const std::string &contentType, Call &call)
{
    // RFC 9110 gives a GET's body no meaning, and a DELETE's is optional and says nothing here.
    if (call.verb == "GET" || call.verb == "DELETE")
        return;
    call.hasBody = !text.empty();
    if (!call.hasBody) {
        if (call.form == RouteForm::Documented && call.verb != "PATCH")
            throw Refusal {400, "BadArgument", "A " + call.verb + " request must have a body.", {}};
        return;
    }
    if (!contentType.empty() && lowerCase(contentType).find("json") == std::string::npos)
        throw Refusal {415, "UnsupportedMediaType", "The body must be application/json, not " + contentType + ".", {}};
    call.body = nlohmann::json::parse(text, nullptr, false);
    if (call.body.is_discarded() || !call.body.is_object())
        throw badParameter("The request's body is not a JSON object.");
}

} // namespace practicevault
