// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/authorityclient.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace vault {

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

Reply AuthorityClient::listSecrets(const std::string &token)
{
    m_client.token = token;
    Reply reply = m_client.get("/secrets?api-version=7.4");
    m_client.token.clear();
    return reply;
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
