// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectionrequest.h"

#include "network/auth/keychaintokenstore.h"
#include "network/auth/signinflows.h"
#include "network/auth/tokenbroker.h"

#include <algorithm>
#include <utility>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

// A certificate bundle may be large, but a chosen disk image is a mistake.
constexpr qint64 largestRootFile = 1024 * 1024;

tl::unexpected<ApiError> refused(ErrorReason reason, const QString &detail)
{
    return tl::unexpected(ApiError::refused(reason, detail));
}

Result<QList<QSslCertificate>> readRoots(const QString &path)
{
    if (path.isEmpty())
        return QList<QSslCertificate>();
    Result<SecretBuffer> content = readSmallFile(path, largestRootFile, ErrorReason::CertificateFileInvalid);
    if (!content)
        return tl::unexpected(std::move(content.error()));
    const QList<QSslCertificate> roots =
        QSslCertificate::fromData(QByteArray(content->data(), content->size()), QSsl::Pem);
    if (roots.isEmpty() || std::any_of(roots.cbegin(), roots.cend(), [](const auto &root) { return root.isNull(); }))
        return refused(ErrorReason::CertificateFileInvalid, path);
    return roots;
}

Result<std::optional<QNetworkProxy>> readProxy(const ConnectionProxy &proxy)
{
    if (proxy.kind == ConnectionProxy::Kind::System)
        return std::nullopt;
    if (proxy.kind == ConnectionProxy::Kind::None)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    QUrl url;
    url.setHost(proxy.host, QUrl::StrictMode);
    if (url.host().isEmpty())
        return refused(ErrorReason::InvalidProxy, u"host"_s);
    if (proxy.port == 0)
        return refused(ErrorReason::InvalidProxy, u"port"_s);
    const bool isHttp = proxy.kind == ConnectionProxy::Kind::Http;
    return QNetworkProxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, url.host(), proxy.port);
}

bool isAuthority(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isBare = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == "/"_L1);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.port(443) != 0 && isBare;
}

std::optional<ApiError> problemOf(const SignInOptions &signIn)
{
    const bool isApplication =
        signIn.kind == SignInKind::ClientSecret || signIn.kind == SignInKind::ClientCertificate;
    if (isApplication && signIn.clientId.isEmpty())
        return ApiError::refused(ErrorReason::SignInIncomplete, u"clientId"_s);
    if (signIn.kind == SignInKind::ClientCertificate && signIn.certificateFile.isEmpty())
        return ApiError::refused(ErrorReason::SignInIncomplete, u"certificateFile"_s);
    if (!signIn.authority.isEmpty() && !isAuthority(signIn.authority))
        return ApiError::refused(ErrorReason::InvalidAuthority, signIn.authority);
    return std::nullopt;
}

/// What a connection leaves open, filled in.
SignInOptions completed(const Connection &connection)
{
    SignInOptions signIn = connection.signIn;
    const bool isPerson = signIn.kind == SignInKind::Browser || signIn.kind == SignInKind::DeviceCode;
    if (isPerson && signIn.clientId.isEmpty())
        signIn.clientId = QString::fromUtf16(developmentClientId);
    signIn.additionalRootFile = connection.additionalRootFile;
    return signIn;
}

} // namespace

Result<ConnectionOptions> checkConnection(const Connection &connection)
{
    Result<Endpoint> endpoint = Endpoint::create(connection.vaultUrl, connection.apiVersion, connection.routes);
    if (!endpoint)
        return tl::unexpected(std::move(endpoint.error()));
    Result<std::optional<QNetworkProxy>> proxy = readProxy(connection.proxy);
    if (!proxy)
        return tl::unexpected(std::move(proxy.error()));
    if (std::optional<ApiError> problem = problemOf(connection.signIn))
        return tl::unexpected(std::move(*problem));
    Result<QList<QSslCertificate>> roots = readRoots(connection.additionalRootFile);
    if (!roots)
        return tl::unexpected(std::move(roots.error()));

    ConnectionOptions options;
    options.endpoint = std::move(*endpoint);
    options.http.postOnly = connection.postOnly;
    options.http.readOnly = connection.guard.readOnly;
    options.additionalRoots = std::move(*roots);
    options.proxy = std::move(*proxy);
    options.connection = connection;
    return options;
}

Result<std::unique_ptr<VaultSession>> openVault(ConnectionRequest request, const OpeningServices &services)
{
    Result<ConnectionOptions> options = checkConnection(request.connection);
    if (!options)
        return tl::unexpected(std::move(options.error()));
    if (request.connection.signIn.kind == SignInKind::AccessToken && !request.secrets.accessToken.isEmpty()) {
        Result<SecretBuffer> token = tokenFromText(std::move(request.secrets.accessToken));
        if (!token)
            return tl::unexpected(std::move(token.error()));
        request.secrets.accessToken = std::move(*token);
    }

    const QString id = request.connection.id;
    if (!id.isEmpty())
        options->keychain = services.keychain;
    auto authority = std::make_shared<TokenEndpoint>(options->additionalRoots);
    if (options->proxy)
        authority->setProxy(*options->proxy);
    const QUrl vaultUrl = options->endpoint.url();
    const SignInOptions signIn = completed(request.connection);
    auto flow = makeSignInFlow(signIn, std::move(request.secrets),
                               {std::move(authority), services.prompts, vaultUrl.authority(), services.azureCli,
                                options->keychain, id});
    std::unique_ptr<RefreshTokenStore> kept;
    if (options->keychain)
        kept = std::make_unique<KeychainTokenStore>(*options->keychain, id);
    auto broker = std::make_unique<TokenBroker>(vaultUrl, signIn, std::move(flow), std::move(kept));
    return std::make_unique<VaultSession>(std::move(*options), std::move(broker));
}

} // namespace vault
