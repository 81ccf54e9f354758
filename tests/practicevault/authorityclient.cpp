// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/authorityclient.h"

#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <algorithm>

namespace vault {

const std::string publicClient = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";
const std::string verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

std::string formText(const Fields &fields)
{
    std::string text;
    for (const auto &[name, value] : fields) {
        text += (text.empty() ? "" : "&") + name + "="
            + QUrl::toPercentEncoding(QString::fromStdString(value)).toStdString();
    }
    return text;
}

Fields changed(Fields fields, const Fields &changes)
{
    for (const auto &change : changes) {
        const auto sameName = [&change](const auto &field) { return field.first == change.first; };
        fields.erase(std::remove_if(fields.begin(), fields.end(), sameName), fields.end());
        if (!change.second.empty())
            fields.push_back(change);
    }
    return fields;
}

AuthorityClient::AuthorityClient(const PracticeVaultProcess &process)
    : m_client(process)
    , m_clientId(process.clientId().toStdString())
    , m_clientSecret(process.clientSecret().toStdString())
{
    m_client.token.clear();
    m_client.version.clear();
}

Reply AuthorityClient::post(const std::string &path, const Fields &fields, const httplib::Headers &headers)
{
    httplib::Headers all = headers;
    all.emplace("Content-Type", "application/x-www-form-urlencoded");
    return m_client.send("POST", "/practice-tenant/" + path, nlohmann::json(formText(fields)), all);
}

Reply AuthorityClient::get(const std::string &path, const Fields &query)
{
    return m_client.get("/practice-tenant/" + path + (query.empty() ? "" : "?" + formText(query)));
}

Fields AuthorityClient::applicationForm() const
{
    return {{"grant_type", "client_credentials"},
            {"client_id", m_clientId},
            {"client_secret", m_clientSecret},
            {"scope", origin() + "/.default"}};
}

Fields AuthorityClient::authorizeQuery() const
{
    return {{"client_id", publicClient},
            {"response_type", "code"},
            {"redirect_uri", "http://localhost:8400"},
            {"scope", origin() + "/.default offline_access openid profile"},
            {"state", "the-state"},
            {"nonce", "the-nonce"},
            {"code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"},
            {"code_challenge_method", "S256"}};
}

Reply AuthorityClient::decide(const std::string &path, const Reply &page, const std::string &decision)
{
    return post(path, {{"ticket", ticketOf(page)}, {"decision", decision}});
}

std::string AuthorityClient::code(const Fields &query)
{
    return parameterOf(decide("signin", get("oauth2/v2.0/authorize", query)).header("Location"), "code");
}

Fields AuthorityClient::codeForm(const std::string &code) const
{
    return {{"grant_type", "authorization_code"},
            {"client_id", publicClient},
            {"code", code},
            {"redirect_uri", "http://localhost:8400"},
            {"code_verifier", verifier}};
}

Reply AuthorityClient::signIn()
{
    return token(codeForm(code(authorizeQuery())));
}

Reply AuthorityClient::listSecrets(const std::string &token)
{
    m_client.token = token;
    Reply reply = m_client.get("/secrets?api-version=7.4");
    m_client.token.clear();
    return reply;
}

std::string parameterOf(const std::string &location, const char *name)
{
    const QUrlQuery query(QUrl(QString::fromStdString(location)));
    return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toStdString();
}

std::string ticketOf(const Reply &page)
{
    const std::string start = "name=\"ticket\" value=\"";
    const auto found = page.text.find(start);
    if (found == std::string::npos)
        return {};
    const auto begin = found + start.size();
    return page.text.substr(begin, page.text.find('"', begin) - begin);
}

int errorNumber(const Reply &reply)
{
    if (!reply.body.is_object() || !reply.body.contains("error_codes"))
        return -1;
    const int number = reply.body["error_codes"].at(0).get<int>();
    const std::string start = "AADSTS" + std::to_string(number) + ": ";
    return reply.body.value("error_description", "").rfind(start, 0) == 0 ? number : -1;
}

std::string errorName(const Reply &reply)
{
    return reply.body.is_object() && reply.body.contains("error") && reply.body["error"].is_string()
        ? reply.body["error"].get<std::string>()
        : std::string();
}

} // namespace vault
