// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/authentication.h"

#include "app/practicevault/encoding.h"

#include <openssl/crypto.h>

namespace practicevault {

namespace {

constexpr std::string_view scheme = "bearer ";

bool hasBearer(const std::string &header)
{
    return header.size() > scheme.size() && lowerCase(header.substr(0, scheme.size())) == scheme;
}

} // namespace

bool isAuthorized(const std::string &header, const std::string &token)
{
    return hasBearer(header) && header.size() == scheme.size() + token.size()
        && CRYPTO_memcmp(header.data() + scheme.size(), token.data(), token.size()) == 0;
}

std::string challenge(const std::string &origin)
{
    return "Bearer authorization=\"" + origin + "/practice-tenant\", resource=\"" + origin + "\"";
}

std::string refusedTokenMessage(const std::string &header)
{
    if (!hasBearer(header))
        return "AKV10000: Request is missing a Bearer or PoP token.";
    return "AKV10000: Error validating token: this practice vault takes only the token that it printed at its start.";
}

} // namespace practicevault
