// SPDX-License-Identifier: Apache-2.0
// Talks to the practice vault's authority: forms out, JSON or pages in.
#pragma once

#include "tests/practicevault/vaultclient.h"

#include <string>
#include <utility>
#include <vector>

namespace vault {

using Fields = std::vector<std::pair<std::string, std::string>>;

/// "a=b&c=d%2Fe"
std::string formText(const Fields &fields);

/// `fields` with the named ones changed, added, or left out where the new value is empty.
Fields changed(Fields fields, const Fields &changes);

class AuthorityClient
{
public:
    explicit AuthorityClient(const PracticeVaultProcess &process);

    /// POST /practice-tenant/oauth2/v2.0/token
    Reply token(const Fields &fields, const httplib::Headers &headers = {}) { return post("oauth2/v2.0/token", fields, headers); }

    /// `path` follows "/practice-tenant/".
    Reply post(const std::string &path, const Fields &fields, const httplib::Headers &headers = {});
    Reply get(const std::string &path, const Fields &query = {});

    std::string origin() const { return m_client.origin(); }

    /// client_credentials with the announced application.
    Fields applicationForm() const;

    /// The vault's answer to a token.
    Reply listSecrets(const std::string &token);

private:
    VaultClient m_client;
    std::string m_clientId;
    std::string m_clientSecret;
};

/// The AADSTS number of an error, -1 where the answer is none: "error_codes" and "error_description" must agree.
int errorNumber(const Reply &reply);

std::string errorName(const Reply &reply);

} // namespace vault
