// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/authorityerror.h"
#include "app/practicevault/encoding.h"
#include "app/practicevault/grants.h"
#include "app/practicevault/scope.h"

#include <openssl/crypto.h>

namespace practicevault {

namespace {

struct Credentials {
    std::string id;
    std::string secret;
};

/// From the form, or from Basic authentication, which every authority has to take (RFC 6749 section 2.3.1).
Credentials credentialsOf(const TokenCall &call)
{
    constexpr std::string_view basic = "basic ";
    if (call.form.has("client_secret") || lowerCase(call.authorization.substr(0, basic.size())) != basic)
        return {call.form.required("client_id"), call.form.value("client_secret")};
    const auto decoded = decodeBase64Url(call.authorization.substr(basic.size()));
    const auto colon = decoded ? decoded->find(':') : std::string::npos;
    if (colon == std::string::npos)
        throw AuthorityError {401, "invalid_client", 7000216, "The Authorization header carries no client id and secret."};
    return {decodeFormText(decoded->substr(0, colon)), decodeFormText(decoded->substr(colon + 1))};
}

/// Takes the same time for every wrong one.
bool areEqual(const std::string &one, const std::string &other)
{
    const std::string digest = sha256(one);
    return CRYPTO_memcmp(digest.data(), sha256(other).data(), digest.size()) == 0;
}

void authenticate(const Credentials &credentials, const Registration &registration)
{
    if (lowerCase(credentials.id) != registration.clientId)
        throw AuthorityError {400, "unauthorized_client", 700016,
                              "There is no application '" + credentials.id + "' in the practice tenant."};
    if (credentials.secret.empty())
        throw AuthorityError {401, "invalid_client", 7000218,
                              "The request lacks the parameter 'client_secret' or 'client_assertion'."};
    if (!areEqual(credentials.secret, registration.clientSecret))
        throw AuthorityError {401, "invalid_client", 7000215, "The client secret is not that of the application '"
                                                                  + registration.clientId + "'."};
}

} // namespace

nlohmann::json clientCredentialsGrant(AuthorityState &state, const TokenCall &call)
{
    if (call.form.has("client_assertion"))
        throw AuthorityError {401, "invalid_client", 700027,
                              "The client assertion cannot be verified: the application has a secret and no certificate."};
    authenticate(credentialsOf(call), state.settings.registration);
    const Scope scope = readScope(call.form.required("scope"), call.port);
    if (scope.granted != scope.resource + "/.default")
        throw AuthorityError {400, "invalid_scope", 1002012,
                              "An application asks for the scope '" + scope.resource + "/.default' and nothing else."};
    const TokenSubject subject {scope.resource, state.settings.registration.clientId, false};
    return {{"token_type", "Bearer"},
            {"expires_in", state.settings.tokenLifetime},
            {"ext_expires_in", state.settings.tokenLifetime},
            {"access_token", state.tokens.accessToken(subject, state.settings.tokenLifetime)}};
}

} // namespace practicevault
