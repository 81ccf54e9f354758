// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/tokenprovider.h"
#include "network/auth/whenready.h"

#include <utility>

namespace vault {

/// One token for one vault's origin, shown from the first request on, and not again once rejected: for tests that are
/// not about signing in.
class FixedTokenProvider : public TokenProvider
{
public:
    FixedTokenProvider() = default;
    FixedTokenProvider(SecretBuffer token, QUrl vaultUrl)
        : m_token(std::move(token))
        , m_vaultUrl(std::move(vaultUrl))
    {
    }

    SecretBuffer tokenAtHand(const QUrl &url) override
    {
        return isOfVault(url) ? m_token.clone() : SecretBuffer();
    }
    Pending<SecretBuffer> tokenFor(const Challenge &challenge, const QUrl &) override
    {
        ApiError error;
        error.kind = ErrorKind::Auth;
        error.reason = m_rejected ? ErrorReason::TokenRejected : ErrorReason::NoToken;
        error.authority = challenge.authorization;
        error.resource = challenge.resource;
        error.utc = QDateTime::currentDateTimeUtc();
        return ready<SecretBuffer>(tl::unexpected(std::move(error)));
    }
    void reject(const QUrl &url, QByteArrayView token) override
    {
        if (!isOfVault(url) || m_token.isEmpty() || m_token.view() != token)
            return;
        m_token.wipe();
        m_rejected = true;
    }

private:
    bool isOfVault(const QUrl &url) const
    {
        return url.scheme() == m_vaultUrl.scheme() && url.host() == m_vaultUrl.host()
            && url.port(443) == m_vaultUrl.port(443);
    }

    SecretBuffer m_token;
    QUrl m_vaultUrl;
    bool m_rejected = false;
};

} // namespace vault
