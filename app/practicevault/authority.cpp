// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/authority.h"

#include "app/practicevault/authorityerror.h"
#include "app/practicevault/authorizeendpoint.h"
#include "app/practicevault/deviceendpoint.h"
#include "app/practicevault/discovery.h"
#include "app/practicevault/encoding.h"
#include "app/practicevault/origins.h"
#include "app/practicevault/tokenendpoint.h"

#include <httplib.h>

namespace practicevault {

namespace {

constexpr const char *jsonType = "application/json; charset=utf-8";

bool isOAuthPath(const Call &call)
{
    return call.segments.size() == 4 && call.segments[1] == "oauth2" && call.segments[2] == "v2.0"
        && (call.segments[3] == "authorize" || call.segments[3] == "token" || call.segments[3] == "devicecode");
}

/// "/oauth2/v2.0/token" of "/practice-tenant/oauth2/v2.0/token".
std::string endpointOf(const Call &call)
{
    std::string path;
    for (std::size_t i = 1; i < call.segments.size(); ++i)
        path += "/" + call.segments[i];
    return path;
}

void setHeaders(httplib::Response &response)
{
    response.set_header("Date", httpDate());
    response.set_header("Cache-Control", "no-store");
    response.set_header("Pragma", "no-cache");
    response.set_header("X-Content-Type-Options", "nosniff");
    // A browser that kept to HTTPS at localhost would not follow the way back to an application's http listener.
    response.set_header("Strict-Transport-Security", "max-age=0");
    response.set_header("x-ms-request-id", randomGuid());
}

void write(int status, const nlohmann::json &json, httplib::Response &response)
{
    response.status = status;
    response.set_content(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace), jsonType);
}

void write(const PageAnswer &page, httplib::Response &response)
{
    response.status = page.status;
    response.set_header("Content-Security-Policy", pagePolicy(page.formTarget));
    response.set_header("X-Frame-Options", "DENY");
    response.set_header("Referrer-Policy", "no-referrer");
    if (page.location.empty())
        response.set_content(page.html, "text/html; charset=utf-8");
    else
        response.set_header("Location", page.location);
}

void wantVerb(const Call &call, const char *verb)
{
    if (call.verb != verb)
        throw AuthorityError {405, "invalid_request", 900561, std::string("The endpoint accepts only ") + verb + "."};
}

} // namespace

bool Authority::isItsPath(const Call &call)
{
    return !call.segments.empty() && (call.segments.front() == tenant || isOAuthPath(call));
}

void Authority::handle(const Call &call, const httplib::Request &request, httplib::Response &response)
{
    setHeaders(response);
    try {
        answer(call, request, response);
    } catch (const AuthorityError &error) {
        // Who tried Basic is told that it is known here (RFC 6749 section 5.2).
        if (error.status == 401 && request.has_header("Authorization"))
            response.set_header("WWW-Authenticate", std::string("Basic realm=\"") + tenant + "\"");
        write(error.status, error.toJson(randomGuid()), response);
    } catch (const std::exception &error) {
        write(500, AuthorityError {500, "server_error", 90014, error.what()}.toJson(randomGuid()), response);
    }
}

void Authority::answer(const Call &call, const httplib::Request &request, httplib::Response &response)
{
    if (call.segments.front() != tenant)
        throw AuthorityError {400, "invalid_request", 90002, "There is no tenant '" + call.segments.front() + "' here."};
    const std::string endpoint = endpointOf(call);
    const int port = request.local_port;
    if (endpoint == "/oauth2/v2.0/token") {
        wantVerb(call, "POST");
        const TokenCall tokenCall {Form(request.body), request.get_header_value("Authorization"), port};
        write(200, answerTokenCall(m_state, tokenCall), response);
    } else if (endpoint == "/oauth2/v2.0/devicecode") {
        wantVerb(call, "POST");
        write(200, startDeviceCode(m_state, Form(request.body), call.origin, port), response);
    } else if (endpoint == "/discovery/v2.0/keys") {
        wantVerb(call, "GET");
        write(200, m_state.tokens.publicKeys(), response);
    } else if (endpoint == "/v2.0/.well-known/openid-configuration") {
        wantVerb(call, "GET");
        write(200, openIdConfiguration(call.origin), response);
    } else if (!answerPage(endpoint, call, request, response)) {
        throw AuthorityError {404, "invalid_request", 90014, "The authority has nothing at this path."};
    }
}

bool Authority::answerPage(const std::string &endpoint, const Call &call, const httplib::Request &request,
                           httplib::Response &response)
{
    const bool isGet = call.verb == "GET";
    try {
        if (endpoint == "/oauth2/v2.0/authorize") {
            wantVerb(call, "GET");
            const auto question = std::min(call.target.find('?'), call.target.size() - 1);
            write(showAuthorizePage(m_state, call.target.substr(question + 1), request.local_port), response);
        } else if (endpoint == "/signin") {
            wantVerb(call, "POST");
            write(decideAuthorization(m_state, Form(request.body)), response);
        } else if (endpoint == "/devicelogin") {
            wantVerb(call, isGet ? "GET" : "POST");
            write(isGet ? showDevicePage() : answerDevicePage(m_state, Form(request.body)), response);
        } else {
            return false;
        }
    } catch (const AuthorityError &error) {
        // A person reads these.
        write(PageAnswer {error.status, messagePage("Sign-in is not possible", error.description()), {}, {}}, response);
    }
    return true;
}

void Authority::revoke()
{
    m_state.refreshTokens.useAny([](RefreshToken &token) {
        token.isRevoked = true;
        return false;
    });
}

} // namespace practicevault
