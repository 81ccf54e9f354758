// SPDX-License-Identifier: Apache-2.0
// One request from its arrival to its answer: log, fault, token, api-version, body, route, envelope, headers.
#pragma once

#include "app/practicevault/answer.h"
#include "app/practicevault/authority.h"
#include "app/practicevault/call.h"
#include "app/practicevault/faults.h"
#include "app/practicevault/requestlog.h"
#include "app/practicevault/vault.h"

namespace httplib {
struct Request;
struct Response;
}

namespace practicevault {

class Service
{
public:
    Service(Vault &vault, const Tokens &tokens, AuthoritySettings settings)
        : m_vault(vault), m_tokens(tokens), m_authority(tokens, std::move(settings))
    {
    }

    /// Called from each connection's own thread; throws nothing.
    void handle(const httplib::Request &request, httplib::Response &response);

    /// Ends what still waits, so that the server can stop.
    void stop() { m_faults.stop(); }

private:
    void checkToken(const Call &call, const httplib::Request &request, httplib::Response &response) const;
    void answer(Call &call, const httplib::Request &request, httplib::Response &response);
    Answer run(Call &call, const httplib::Request &request);

    Vault &m_vault;
    const Tokens &m_tokens;
    Authority m_authority;
    Faults m_faults;
    RequestLog m_log;
};

} // namespace practicevault
