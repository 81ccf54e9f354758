// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectionrequest.h"

#include "network/auth/fixedtokenprovider.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace vault {

namespace {

// A token is a few kilobytes; a certificate bundle may be larger, but a chosen disk image is a mistake.
constexpr qint64 largestTokenFile = 64 * 1024;
constexpr qint64 largestRootFile = 1024 * 1024;

/// tooLarge is the reason for a file above the limit.
Result<SecretBuffer> readSmallFile(const QString &path, qint64 limit, ErrorReason tooLarge)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(ApiError::refused(ErrorReason::FileUnreadable, path + QLatin1String(": ") + file.errorString()));
    SecretBuffer content(limit + 1);
    const qint64 size = file.read(content.data(), limit + 1);
    if (size < 0)
        return tl::unexpected(ApiError::refused(ErrorReason::FileUnreadable, path + QLatin1String(": ") + file.errorString()));
    if (size > limit)
        return tl::unexpected(ApiError::refused(tooLarge, path));
    content.truncate(size);
    return content;
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
        return tl::unexpected(ApiError::refused(ErrorReason::CertificateFileInvalid, path));
    return roots;
}

bool isBlank(char character)
{
    return character == ' ' || character == '\t' || character == '\r' || character == '\n';
}

QByteArrayView withoutBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

// RFC 6750 §2.1: b64token.
bool isTokenCharacter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9') || QByteArrayView("-._~+/=").contains(character);
}

} // namespace

Result<SecretBuffer> tokenFromText(SecretBuffer text)
{
    QByteArrayView view = withoutBlanks(text.view());
    constexpr QByteArrayView scheme("bearer ");
    if (view.size() > scheme.size() && qstrnicmp(view.data(), scheme.data(), size_t(scheme.size())) == 0)
        view = withoutBlanks(view.sliced(scheme.size()));
    if (view.isEmpty() || !std::all_of(view.begin(), view.end(), isTokenCharacter))
        return tl::unexpected(ApiError::refused(ErrorReason::TokenMalformed));
    return SecretBuffer::copyOf(view);
}

Result<SecretBuffer> readTokenFile(const QString &path)
{
    Result<SecretBuffer> content = readSmallFile(path, largestTokenFile, ErrorReason::TokenMalformed);
    if (!content)
        return content;
    Result<SecretBuffer> token = tokenFromText(std::move(*content));
    if (!token)
        token.error().detail = path;
    return token;
}

Result<ConnectionOptions> checkConnection(const Connection &connection)
{
    Result<Endpoint> endpoint = Endpoint::create(connection.vaultUrl, connection.apiVersion, connection.routes);
    if (!endpoint)
        return tl::unexpected(std::move(endpoint.error()));
    Result<QList<QSslCertificate>> roots = readRoots(connection.additionalRootFile);
    if (!roots)
        return tl::unexpected(std::move(roots.error()));

    ConnectionOptions options;
    options.endpoint = std::move(*endpoint);
    options.http.postOnly = connection.postOnly;
    options.additionalRoots = std::move(*roots);
    options.connection = connection;
    return options;
}

Result<std::unique_ptr<VaultSession>> openVault(ConnectionRequest request, const OpeningServices &)
{
    Result<ConnectionOptions> options = checkConnection(request.connection);
    if (!options)
        return tl::unexpected(std::move(options.error()));

    std::unique_ptr<TokenProvider> tokens;
    if (request.secrets.accessToken.isEmpty()) {
        tokens = std::make_unique<FixedTokenProvider>();
    } else {
        Result<SecretBuffer> token = tokenFromText(std::move(request.secrets.accessToken));
        if (!token)
            return tl::unexpected(std::move(token.error()));
        tokens = std::make_unique<FixedTokenProvider>(std::move(*token), options->endpoint.url());
    }
    return std::make_unique<VaultSession>(std::move(*options), std::move(tokens));
}

} // namespace vault
