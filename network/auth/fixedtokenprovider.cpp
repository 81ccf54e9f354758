// SPDX-License-Identifier: Apache-2.0
#include "network/auth/fixedtokenprovider.h"

#include "network/http/promise.h"

#include <utility>

namespace vault {

namespace {

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && one.port(443) == other.port(443);
}

} // namespace

FixedTokenProvider::FixedTokenProvider(SecretBuffer token, QUrl vaultUrl)
    : m_token(std::move(token))
    , m_vaultUrl(std::move(vaultUrl))
{
}

SecretBuffer FixedTokenProvider::tokenAtHand(const QUrl &url)
{
    return sameOrigin(url, m_vaultUrl) ? m_token.clone() : SecretBuffer();
}

Pending<SecretBuffer> FixedTokenProvider::tokenFor(const Challenge &challenge, const QUrl &url)
{
    ApiError error;
    error.kind = ErrorKind::Auth;
    error.reason = m_rejected && sameOrigin(url, m_vaultUrl) ? ErrorReason::TokenRejected : ErrorReason::NoToken;
    error.authority = challenge.authorization;
    error.resource = challenge.resource;
    error.utc = QDateTime::currentDateTimeUtc();

    Promise<Result<SecretBuffer>> promise;
    promise.finish(Result<SecretBuffer>(tl::unexpect, std::move(error)));
    return promise.future();
}

void FixedTokenProvider::reject(const QUrl &url, QByteArrayView token)
{
    if (!sameOrigin(url, m_vaultUrl) || m_token.isEmpty() || m_token.view() != token)
        return;
    m_token.wipe();
    m_rejected = true;
}

} // namespace vault
