// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/vaultclient.h"

namespace vault {

using namespace Qt::StringLiterals;

std::string Reply::header(const std::string &name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

std::string Reply::code() const
{
    return body.is_object() && body.contains("error") ? body["error"].value("code", "") : "";
}

std::string Reply::innerCode() const
{
    if (!body.is_object() || !body.contains("error") || !body["error"].contains("innererror"))
        return {};
    return body["error"]["innererror"].value("code", "");
}

std::string Reply::message() const
{
    return body.is_object() && body.contains("error") ? body["error"].value("message", "") : "";
}

VaultClient::VaultClient(const PracticeVaultProcess &process, const std::string &host)
    : token(process.token().toStdString())
    , m_client(host, process.url().port())
    , m_origin("https://" + host + ":" + std::to_string(process.url().port()))
{
    m_client.set_ca_cert_path(process.caFile().toStdString().c_str());
    m_client.enable_server_certificate_verification(true);
    m_client.set_keep_alive(true);
    m_client.set_tcp_nodelay(true);
    m_client.set_url_encode(false);
    m_client.set_read_timeout(30);
}

Reply VaultClient::send(const std::string &verb, const std::string &path, const std::optional<nlohmann::json> &body,
                        const httplib::Headers &extra)
{
    httplib::Request request;
    request.method = verb;
    request.path = path.find('?') == std::string::npos && !version.empty() ? path + "?api-version=" + version : path;
    request.headers = extra;
    if (!token.empty())
        request.headers.emplace("Authorization", "Bearer " + token);
    if (body) {
        request.body = body->is_string() ? body->get<std::string>() : body->dump();
        if (!request.has_header("Content-Type"))
            request.headers.emplace("Content-Type", "application/json");
    }
    const auto result = m_client.send(request);
    if (!result)
        return {};
    return {result->status, result->body, nlohmann::json::parse(result->body, nullptr, false), result->headers};
}

std::string versionOf(const std::string &id)
{
    return id.substr(id.rfind('/') + 1);
}

QProcessEnvironment withDeleteDelay(int milliseconds)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PRACTICE_VAULT_DELETE_DELAY_MS"_s, QString::number(milliseconds));
    return environment;
}

} // namespace vault
