// SPDX-License-Identifier: Apache-2.0
#include "network/auth/authority.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

/// Microsoft's, of the public cloud, China and US Government (protocol.md §1, §11 "Endpoints").
constexpr std::array knownHosts{
    "login.microsoftonline.com"_L1, "login.windows.net"_L1,
    "login.microsoft.com"_L1,       "sts.windows.net"_L1,
    "login.microsoftonline.us"_L1,  "login.usgovcloudapi.net"_L1,
    "login.chinacloudapi.cn"_L1,    "login.partner.microsoftonline.cn"_L1,
};
constexpr QLatin1String activeDirectoryFederation = "adfs"_L1;

/// Scheme, host and port; nothing for what is no address of a server.
QUrl originOf(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    if (!url.isValid() || host.isEmpty())
        return {};
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(host);
    if (url.port() != 443)
        origin.setPort(url.port());
    return origin;
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isKnown(const QUrl &origin)
{
    return origin.port() < 0 && std::find(knownHosts.begin(), knownHosts.end(), origin.host()) != knownHosts.end();
}

/// A tenant is put into addresses and handed to the Azure CLI: nothing else may hide in it.
bool isTenant(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9][A-Za-z0-9.-]{0,252}\\z"_s);
    return pattern.match(text).hasMatch();
}

tl::unexpected<ApiError> refused(ErrorReason reason, const Challenge &challenge)
{
    ApiError error;
    error.kind = ErrorKind::Auth;
    error.reason = reason;
    error.authority = challenge.authorization;
    error.resource = challenge.resource;
    error.utc = QDateTime::currentDateTimeUtc();
    return tl::unexpected(std::move(error));
}

QUrl endpoint(const Authority &authority, QLatin1String name)
{
    QUrl url = authority.base;
    // AD FS has its endpoints in one place, whatever follows "adfs" in the challenge.
    const QLatin1String middle = authority.tenant == activeDirectoryFederation ? "/oauth2/"_L1 : "/oauth2/v2.0/"_L1;
    url.setPath(u'/' + authority.tenant + middle + name);
    return url;
}

} // namespace

QUrl Authority::authorizeUrl() const
{
    return endpoint(*this, "authorize"_L1);
}

QUrl Authority::tokenUrl() const
{
    return endpoint(*this, "token"_L1);
}

QUrl Authority::deviceCodeUrl() const
{
    return endpoint(*this, "devicecode"_L1);
}

Result<Authority> trustedAuthority(const Challenge &challenge, const QString &namedAuthority,
                                   const QString &forcedTenant)
{
    Authority authority;
    authority.base = originOf(challenge.authorization);
    if (authority.base.scheme() != "https"_L1)
        return refused(ErrorReason::ChallengeNotSecure, challenge);
    const bool named = !namedAuthority.isEmpty() && authority.base == originOf(namedAuthority);
    if (!named && !isKnown(authority.base) && !isLoopback(authority.base.host()))
        return refused(ErrorReason::ChallengeAuthorityForeign, challenge);

    const QString path = QUrl(challenge.authorization).path(QUrl::FullyEncoded);
    authority.tenant = path.section(u'/', 1, 1);
    if (!forcedTenant.isEmpty() && authority.tenant != activeDirectoryFederation)
        authority.tenant = forcedTenant;
    if (authority.tenant.isEmpty())
        authority.tenant = u"common"_s;
    if (!isTenant(authority.tenant))
        return refused(ErrorReason::ChallengeAuthorityForeign, challenge);

    QString resource = challenge.resource;
    while (resource.endsWith(u'/'))
        resource.chop(1);
    authority.scope = resource + "/.default"_L1;
    return authority;
}

} // namespace vault
