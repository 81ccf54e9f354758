// SPDX-License-Identifier: Apache-2.0
// The vault's own authority, at the vault's origin: tenant "practice-tenant", the v2.0 endpoints of protocol.md
// section 11.
#pragma once

#include "app/practicevault/authoritystate.h"
#include "app/practicevault/call.h"

namespace httplib {
struct Request;
struct Response;
}

namespace practicevault {

class Authority
{
public:
    Authority(const Tokens &tokens, AuthoritySettings settings) : m_state {tokens, std::move(settings)} {}

    /// Whether a path is the authority's and not the vault's: nobody needs a token there.
    static bool isItsPath(const Call &call);

    /// Called from each connection's own thread; throws nothing of its own.
    void handle(const Call &call, const httplib::Request &request, httplib::Response &response);

    /// Ends all refresh tokens.
    void revoke();

private:
    bool answerPage(const std::string &endpoint, const Call &call, const httplib::Request &request,
                    httplib::Response &response);
    void answer(const Call &call, const httplib::Request &request, httplib::Response &response);

    AuthorityState m_state;
};

} // namespace practicevault
