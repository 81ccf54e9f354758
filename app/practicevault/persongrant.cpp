// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/persongrant.h"

#include "app/practicevault/authorityerror.h"
#include "app/practicevault/encoding.h"

namespace practicevault {

namespace {

bool isGuid(const std::string &text)
{
    constexpr std::string_view shape = "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh";
    if (text.size() != shape.size())
        return false;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const bool isHex = std::string_view("0123456789abcdefABCDEF").find(text[i]) != std::string_view::npos;
        if (shape[i] == 'h' ? !isHex : text[i] != '-')
            return false;
    }
    return true;
}

} // namespace

std::string publicClientId(const Form &form)
{
    const std::string id = form.required("client_id");
    if (!isGuid(id))
        throw AuthorityError {400, "unauthorized_client", 700016,
                              "There is no application '" + id + "' in the practice tenant: an id is a GUID."};
    return lowerCase(id);
}

PersonGrant readPersonGrant(const Form &form, int port)
{
    return {publicClientId(form), readScope(form.required("scope"), port), form.value("nonce"), randomGuid()};
}

nlohmann::json personAnswer(AuthorityState &state, const PersonGrant &grant)
{
    const std::int64_t lifetime = state.settings.tokenLifetime;
    const TokenSubject subject {grant.scope.resource, grant.clientId, true};
    nlohmann::json answer {{"token_type", "Bearer"},
                           {"scope", grant.scope.granted},
                           {"expires_in", lifetime},
                           {"ext_expires_in", lifetime},
                           {"access_token", state.tokens.accessToken(subject, lifetime)}};
    if (grant.scope.wantsRefreshToken)
        answer["refresh_token"] = state.refreshTokens.add({grant});
    if (grant.scope.wantsIdToken)
        answer["id_token"] = state.tokens.idToken(subject, lifetime, grant.nonce);
    return answer;
}

void revokeFamily(AuthorityState &state, const std::string &family)
{
    state.refreshTokens.useAny([&family](RefreshToken &token) {
        token.isRevoked = token.isRevoked || token.grant.family == family;
        return false;
    });
}

} // namespace practicevault
