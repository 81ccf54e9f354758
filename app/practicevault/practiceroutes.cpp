// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/practiceroutes.h"

#include "app/practicevault/refusal.h"

namespace practicevault {

namespace {

Answer done()
{
    return {204, std::nullopt, false};
}

Answer faultRoute(const Call &call, const std::string &body, Faults &faults)
{
    if (call.verb == "DELETE") {
        faults.clear();
        return done();
    }
    if (call.verb != "POST")
        throw methodNotAllowed(call.verb);
    const auto json = nlohmann::json::parse(body, nullptr, false);
    if (!json.is_object())
        throw badParameter("A fault is a JSON object.");
    if (json.value("fault", nlohmann::json()) == "none")
        faults.clear();
    else
        faults.add(Fault::fromJson(json));
    return done();
}

} // namespace

bool isPracticePath(const Call &call)
{
    return !call.segments.empty() && call.segments.front() == "practice";
}

Answer practiceRoute(const Call &call, const std::string &body, Faults &faults, RequestLog &log,
                     Authority &authority)
{
    const std::string last = call.segments.size() == 2 ? call.segments.back() : "";
    if (last == "faults")
        return faultRoute(call, body, faults);
    if (last == "revoke") {
        if (call.verb != "POST")
            throw methodNotAllowed(call.verb);
        authority.revoke();
        return done();
    }
    if (last != "requests")
        throw Refusal {404, "NotFound", "There are /practice/faults, /practice/requests and /practice/revoke.", {}};
    if (call.verb == "DELETE") {
        log.clear();
        return done();
    }
    if (call.verb != "GET")
        throw methodNotAllowed(call.verb);
    return answerWith(log.toJson());
}

} // namespace practicevault
