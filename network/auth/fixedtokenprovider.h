// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/tokenprovider.h"

namespace vault {

/// One token given by the person (a file or the environment) for one vault. It is offered to that vault's origin only
/// and, once rejected, not again. Without a token every challenge ends in an Auth error that carries it.
class FixedTokenProvider : public TokenProvider
{
public:
    FixedTokenProvider() = default;
    FixedTokenProvider(SecretBuffer token, QUrl vaultUrl);

    SecretBuffer tokenAtHand(const QUrl &url) override;
    Pending<SecretBuffer> tokenFor(const Challenge &challenge, const QUrl &url) override;
    void reject(const QUrl &url, QByteArrayView token) override;

private:
    SecretBuffer m_token;
    QUrl m_vaultUrl;
    bool m_rejected = false;
};

} // namespace vault
