// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/scope.h"

#include "app/practicevault/authorityerror.h"
#include "app/practicevault/origins.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace practicevault {

namespace {

AuthorityError invalidScope(const std::string &text)
{
    return {400, "invalid_scope", 70011, text};
}

std::string resourceOf(const std::string &word, int port)
{
    const auto slash = word.rfind('/');
    const std::string resource = word.substr(0, slash == std::string::npos ? 0 : slash);
    const std::string permission = slash == std::string::npos ? word : word.substr(slash + 1);
    if (resource.empty() || (permission != ".default" && permission != "user_impersonation"))
        throw invalidScope("The scope '" + word + "' is not valid.");
    if (!isOwnOrigin(resource, port))
        throw AuthorityError {400, "invalid_resource", 500011,
                              "The resource '" + resource + "' is not known to the tenant " + tenant + "."};
    return resource;
}

} // namespace

Scope readScope(const std::string &text, int port)
{
    constexpr std::array<std::string_view, 3> identity {"openid", "profile", "email"};
    Scope scope;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        scope.granted += (scope.granted.empty() ? "" : " ") + word;
        scope.wantsIdToken = scope.wantsIdToken || word == "openid";
        if (word == "offline_access") {
            scope.wantsRefreshToken = true;
        } else if (std::find(identity.begin(), identity.end(), word) == identity.end()) {
            const std::string resource = resourceOf(word, port);
            if (!scope.resource.empty() && scope.resource != resource)
                throw invalidScope("The scope names more than one resource.");
            scope.resource = resource;
        }
    }
    if (scope.resource.empty())
        throw invalidScope("The scope names no resource.");
    return scope;
}

} // namespace practicevault
