// SPDX-License-Identifier: Apache-2.0
// The last requests, for tests that ask what a client really sent. It keeps no token and no value: of a body only
// its length and the names of its fields, and of the authority's what redactedform.h lets through.
#pragma once

#include <nlohmann/json.hpp>

#include <deque>
#include <mutex>

namespace httplib {
struct Request;
struct Response;
}

namespace practicevault {

class RequestLog
{
public:
    void add(const httplib::Request &request);

    /// The authority's requests also have "form" and "answer".
    void addForAuthority(const httplib::Request &request, const httplib::Response &response);
    void clear();

    /// [{"method","path","query","headers":{…},"bodyFields":[…],"bodyPaths":[…],"bodyLength"}], oldest first; the paths
    /// are the fields' names at every depth, as "attributes.exp".
    nlohmann::json toJson() const;

private:
    void append(nlohmann::json entry);

    mutable std::mutex m_mutex;
    std::deque<nlohmann::json> m_entries;
};

} // namespace practicevault
