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

    /// The authorize request of a public client; its verifier is `verifier`.
    Fields authorizeQuery() const;

    /// The person's decision on a page with a ticket.
    Reply decide(const std::string &path, const Reply &page, const std::string &decision = "accept");

    /// Through the authorize page to a code.
    std::string code(const Fields &query);

    /// The form that redeems a code of authorizeQuery().
    Fields codeForm(const std::string &code) const;

    /// The whole way: a 200 with tokens.
    Reply signIn();

    /// The vault's answer to a token.
    Reply listSecrets(const std::string &token);

private:
    VaultClient m_client;
    std::string m_clientId;
    std::string m_clientSecret;
};

/// A public client's id and its proof key: RFC 7636 appendix B.
extern const std::string publicClient;
extern const std::string verifier;

/// A parameter of a redirect's Location; empty where it is absent.
std::string parameterOf(const std::string &location, const char *name);

/// The hidden ticket of a page.
std::string ticketOf(const Reply &page);

/// The AADSTS number of an error, -1 where the answer is none: "error_codes" and "error_description" must agree.
int errorNumber(const Reply &reply);

std::string errorName(const Reply &reply);

} // namespace vault
