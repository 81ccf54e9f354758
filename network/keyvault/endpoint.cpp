// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/endpoint.h"

#include <algorithm>
#include <array>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr int httpsPort = 443;
constexpr int maximumApiVersionLength = 64;

// protocol.md §1 "Clouds".
constexpr std::array<const char16_t *, 7> vaultSuffixes{
    u".vault.azure.net",        u".managedhsm.azure.net",    u".vault.azure.cn",
    u".managedhsm.azure.cn",    u".vault.usgovcloudapi.net", u".managedhsm.usgovcloudapi.net",
    u".vault.microsoftazure.de"};

tl::unexpected<ApiError> invalidUrl(QLatin1String part)
{
    return tl::unexpected(ApiError::refused(ErrorReason::InvalidUrl, QString(part)));
}

/// What a person copied without its scheme: "my.vault.azure.net", "localhost:8443".
bool isBareHost(const QString &text)
{
    const QString host = text.section(u'/', 0, 0).section(u':', 0, 0);
    return host.contains(u'.') || host.compare("localhost"_L1, Qt::CaseInsensitive) == 0;
}

bool isDocumentedApiVersion(QStringView text)
{
    constexpr QStringView shape(u"0000.00.00");
    return text.size() == shape.size()
        && std::equal(text.begin(), text.end(), shape.begin(), [](QChar c, QChar model) {
               return model == u'.' ? c == u'.' : c >= u'0' && c <= u'9';
           });
}

} // namespace

Result<Endpoint> Endpoint::create(const QString &vaultUrl, const QString &apiVersion, RouteChoice choice)
{
    QString text = vaultUrl.trimmed();
    if (text.isEmpty())
        return invalidUrl("empty"_L1);
    if (!text.contains("://"_L1)) {
        if (!isBareHost(text))
            return invalidUrl("scheme"_L1);
        text.prepend("https://"_L1);
    }
    const QUrl typed(text, QUrl::StrictMode);
    if (!typed.isValid())
        return invalidUrl("syntax"_L1);
    if (typed.scheme() != "https"_L1)
        return invalidUrl("scheme"_L1);
    if (typed.host().isEmpty())
        return invalidUrl("host"_L1);
    if (typed.port() == 0)
        return invalidUrl("port"_L1);
    if (!typed.userInfo().isEmpty())
        return invalidUrl("user information"_L1);
    if (!typed.path().isEmpty() && typed.path() != "/"_L1)
        return invalidUrl("path"_L1);
    if (typed.hasQuery())
        return invalidUrl("query"_L1);
    if (typed.hasFragment())
        return invalidUrl("fragment"_L1);
    if (!isValidApiVersion(apiVersion))
        return tl::unexpected(ApiError::refused(ErrorReason::InvalidApiVersion, apiVersion));

    Endpoint endpoint;
    endpoint.m_url.setScheme(u"https"_s);
    endpoint.m_url.setHost(typed.host());
    if (typed.port(httpsPort) != httpsPort)
        endpoint.m_url.setPort(typed.port());
    endpoint.m_apiVersion = apiVersion;
    endpoint.m_routeForm = routeFormFor(apiVersion, choice);
    return endpoint;
}

QString Endpoint::displayName() const
{
    const QString name = host();
    for (const char16_t *suffix : vaultSuffixes) {
        const QStringView view(suffix);
        if (name.size() > view.size() && name.endsWith(view))
            return name.chopped(view.size());
    }
    return m_url.authority();
}

QUrl Endpoint::urlFor(const QString &path) const
{
    QUrl url = m_url;
    url.setPath(path, QUrl::StrictMode);
    url.setQuery("api-version="_L1 + m_apiVersion, QUrl::StrictMode);
    return url;
}

bool Endpoint::owns(const QUrl &url) const
{
    return url.isValid() && !m_url.isEmpty() && url.scheme() == m_url.scheme() && url.host() == m_url.host()
        && url.port(httpsPort) == m_url.port(httpsPort) && url.userInfo().isEmpty();
}

bool isValidApiVersion(const QString &apiVersion)
{
    return !apiVersion.isEmpty() && apiVersion.size() <= maximumApiVersionLength
        && std::all_of(apiVersion.begin(), apiVersion.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                   || c == u'.' || c == u'-';
           });
}

QStringList knownApiVersions()
{
    return {u"2015-06-01"_s, u"2016-10-01"_s, u"7.0"_s, u"7.1"_s, u"7.2"_s,        u"7.3"_s,
            u"7.4"_s,        u"7.5"_s,        u"7.6"_s, u"2025-07-01"_s, u"2026-04-01"_s};
}

RouteForm routeFormFor(const QString &apiVersion, RouteChoice choice)
{
    switch (choice) {
    case RouteChoice::Documented: return RouteForm::Documented;
    case RouteChoice::Service: return RouteForm::Service;
    case RouteChoice::Automatic: break;
    }
    return isDocumentedApiVersion(apiVersion) ? RouteForm::Documented : RouteForm::Service;
}

} // namespace vault
