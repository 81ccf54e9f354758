// SPDX-License-Identifier: Apache-2.0
#include "network/auth/secretfile.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace vault {

namespace {

// A token is a few kilobytes, a client secret less than a hundred bytes: a chosen disk image is a mistake.
constexpr qint64 largestTokenFile = 64 * 1024;
constexpr qint64 largestSecretFile = 4 * 1024;

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

Result<SecretBuffer> readClientSecretFile(const QString &path)
{
    Result<SecretBuffer> content = readSmallFile(path, largestSecretFile, ErrorReason::FileUnreadable);
    if (!content)
        return content;
    while (!content->isEmpty() && (content->view().back() == '\n' || content->view().back() == '\r'))
        content->truncate(content->size() - 1);
    if (content->isEmpty())
        return tl::unexpected(ApiError::refused(ErrorReason::FileUnreadable, path));
    return content;
}

} // namespace vault
