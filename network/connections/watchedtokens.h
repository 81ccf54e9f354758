// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/signinoptions.h"
#include "network/auth/tokenprovider.h"
#include "network/http/cancelguard.h"

#include <QObject>

#include <functional>

namespace vault {

/// Another provider's tokens, told of as they come: a vault is asked for its challenge even when a token is at hand, and
/// the challenge is judged before the other provider hears of it. The person's ending of a sign-in is an error here
/// (SignInCanceled), for somebody waits to be told.
class WatchedTokens final : public QObject, public TokenProvider
{
public:
    /// The other outlives this.
    WatchedTokens(TokenProvider &tokens, const SignInOptions &signIn);

    std::function<void(const Challenge &challenge)> onChallenge; ///< One that may be answered.
    std::function<void()> onToken; ///< There is one, about to be sent.

    SecretBuffer tokenAtHand(const QUrl &) override { return {}; }
    Pending<SecretBuffer> tokenFor(const Challenge &challenge, const QUrl &url) override;
    QString knownResource(const QUrl &url) const override { return m_tokens.knownResource(url); }
    void reject(const QUrl &url, QByteArrayView token) override { m_tokens.reject(url, token); }

private:
    TokenProvider &m_tokens;
    const SignInOptions m_signIn;
    CancelGuard m_pending;
};

} // namespace vault
