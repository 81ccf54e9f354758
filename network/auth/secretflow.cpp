// SPDX-License-Identifier: Apache-2.0
#include "network/auth/secretflow.h"

#include "network/auth/keptsecret.h"
#include "network/auth/promptedattempt.h"

#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes timeForThePerson{10};

QString resourceOf(const Authority &authority)
{
    QString resource = authority.scope;
    resource.chop("/.default"_L1.size());
    return resource;
}

} // namespace

class SecretFlow::Attempt final : public PromptedAttempt
{
public:
    /// prompts: null to leave the person alone.
    Attempt(SecretFlow &flow, Authority authority, QString claims, SignInPrompts *prompts)
        : PromptedAttempt(&flow.m_attempts)
        , m_flow(flow)
        , m_authority(std::move(authority))
        , m_claims(std::move(claims))
        , m_prompts(prompts)
    {
    }

    void start()
    {
        if (m_flow.m_way)
            tryWay(m_flow.m_way, true);
        else if (m_flow.m_use.triedWithout)
            tryWay(m_flow.m_use.flowWith({}), false);
        else
            lookInKeychain();
    }

private:
    /// withSecret: there was one that could be the wrong one.
    void tryWay(std::shared_ptr<SignInFlow> way, bool withSecret)
    {
        m_way = std::move(way);
        await<OAuthToken>(m_way->acquire(m_authority, m_claims), [this, withSecret](Result<OAuthToken> &&token) {
            if (token || !m_flow.m_use.isRefusal(token.error())) {
                // What the network or the authority failed at says nothing against the secret: it is tried again.
                m_flow.m_way = m_way;
                if (!m_toKeep.isEmpty())
                    m_flow.m_toKeep = std::exchange(m_toKeep, {});
                if (token)
                    m_flow.keep();
                finish(std::move(token));
                return;
            }
            m_wasRefused = m_wasRefused || withSecret;
            m_toKeep.wipe();
            whenRefused(std::move(token.error()));
        });
    }

    void whenRefused(ApiError error)
    {
        // With nobody to ask the same secret is all there is: it stays, and so does what the authority says of it.
        if (m_prompts) {
            m_flow.m_way.reset();
            m_flow.m_toKeep.wipe();
        }
        m_refusal = std::move(error);
        lookInKeychain();
    }

    void lookInKeychain()
    {
        const SecretSources &sources = m_flow.m_sources;
        if (!sources.keychain || !m_flow.m_use.entry || m_flow.m_keychainWasRead) {
            ask();
            return;
        }
        Keychain keychain = *sources.keychain;
        await<SecretBuffer>(keychain.read(keychainKey(sources.connectionId, *m_flow.m_use.entry)),
                            [this](Result<SecretBuffer> &&kept) {
                                m_flow.m_keychainWasRead = true;
                                if (!kept)
                                    m_flow.warn(kept.error());
                                SecretBuffer secret =
                                    kept ? unboundSecret(m_flow.m_sources.binding, *kept) : SecretBuffer();
                                if (secret.isEmpty())
                                    ask();
                                else
                                    tryWay(m_flow.m_use.flowWith(std::move(secret)), true);
                            });
    }

    void ask()
    {
        if (!m_prompts) {
            fail(m_refusal.value_or(m_flow.m_use.missing));
            return;
        }
        announce(m_prompts, *m_flow.m_clock, timeForThePerson, [this](SignInPrompt &prompt) {
            prompt.kind = m_flow.m_use.promptKind;
            prompt.vaultHost = m_flow.m_sources.vaultHost;
            prompt.subject = m_flow.m_use.subject;
            prompt.authority = m_authority.base.toString() + u'/' + m_authority.tenant;
            prompt.resource = resourceOf(m_authority);
            prompt.wasRefused = m_wasRefused;
            prompt.canKeep = m_flow.m_sources.keychain && m_flow.m_use.entry;
            prompt.onAnswer = [this](SecretBuffer typed, bool keep) { whenAnswered(std::move(typed), keep); };
        });
    }

    void whenAnswered(SecretBuffer typed, bool keep)
    {
        withdrawPrompt();
        Result<SecretBuffer> secret = m_flow.m_use.read(std::move(typed));
        if (!secret) {
            m_wasRefused = true;
            ask();
            return;
        }
        m_toKeep = keep && m_flow.m_sources.keychain && m_flow.m_use.entry ? secret->clone() : SecretBuffer();
        tryWay(m_flow.m_use.flowWith(std::move(*secret)), true);
    }

    SecretFlow &m_flow;
    Authority m_authority;
    QString m_claims;
    SignInPrompts *m_prompts;
    std::shared_ptr<SignInFlow> m_way; ///< The one under way; its secret may turn out to be the wrong one.
    SecretBuffer m_toKeep;
    bool m_wasRefused = false;
    std::optional<ApiError> m_refusal;
};

SecretFlow::SecretFlow(SecretUse use, SecretSources sources, std::shared_ptr<SignInClock> clock)
    : m_use(std::move(use))
    , m_sources(std::move(sources))
    , m_clock(std::move(clock))
{
    if (!m_sources.atHand.isEmpty())
        m_way = m_use.flowWith(std::exchange(m_sources.atHand, {}));
    if (m_sources.connectionId.isEmpty())
        m_sources.keychain.reset();
}

Pending<OAuthToken> SecretFlow::acquire(const Authority &authority, const QString &claims)
{
    return begin(authority, claims, m_sources.prompts);
}

Pending<OAuthToken> SecretFlow::acquireAlone(const Authority &authority, const QString &claims)
{
    // Only the person has another token; the one they gave serves to its end.
    if (m_use.servesOnce)
        return ready<OAuthToken>(tl::unexpected(m_use.missing));
    return begin(authority, claims, nullptr);
}

void SecretFlow::forget()
{
    // One that has just succeeded would put its secret back.
    qDeleteAll(m_attempts.findChildren<QObject *>(Qt::FindDirectChildrenOnly));
    m_way.reset();
    m_toKeep.wipe();
    m_keychainWasRead = false;
}

void SecretFlow::stopKeeping()
{
    m_sources.keychain.reset();
}

Pending<OAuthToken> SecretFlow::begin(const Authority &authority, const QString &claims, SignInPrompts *prompts)
{
    auto *attempt = new Attempt(*this, authority, claims, prompts);
    const Pending<OAuthToken> future = attempt->future();
    attempt->start();
    return future;
}

void SecretFlow::keep()
{
    const SecretBuffer toKeep = std::exchange(m_toKeep, {});
    if (toKeep.isEmpty() || !m_sources.keychain)
        return;
    const SecretBuffer secret = boundSecret(m_sources.binding, toKeep);
    whenReady<void>(&m_attempts, m_sources.keychain->write(keychainKey(m_sources.connectionId, *m_use.entry), secret),
                    [this](std::optional<Result<void>> &&written) {
                        if (written && !*written)
                            warn(written->error());
                    });
}

void SecretFlow::warn(const ApiError &error) const
{
    if (onWarning)
        onWarning(error);
}

} // namespace vault
