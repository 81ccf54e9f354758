// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/requestlog.h"

#include "app/practicevault/encoding.h"
#include "app/practicevault/redactedform.h"

#include <httplib.h>

#include <array>

namespace practicevault {

namespace {

constexpr std::size_t mostEntries = 1000;

nlohmann::json headersOf(const httplib::Request &request)
{
    constexpr std::array<const char *, 12> kept {
        "X-HTTP-METHOD", "X-HTTP-REQUEST", "Content-Type",    "Content-Length", "User-Agent",    "Accept",
        "x-ms-client-request-id", "x-ms-return-client-request-id", "Cookie", "If-None-Match", "Host", "Expect"};
    nlohmann::json headers = nlohmann::json::object();
    for (const char *name : kept) {
        if (request.has_header(name))
            headers[lowerCase(name)] = request.get_header_value(name);
    }
    if (request.has_header("Authorization")) {
        const std::string value = request.get_header_value("Authorization");
        headers["authorization"] = value.substr(0, value.find(' ')) + " <present>";
    }
    return headers;
}

nlohmann::json fieldsOf(const std::string &body)
{
    nlohmann::json names = nlohmann::json::array();
    const auto json = nlohmann::json::parse(body, nullptr, false);
    if (json.is_object()) {
        for (const auto &[name, value] : json.items())
            names.push_back(name);
    }
    return names;
}

/// "attributes.exp", "lifetimeActions[].trigger": names at every depth, but no tag's.
void addPaths(const nlohmann::json &json, const std::string &prefix, nlohmann::json &paths)
{
    if (json.is_array()) {
        for (const auto &entry : json)
            addPaths(entry, prefix + "[]", paths);
    } else if (json.is_object()) {
        for (const auto &[name, value] : json.items()) {
            const std::string path = prefix.empty() ? name : prefix + "." + name;
            paths.push_back(path);
            if (path != "tags")
                addPaths(value, path, paths);
        }
    }
}

nlohmann::json pathsOf(const std::string &body)
{
    nlohmann::json paths = nlohmann::json::array();
    addPaths(nlohmann::json::parse(body, nullptr, false), "", paths);
    return paths;
}

nlohmann::json entryOf(const httplib::Request &request)
{
    const auto question = request.target.find('?');
    return {{"method", request.method},
            {"path", request.target.substr(0, question)},
            {"query", question == std::string::npos ? "" : request.target.substr(question + 1)},
            {"headers", headersOf(request)},
            {"bodyFields", fieldsOf(request.body)},
            {"bodyPaths", pathsOf(request.body)},
            {"bodyLength", request.body.size()}};
}

} // namespace

void RequestLog::add(const httplib::Request &request)
{
    append(entryOf(request));
}

void RequestLog::addForAuthority(const httplib::Request &request, const httplib::Response &response)
{
    nlohmann::json entry = entryOf(request);
    // A body that is JSON is no form, and whatever its names are, they are not kept.
    entry["bodyFields"] = nlohmann::json::array();
    entry["bodyPaths"] = nlohmann::json::array();
    entry["query"] = redactedQuery(entry["query"].get<std::string>());
    entry["form"] = redactedForm(request.body);
    entry["answer"] = redactedAnswer(response);
    append(std::move(entry));
}

void RequestLog::append(nlohmann::json entry)
{
    const std::lock_guard lock(m_mutex);
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > mostEntries)
        m_entries.pop_front();
}

void RequestLog::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

nlohmann::json RequestLog::toJson() const
{
    const std::lock_guard lock(m_mutex);
    nlohmann::json all = nlohmann::json::array();
    for (const auto &entry : m_entries)
        all.push_back(entry);
    return all;
}

} // namespace practicevault
