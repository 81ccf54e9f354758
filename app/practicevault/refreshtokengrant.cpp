// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/authorityerror.h"
#include "app/practicevault/grants.h"
#include "app/practicevault/persongrant.h"

namespace practicevault {

namespace {

constexpr int mostUses = 2;

AuthorityError invalidGrant(int number, const char *text)
{
    return {400, "invalid_grant", number, text};
}

} // namespace

nlohmann::json refreshTokenGrant(AuthorityState &state, const TokenCall &call)
{
    const std::string clientId = publicClientId(call.form);
    // Read before the token is touched: a mistake in the request costs none of its uses.
    std::optional<Scope> scope;
    if (call.form.has("scope"))
        scope = readScope(call.form.value("scope"), call.port);
    PersonGrant grant;
    const bool isKnown = state.refreshTokens.use(call.form.required("refresh_token"), [&](RefreshToken &token) {
        if (token.grant.clientId != clientId)
            throw invalidGrant(70000, "The refresh token was issued to another application.");
        if (token.isRevoked)
            throw invalidGrant(700082, "The refresh token was revoked or has expired: sign in again.");
        if (token.uses >= mostUses)
            throw invalidGrant(70000, "The refresh token was already replaced by a newer one.");
        ++token.uses;
        grant = token.grant;
    });
    if (!isKnown)
        throw invalidGrant(9002313, "The refresh token is not one of this authority's.");
    if (scope)
        grant.scope = *scope;
    // Who has one refresh token gets the next, whether the request repeats offline_access or not.
    grant.scope.wantsRefreshToken = true;
    return personAnswer(state, grant);
}

} // namespace practicevault
