// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/tokens.h"

#include "app/practicevault/encoding.h"
#include "app/practicevault/jwk.h"
#include "app/practicevault/jwt.h"
#include "app/practicevault/origins.h"

namespace practicevault {

namespace {

constexpr const char *invalid = "AKV10000: Error validating token: ";
constexpr const char *personName = "Practice Person";

std::string issuerAt(const std::string &origin)
{
    return origin + "/" + tenant + "/";
}

/// Empty where the claim is missing or no string.
std::string textOf(const nlohmann::json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<std::int64_t> timeOf(const nlohmann::json &claims, const char *name)
{
    const auto found = claims.find(name);
    if (found == claims.end() || !found->is_number_integer())
        return std::nullopt;
    return found->get<std::int64_t>();
}

nlohmann::json commonClaims(const TokenSubject &subject, std::int64_t lifetime)
{
    const std::int64_t time = now();
    // The same person or application has the same subject each time.
    const std::string who = toHex(sha256(subject.isPerson ? std::string(personName) : subject.clientId)).substr(0, 32);
    nlohmann::json claims {{"iss", issuerAt(subject.resource)}, {"iat", time}, {"nbf", time}, {"exp", time + lifetime},
                           {"sub", who}, {"tid", tenant}, {"uti", encodeBase64Url(randomBytes(16))}};
    if (subject.isPerson)
        claims["name"] = personName;
    return claims;
}

} // namespace

Tokens::Tokens(std::shared_ptr<const KeyMaterial> key)
    : m_key(std::move(key)), m_keyId(encodeBase64Url(sha256(publicJwk(*m_key).dump())))
{
}

std::string Tokens::accessToken(const TokenSubject &subject, std::int64_t lifetime) const
{
    nlohmann::json claims = commonClaims(subject, lifetime);
    claims["aud"] = subject.resource;
    claims["appid"] = subject.clientId;
    claims["idtyp"] = subject.isPerson ? "user" : "app";
    if (subject.isPerson)
        claims["scp"] = "user_impersonation";
    return signedJwt(*m_key, m_keyId, claims);
}

std::string Tokens::idToken(const TokenSubject &subject, std::int64_t lifetime, const std::string &nonce) const
{
    nlohmann::json claims = commonClaims(subject, lifetime);
    claims["aud"] = subject.clientId;
    claims["preferred_username"] = "person@practice.example";
    if (!nonce.empty())
        claims["nonce"] = nonce;
    return signedJwt(*m_key, m_keyId, claims);
}

std::optional<std::string> Tokens::refusal(const std::string &token, int port) const
{
    const auto jwt = readJwt(token);
    if (!jwt)
        return std::string(invalid) + "it is not a JSON Web Token.";
    // The algorithm is this server's to choose, never the token's (RFC 8725 section 3.1).
    if (textOf(jwt->header, "alg") != "RS256" || jwt->header.contains("crit"))
        return std::string(invalid) + "its signature algorithm is not RS256.";
    if (textOf(jwt->header, "kid") != m_keyId)
        return "AKV10046: Unable to resolve the key used for signature validation. EncodedJwtHeader: '"
            + jwt->encodedHeader + "'.";
    if (!hasSignatureOf(*m_key, *jwt))
        return std::string(invalid) + "its signature does not match.";
    return refusalOfClaims(jwt->claims, port);
}

std::optional<std::string> Tokens::refusalOfClaims(const nlohmann::json &claims, int port) const
{
    const std::string issuer = textOf(claims, "iss");
    const std::string issuerEnd = issuerAt({});
    const bool endsAsIssuer = issuer.size() > issuerEnd.size()
        && issuer.compare(issuer.size() - issuerEnd.size(), issuerEnd.size(), issuerEnd) == 0;
    if (!endsAsIssuer || !isOwnOrigin(issuer.substr(0, issuer.size() - issuerEnd.size()), port))
        return "AKV10032: Invalid issuer. Expected one of " + issuerAt(localOrigin(port)) + ", found " + issuer + ".";
    const std::string audience = textOf(claims, "aud");
    if (!isOwnOrigin(audience, port))
        return "AKV10022: Invalid audience. Expected " + localOrigin(port) + ", found: " + audience + ".";
    const auto start = timeOf(claims, "nbf");
    if (!start || *start > now())
        return std::string(invalid) + "Token not yet valid.";
    const auto end = timeOf(claims, "exp");
    if (!end || *end <= now())
        return "[TokenExpired] Error validating token: 'S2S12086'.";
    return std::nullopt;
}

nlohmann::json Tokens::publicKeys() const
{
    nlohmann::json key = publicJwk(*m_key);
    key.update({{"kty", "RSA"}, {"use", "sig"}, {"alg", "RS256"}, {"kid", m_keyId}});
    return {{"keys", nlohmann::json::array({std::move(key)})}};
}

} // namespace practicevault
