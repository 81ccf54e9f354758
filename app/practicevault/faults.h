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

enum class FaultKind {
    Status,
    Delay,
    Truncate,
    Drip,
    Reset,
    Html,
    Throttle,
    Redirect,
    ForeignNextLink,
    NextLinkLoop,
    Claims, ///< "insufficient-claims": refuses a token, good or not, and asks for one with `claims`.
    AuthorityError, ///< "authority-error": the authority answers error `code` with `number`, `message`, `claims`.
};

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
    int aadsts = 50076; ///< "number" in JSON; this one asks for a second factor.
    std::string claims; ///< JSON text.

    /// Throws a Refusal for a fault that is not known.
    static Fault fromJson(const nlohmann::json &json);
};

/// What decides whether a fault waits for another request.
struct RequestTraits {
    bool isList = false; ///< The answer will have a nextLink to tamper with.
    bool isForAuthority = false;
    bool hasToken = false;
};

class Faults
{
public:
    void add(Fault fault);
    void clear();

    /// The fault for a request described as "METHOD target", if there is one; counts it as used.
    std::optional<Fault> take(const std::string &request, const RequestTraits &traits);

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
