// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/authentication.h"

#include "app/practicevault/encoding.h"
#include "app/practicevault/origins.h"

#include <openssl/evp.h>

namespace practicevault {

namespace {

std::string standardBase64(const std::string &bytes)
{
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0'); // and the zero that OpenSSL adds
    const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()),
                                       reinterpret_cast<const unsigned char *>(bytes.data()),
                                       static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

} // namespace

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
        + "/oauth2/v2.0/authorize\", error=\"insufficient_claims\", claims=\"" + standardBase64(claims) + "\"";
}

} // namespace practicevault
