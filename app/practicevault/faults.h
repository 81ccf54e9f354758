// SPDX-License-Identifier: Apache-2.0
// Faults that tests switch on by POST /practice/faults. They wait in a queue; a request takes the first that
// matches it, and they come before authentication, as a proxy's or a network's would.
#pragma once

#include <nlohmann/json.hpp>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>

namespace practicevault {

enum class FaultKind { Status, Delay, Truncate, Drip, Reset, Html, Throttle, Redirect, ForeignNextLink, NextLinkLoop };

struct Fault {
    FaultKind kind = FaultKind::Status;
    std::string match; ///< Part of "GET /secrets?api-version=…"; empty matches all.
    int times = 1; ///< 0: until cleared.
    int status = 0; ///< 0: the kind's own.
    std::string code;
    std::string innerCode;
    std::string message;
    std::chrono::milliseconds delay {0};
    std::optional<int> retryAfter; ///< Seconds.
    std::string location;
    int bytesPerSecond = 100;

    /// Throws a Refusal for a fault that is not known.
    static Fault fromJson(const nlohmann::json &json);
};

class Faults
{
public:
    void add(Fault fault);
    void clear();

    /// The fault for a request described as "METHOD target", if there is one; counts it as used. `isList` tells
    /// whether the answer will have a nextLink to tamper with.
    std::optional<Fault> take(const std::string &request, bool isList);

    /// Sleeps; false at once when the server is stopping.
    bool wait(std::chrono::milliseconds time);
    void stop();

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Fault> m_queue;
    bool m_stopping = false;
};

} // namespace practicevault
