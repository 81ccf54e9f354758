// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/formbody.h"
#include "network/auth/signinflow.h"
#include "network/auth/tokenendpoint.h"

#include <memory>

namespace vault {

/// What the ways of a client without a secret share: the person signs in once, then a refresh token serves
/// (RFC 6749 §6; protocol.md §11 "refresh").
class PublicClientFlow : public SignInFlow
{
public:
    Pending<OAuthToken> refresh(const Authority &authority, const SecretBuffer &refreshToken,
                                const QString &claims) override;
    bool usesRefreshToken() const override { return true; }

protected:
    PublicClientFlow(std::shared_ptr<TokenEndpoint> endpoint, QString clientId);

    /// The vault's scope and what it takes to get a refresh token.
    static QString personScope(const Authority &authority);

    std::shared_ptr<TokenEndpoint> m_endpoint;
    QString m_clientId;
};

} // namespace vault
