// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/service.h"

#include "app/practicevault/authentication.h"
#include "app/practicevault/encoding.h"
#include "app/practicevault/faultresponses.h"
#include "app/practicevault/managedhsm.h"
#include "app/practicevault/origins.h"
#include "app/practicevault/practiceroutes.h"
#include "app/practicevault/refusal.h"
#include "app/practicevault/router.h"

#include <httplib.h>

namespace practicevault {

namespace {

constexpr const char *jsonType = "application/json; charset=utf-8";

void setHeaders(bool isManagedHsm, const httplib::Request &request, httplib::Response &response)
{
    response.set_header("Cache-Control", "no-cache");
    response.set_header("Pragma", "no-cache");
    response.set_header("Expires", "-1");
    response.set_header("x-ms-request-id", randomGuid());
    response.set_header("x-ms-keyvault-region", "practice");
    if (isManagedHsm) {
        setHsmHeaders(response);
    } else {
        response.set_header("Date", httpDate());
        response.set_header("x-ms-keyvault-service-version", PRACTICE_VAULT_VERSION);
    }
    response.set_header("X-Content-Type-Options", "nosniff");
    response.set_header("Strict-Transport-Security", "max-age=31536000;includeSubDomains");
    if (lowerCase(request.get_header_value("x-ms-return-client-request-id")) == "true")
        response.set_header("x-ms-client-request-id", request.get_header_value("x-ms-client-request-id"));
}

std::string text(const nlohmann::json &json)
{
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void write(const Refusal &refusal, httplib::Response &response)
{
    response.status = refusal.status;
    if (refusal.code.empty()) // A Managed HSM says nothing to those who have no token.
        return;
    response.set_content(text(refusal.envelope()), jsonType);
}

void writePage(int status, const std::string &title, httplib::Response &response)
{
    response.status = status;
    response.set_content("<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title
                             + "</h1></body></html>",
                         "text/html");
}

/// Strong tags: the hash of the body, so they change exactly when the answer does.
bool isUnchanged(const httplib::Request &request, const std::string &tag)
{
    const std::string known = request.get_header_value("If-None-Match");
    return known == "*" || known.find(tag) != std::string::npos;
}

void write(const Answer &answer, const Call &call, const httplib::Request &request, httplib::Response &response)
{
    response.status = answer.status;
    if (!answer.body)
        return;
    std::string body = text(*answer.body);
    if (answer.hasEntityTag && call.form == RouteForm::Documented) {
        std::string tag(1, '"');
        tag.append(toHex(sha256(body)), 0, 32).append("\"");
        response.set_header("ETag", tag);
        if (isUnchanged(request, tag)) {
            response.status = 304;
            return;
        }
    }
    response.set_content(body, jsonType);
}

bool isList(const Call &call)
{
    if (call.verb != "GET" || call.segments.empty())
        return false;
    return call.segments.size() == 1 || (call.segments.size() == 3 && call.segments.back() == "versions");
}

} // namespace

void Service::handle(const httplib::Request &request, httplib::Response &response)
{
    Call call;
    call.verb = request.method;
    call.origin = originOf(request);
    readTarget(request.target, call);
    const bool isForAuthority = Authority::isItsPath(call);
    if (!isForAuthority)
        setHeaders(m_vault.isManagedHsm, request, response);
    if (isPracticePath(call)) {
        answer(call, request, response);
        return;
    }
    // The authority's are logged with their answers, all others before anything can go wrong with them.
    if (!isForAuthority)
        m_log.add(request);
    RequestTraits traits;
    traits.isList = isList(call);
    traits.isForAuthority = isForAuthority;
    traits.hasToken = bearerToken(request.get_header_value("Authorization")).has_value();
    const auto fault = m_faults.take(request.method + " " + request.target, traits);
    if (fault && fault->kind == FaultKind::Delay)
        m_faults.wait(fault->delay);
    const bool isAnswered = fault && answerInstead(*fault, call, request, response);
    if (!isAnswered && isForAuthority)
        m_authority.handle(call, request, response);
    else if (!isAnswered)
        answer(call, request, response);
    if (isForAuthority)
        m_log.addForAuthority(request, response);
    if (fault && !isAnswered)
        spoilAnswer(*fault, call, m_faults, response);
}

void Service::checkToken(const Call &call, const httplib::Request &request, httplib::Response &response) const
{
    const auto token = bearerToken(request.get_header_value("Authorization"));
    const auto message = token ? m_tokens.refusal(*token, request.local_port) : std::optional<std::string>(missingTokenMessage);
    if (!message)
        return;
    response.set_header("WWW-Authenticate", challenge(call.origin));
    throw Refusal {401, m_vault.isManagedHsm && !token ? "" : "Unauthorized", *message, {}};
}

void Service::answer(Call &call, const httplib::Request &request, httplib::Response &response)
{
    if (call.segments.empty())
        return writePage(403, "403 - Forbidden: Access is denied.", response);
    try {
        checkToken(call, request, response);
        if (!isPracticePath(call) && (!isVaultPath(call) || (m_vault.isManagedHsm && !isHsmPath(call))))
            return writePage(404, "404 - There is nothing at this path.", response);
        write(run(call, request), call, request, response);
    } catch (const Refusal &refusal) {
        write(m_vault.isManagedHsm ? asHsmRefusal(refusal, response.get_header_value("x-ms-request-id")) : refusal, response);
    } catch (const std::exception &error) {
        write(Refusal {500, "ServerError", error.what(), {}}, response);
    }
}

Answer Service::run(Call &call, const httplib::Request &request)
{
    call.verb = tunnelledVerb(call.verb, request.get_header_value("X-HTTP-METHOD"),
                              request.get_header_value("X-HTTP-REQUEST"));
    if (isPracticePath(call))
        return practiceRoute(call, request.body, m_faults, m_log, m_authority);
    readApiVersion(call);
    readBody(request.body, request.get_header_value("Content-Type"), call);
    return route(m_vault, call);
}

} // namespace practicevault
