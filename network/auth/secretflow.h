// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/secretuse.h"
#include "network/auth/signinclock.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vault {

/// Where a secret is looked for, and who is asked for it.
struct SecretSources {
    SecretBuffer atHand; ///< Given beforehand; empty for none.
    std::optional<Keychain> keychain; ///< Absent: nothing is read from it or kept in it.
    QString connectionId; ///< The keychain's entries are named by it.
    QByteArray binding; ///< What a kept secret lies behind (network/auth/keptsecret).
    SignInPrompts *prompts = nullptr; ///< Outlives the flow. Null: nobody can be asked.
    QString vaultHost; ///< For the prompts.
};

/// Signs in by a secret: the one in memory, else none where that may do, else the keychain's, else what the person
/// answers to a prompt. One that is refused is dropped and asked for again; without prompts its error is the answer
/// (SignInIncomplete, KeyFilePassphraseMissing or NoToken where there is no secret at all). What the person wants kept
/// is written to the keychain after it has served.
class SecretFlow final : public SignInFlow
{
public:
    SecretFlow(SecretUse use, SecretSources sources, std::shared_ptr<SignInClock> clock);

    Pending<OAuthToken> acquire(const Authority &authority, const QString &claims) override;
    Pending<OAuthToken> acquireAlone(const Authority &authority, const QString &claims) override;
    bool asksAgainWhenRejected() const override { return m_use.servesOnce && m_sources.prompts != nullptr; }
    void forget() override;
    void stopKeeping() override;

private:
    class Attempt;

    Pending<OAuthToken> begin(const Authority &authority, const QString &claims, SignInPrompts *prompts);
    void keep();
    void warn(const ApiError &error) const;

    SecretUse m_use;
    SecretSources m_sources;
    std::shared_ptr<SignInClock> m_clock;
    std::shared_ptr<SignInFlow> m_way; ///< Holds the secret in memory; null while there is none.
    SecretBuffer m_toKeep; ///< The one that m_way holds, when it is to be kept.
    bool m_keychainWasRead = false;
    QObject m_attempts; ///< Parent of those under way.
};

} // namespace vault
