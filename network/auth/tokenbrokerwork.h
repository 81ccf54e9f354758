// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/signinattempt.h"
#include "network/auth/tokenbroker.h"
#include "network/http/cancelguard.h"
#include "network/keyvault/base64url.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace vault {

/// The inside of TokenBroker: who waits, what is under way, when to renew.
class TokenBroker::Private final : public QObject
{
public:
    Private(TokenBroker &broker, QUrl vault, SignInOptions signIn, std::unique_ptr<SignInFlow> way,
            std::unique_ptr<RefreshTokenStore> kept, Clock time);
    ~Private() override;

    bool hasUsableToken() const;
    Pending<SecretBuffer> wait(Authority wanted, const QString &claims);
    void renewIfDue();
    void stopKeeping();
    Pending<void> signOut();
    bool asksAgainWhenRejected() const { return m_flow->asksAgainWhenRejected(); }

    const QUrl vaultUrl;
    const SignInOptions options;
    OAuthToken token; ///< Its refresh token lies in m_refreshToken.
    QString tokenClaims; ///< What the token was got with.
    std::optional<Authority> authority; ///< Where the last token was asked for.
    QString resource; ///< Of the last challenge.
    QTimer renewal;
    std::optional<std::chrono::steady_clock::time_point> canceledAt; ///< When the person ended a sign-in last.

private:
    struct Waiter {
        Authority authority;
        QString claims;
        Promise<Result<SecretBuffer>> promise;
    };

    void start(const Authority &wanted, const QString &claims);
    void readStore();
    void refreshOrAcquire();
    void acquire();
    void finish(Result<OAuthToken> &&result);
    void keep(OAuthToken &&fresh);
    void forget(const std::shared_ptr<Waiter> &waiter);
    void stopWork();
    void failAll(const ApiError &error);
    void planRenewal();
    void removeStored();
    QByteArray binding() const;

    TokenBroker &q;
    std::unique_ptr<SignInFlow> m_flow;
    std::unique_ptr<RefreshTokenStore> m_store;
    Clock m_clock;

    SecretBuffer m_refreshToken;
    QByteArray m_refreshBinding; ///< Where it came from, and whose it is.
    SecretBuffer m_refused; ///< The refresh token that the authority took no more.
    bool m_storeWasRead = false;

    std::vector<std::shared_ptr<Waiter>> m_waiters;
    bool m_working = false;
    QString m_workClaims;
    CancelGuard m_step;
    std::int64_t m_renewalDue = 0; ///< Unix seconds; 0 for never.
};

} // namespace vault
