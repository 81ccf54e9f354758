// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/discovery.h"

#include "app/practicevault/origins.h"

namespace practicevault {

nlohmann::json openIdConfiguration(const std::string &origin)
{
    const std::string base = origin + "/" + tenant;
    const std::string endpoints = base + "/oauth2/v2.0";
    return {{"issuer", base + "/"},
            {"authorization_endpoint", endpoints + "/authorize"},
            {"token_endpoint", endpoints + "/token"},
            {"device_authorization_endpoint", endpoints + "/devicecode"},
            {"jwks_uri", base + "/discovery/v2.0/keys"},
            {"response_types_supported", {"code"}},
            {"response_modes_supported", {"query"}},
            {"scopes_supported", {"openid", "profile", "email", "offline_access"}},
            {"subject_types_supported", {"pairwise"}},
            {"id_token_signing_alg_values_supported", {"RS256"}},
            {"code_challenge_methods_supported", {"S256"}},
            {"token_endpoint_auth_methods_supported", {"client_secret_post", "client_secret_basic", "none"}}};
}

} // namespace practicevault
