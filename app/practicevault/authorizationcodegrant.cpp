// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/authorityerror.h"
#include "app/practicevault/encoding.h"
#include "app/practicevault/grants.h"
#include "app/practicevault/persongrant.h"

namespace practicevault {

namespace {

AuthorityError invalidGrant(int number, const char *text)
{
    return {400, "invalid_grant", number, text};
}

void check(const AuthorizeRequest &request, const std::string &clientId, const Form &form)
{
    if (request.grant.clientId != clientId)
        throw invalidGrant(70000, "The authorization code was issued to another application.");
    if (request.redirectUri != form.required("redirect_uri"))
        throw invalidGrant(500112, "The redirect_uri is not the one with which the authorization code was asked for.");
    if (encodeBase64Url(sha256(form.value("code_verifier"))) != request.challenge)
        throw invalidGrant(501481, "The code_verifier does not match the code_challenge of the authorization request.");
}

} // namespace

nlohmann::json authorizationCodeGrant(AuthorityState &state, const TokenCall &call)
{
    const std::string clientId = publicClientId(call.form);
    std::optional<AuthorizationCode> code;
    state.codes.use(call.form.required("code"), [&code](AuthorizationCode &known) {
        code = known;
        known.isUsed = true;
    });
    if (!code)
        throw invalidGrant(9002313, "The authorization code is not one of this authority's.");
    if (code->isUsed) {
        revokeFamily(state, code->request.grant.family);
        throw invalidGrant(54005, "The authorization code was already redeemed.");
    }
    if (code->end <= std::chrono::steady_clock::now())
        throw invalidGrant(70008, "The authorization code has expired.");
    check(code->request, clientId, call.form);
    if (call.form.has("scope") && readScope(call.form.value("scope"), call.port).resource != code->request.grant.scope.resource)
        throw AuthorityError {400, "invalid_scope", 70011, "The scope is for another resource than the authorization code."};
    return personAnswer(state, code->request.grant);
}

} // namespace practicevault
