// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/signinflow.h"
#include "network/auth/signinoptions.h"
#include "network/auth/tokenprovider.h"

#include <QObject>

#include <functional>
#include <memory>

namespace vault {

/// Keeps a refresh token between sessions; the keychain behind an interface, so that tests can record.
class RefreshTokenStore
{
public:
    virtual ~RefreshTokenStore() = default;
    virtual Pending<SecretBuffer> load() = 0; ///< Empty when there is none.
    virtual Pending<void> save(const SecretBuffer &refreshToken) = 0;
    virtual Pending<void> remove() = 0;
};

/// The token of one vault for every caller: concurrent requests share one acquisition or refresh and none is lost;
/// renewed in the background five minutes before expiry; offered to the vault's origin only. A rejected token is
/// dropped; insufficient_claims is answered with the decoded claims, once a challenge.
class TokenBroker : public QObject, public TokenProvider
{
    Q_OBJECT
public:
    using Clock = std::function<std::int64_t()>; ///< Unix seconds.

    TokenBroker(QUrl vaultUrl, SignInOptions options, std::unique_ptr<SignInFlow> flow,
                std::unique_ptr<RefreshTokenStore> store, Clock clock = {});
    ~TokenBroker() override;

    SecretBuffer tokenAtHand(const QUrl &url) override;
    Pending<SecretBuffer> tokenFor(const Challenge &challenge, const QUrl &url) override;
    QString knownResource(const QUrl &url) const override;
    void reject(const QUrl &url, QByteArrayView token) override;
    bool wasCanceledSince(std::chrono::steady_clock::time_point moment) const override;
    bool asksAgainWhenRejected() const override;

    /// Goes on with what is in memory: nothing is written to the store or the keychain any more.
    void stopKeeping();
    /// Forgets the tokens in memory and in the store, and the flow's secrets in memory.
    Pending<void> signOut();
    std::optional<std::int64_t> expiresAt() const; ///< Unix seconds, of the token in memory.

Q_SIGNALS:
    void tokenChanged();
    /// Something that does not stop the session but should be told: the keychain did not take the token.
    void warned(const vault::ApiError &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vault
