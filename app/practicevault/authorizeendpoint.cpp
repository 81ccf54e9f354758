// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/authorizeendpoint.h"

#include "app/practicevault/authorityerror.h"
#include "app/practicevault/origins.h"
#include "app/practicevault/persongrant.h"
#include "app/practicevault/redirecturi.h"

#include <algorithm>

namespace practicevault {

namespace {

std::string signInPath()
{
    std::string path(1, '/');
    path.append(tenant).append("/signin");
    return path;
}

/// RFC 7636 section 4.2: a SHA-256 in base64url.
bool isChallenge(const std::string &text)
{
    constexpr std::size_t length = 43;
    return text.size() == length && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    });
}

AuthorityError invalidRequest(int number, const char *text)
{
    return {400, "invalid_request", number, text};
}

/// After the redirect URI is known to be good.
AuthorizeRequest readRequest(const Form &form, int port)
{
    if (form.required("response_type") != "code")
        throw AuthorityError {400, "unsupported_response_type", 700054, "There is only the response_type 'code'."};
    if (form.has("response_mode") && form.value("response_mode") != "query")
        throw invalidRequest(90014, "There is only the response_mode 'query'.");
    if (!form.has("code_challenge"))
        throw invalidRequest(9002325, "A proof key for code exchange is required: the request has no code_challenge.");
    if (form.value("code_challenge_method") != "S256" || !isChallenge(form.value("code_challenge")))
        throw invalidRequest(501491, "The code_challenge must be one of the method S256.");
    if (form.value("prompt") == "none")
        throw AuthorityError {400, "login_required", 50058, "The practice person is asked each time."};
    return {readPersonGrant(form, port), form.value("redirect_uri"), form.value("state"), form.value("code_challenge")};
}

PageAnswer backWithError(const std::string &redirectUri, const std::string &state, const AuthorityError &error)
{
    return {303, {}, redirectWith(redirectUri, {{"error", error.error}, {"error_description", error.description()},
                                                {"state", state}}), {}};
}

} // namespace

PageAnswer showAuthorizePage(AuthorityState &state, const std::string &query, int port)
{
    const Form form(query);
    publicClientId(form);
    const std::string redirectUri = form.required("redirect_uri");
    // Nobody is sent to where an attacker may listen, not even with an error (RFC 6749 section 4.1.2.1).
    if (!isLoopbackRedirect(redirectUri))
        throw invalidRequest(50011, "The redirect_uri must be http://localhost or http://127.0.0.1, with any port.");
    try {
        AuthorizeRequest request = readRequest(form, port);
        const PersonGrant grant = request.grant;
        const auto end = std::chrono::steady_clock::now() + ticketLifetime;
        const std::string ticket = state.authorizeTickets.add({std::move(request), end});
        return {200, decisionPage(signInPath(), ticket, grant.clientId, grant.scope.resource), {},
                redirectOrigin(redirectUri)};
    } catch (const AuthorityError &error) {
        return backWithError(redirectUri, form.value("state"), error);
    }
}

PageAnswer decideAuthorization(AuthorityState &state, const Form &form)
{
    std::optional<AuthorizeTicket> ticket;
    state.authorizeTickets.use(form.value("ticket"), [&ticket](AuthorizeTicket &known) {
        ticket = known;
        known.isUsed = true;
    });
    const auto time = std::chrono::steady_clock::now();
    if (!ticket || ticket->isUsed || ticket->end <= time)
        return {400, messagePage("This page was already used", "Start again in the application."), {}, {}};
    const AuthorizeRequest &request = ticket->request;
    if (form.value("decision") != "accept")
        return backWithError(request.redirectUri, request.state,
                             {400, "access_denied", 65004, "The person declined."});
    const std::string code = state.codes.add({request, time + state.settings.codeLifetime});
    return {303, {}, redirectWith(request.redirectUri, {{"code", code}, {"state", request.state},
                                                        {"session_state", randomGuid()}}), {}};
}

} // namespace practicevault
