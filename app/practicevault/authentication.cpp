// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/authentication.h"

#include "app/practicevault/encoding.h"
#include "app/practicevault/origins.h"

namespace practicevault {

std::optional<std::string> bearerToken(const std::string &header)
{
    constexpr std::string_view scheme = "bearer ";
    if (header.size() <= scheme.size() || lowerCase(header.substr(0, scheme.size())) != scheme)
        return std::nullopt;
    return header.substr(scheme.size());
}

std::string challenge(const std::string &origin)
{
    return "Bearer authorization=\"" + origin + "/" + tenant + "\", resource=\"" + origin + "\"";
}

std::string claimsChallenge(const std::string &origin, const std::string &claims)
{
    return "Bearer realm=\"\", authorization_uri=\"" + origin + "/" + tenant
        + "/oauth2/v2.0/authorize\", error=\"insufficient_claims\", claims=\"" + encodeBase64(claims) + "\"";
}

} // namespace practicevault
