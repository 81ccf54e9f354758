// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/tokenendpoint.h"

#include "app/practicevault/authorityerror.h"

#include <array>

namespace practicevault {

namespace {

struct Grant {
    std::string_view type;
    nlohmann::json (*run)(AuthorityState &, const TokenCall &);
};

constexpr std::array grants {
    Grant {"client_credentials", clientCredentialsGrant},
    Grant {"authorization_code", authorizationCodeGrant},
    Grant {"refresh_token", refreshTokenGrant},
    Grant {"urn:ietf:params:oauth:grant-type:device_code", deviceCodeGrant},
};

} // namespace

nlohmann::json answerTokenCall(AuthorityState &state, const TokenCall &call)
{
    const std::string type = call.form.required("grant_type");
    for (const Grant &grant : grants) {
        if (grant.type == type)
            return grant.run(state, call);
    }
    throw AuthorityError {400, "unsupported_grant_type", 70003, "There is no grant of the type '" + type + "'."};
}

} // namespace practicevault
