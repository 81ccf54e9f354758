// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/faults.h"

#include "app/practicevault/attributes.h"
#include "app/practicevault/refusal.h"

#include <algorithm>
#include <array>

namespace practicevault {

namespace {

constexpr std::array<std::pair<std::string_view, FaultKind>, 12> kinds {{
    {"status", FaultKind::Status},
    {"delay", FaultKind::Delay},
    {"truncate", FaultKind::Truncate},
    {"drip", FaultKind::Drip},
    {"reset", FaultKind::Reset},
    {"html", FaultKind::Html},
    {"throttle", FaultKind::Throttle},
    {"redirect", FaultKind::Redirect},
    {"foreign-next-link", FaultKind::ForeignNextLink},
    {"next-link-loop", FaultKind::NextLinkLoop},
    {"insufficient-claims", FaultKind::Claims},
    {"authority-error", FaultKind::AuthorityError},
}};

int number(const nlohmann::json &json, const char *name, int otherwise, int least, int most)
{
    const auto found = json.find(name);
    if (found == json.end() || found->is_null())
        return otherwise;
    if (!found->is_number_integer() || *found < least || *found > most)
        throw badParameter(std::string(name) + " must be a whole number from " + std::to_string(least) + " to "
                           + std::to_string(most) + ".");
    return found->get<int>();
}

bool suits(FaultKind kind, const RequestTraits &traits)
{
    if (kind == FaultKind::ForeignNextLink || kind == FaultKind::NextLinkLoop)
        return traits.isList;
    if (kind == FaultKind::Claims)
        return traits.hasToken && !traits.isForAuthority;
    return kind != FaultKind::AuthorityError || traits.isForAuthority;
}

} // namespace

Fault Fault::fromJson(const nlohmann::json &json)
{
    const std::string name = requiredString(json, "fault");
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&name](const auto &kind) { return kind.first == name; });
    if (found == kinds.end())
        throw badParameter("There is no fault '" + name + "'.");
    constexpr int longest = 3600;
    Fault fault;
    fault.kind = found->second;
    fault.match = stringField(json, "match").value_or("");
    fault.times = number(json, "times", 1, 0, 1000000);
    fault.status = number(json, "status", 0, 200, 599);
    fault.code = stringField(json, "code").value_or("");
    fault.innerCode = stringField(json, "innerCode").value_or("");
    fault.message = stringField(json, "message").value_or("");
    fault.delay = std::chrono::milliseconds(number(json, "delayMs", 1000, 0, longest * 1000));
    if (json.contains("retryAfter"))
        fault.retryAfter = number(json, "retryAfter", 0, 0, longest);
    fault.location = stringField(json, "location").value_or("");
    fault.bytesPerSecond = number(json, "bytesPerSecond", 100, 1, 100000000);
    fault.aadsts = number(json, "number", fault.aadsts, 1, 999999999);
    fault.claims = stringField(json, "claims").value_or("");
    return fault;
}

void Faults::add(Fault fault)
{
    const std::lock_guard lock(m_mutex);
    m_queue.push_back(std::move(fault));
}

void Faults::clear()
{
    const std::lock_guard lock(m_mutex);
    m_queue.clear();
}

std::optional<Fault> Faults::take(const std::string &request, const RequestTraits &traits)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_queue.begin(), m_queue.end(), [&](const Fault &fault) {
        return request.find(fault.match) != std::string::npos && suits(fault.kind, traits);
    });
    if (found == m_queue.end())
        return std::nullopt;
    Fault fault = *found;
    if (found->times > 0 && --found->times == 0)
        m_queue.erase(found);
    return fault;
}

bool Faults::wait(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, time, [this] { return m_stopping; });
}

void Faults::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopping = true;
    m_wake.notify_all();
}

} // namespace practicevault
