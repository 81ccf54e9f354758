// SPDX-License-Identifier: Apache-2.0
#include "network/auth/browserflow.h"

#include "network/auth/promptedattempt.h"
#include "network/auth/proofkey.h"
#include "network/auth/redirectlistener.h"

#include <QUrlQuery>

#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes timeForThePerson{5};

} // namespace

class BrowserFlow::Attempt final : public PromptedAttempt
{
public:
    Attempt(BrowserFlow &flow, Authority authority, QString claims)
        : PromptedAttempt(&flow.m_attempts)
        , m_flow(flow)
        , m_authority(std::move(authority))
        , m_claims(std::move(claims))
        , m_verifier(randomText())
        , m_state(randomText())
        , m_listener(m_state.clone(), [this](RedirectAnswer &&answer) { whenBack(std::move(answer)); })
    {
    }

    void start()
    {
        if (!m_listener.listen()) {
            fail(signInError(ErrorReason::SignInUnavailable, m_listener.errorWords()));
            return;
        }
        m_redirectUri = m_listener.redirectUri();
        announce(m_flow.m_prompts, m_flow.m_endpoint->clock(), timeForThePerson, [this](SignInPrompt &prompt) {
            prompt.kind = SignInPrompt::Kind::Browser;
            prompt.vaultHost = m_flow.m_vaultHost;
            prompt.url = authorizeUrl();
        });
    }

private:
    QUrl authorizeUrl() const
    {
        QUrlQuery query;
        const auto add = [&query](const QString &name, const QString &value) {
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        };
        add(u"client_id"_s, m_flow.m_clientId);
        add(u"response_type"_s, u"code"_s);
        add(u"response_mode"_s, u"query"_s);
        add(u"redirect_uri"_s, m_redirectUri);
        add(u"scope"_s, personScope(m_authority));
        add(u"state"_s, QString::fromLatin1(m_state.view()));
        add(u"code_challenge"_s, QString::fromLatin1(challengeOf(m_verifier)));
        add(u"code_challenge_method"_s, u"S256"_s);
        add(u"prompt"_s, u"select_account"_s);
        if (!m_claims.isEmpty())
            add(u"claims"_s, m_claims);
        QUrl url = m_authority.authorizeUrl();
        url.setQuery(query);
        return url;
    }

    void whenBack(RedirectAnswer &&answer)
    {
        if (hasEnded())
            return;
        if (!answer.error.isEmpty()) {
            ApiError error = signInError(reasonOfOAuthError(answer.error));
            error.code = answer.error;
            error.message = answer.errorDescription;
            error.method = "GET";
            error.url = m_authority.authorizeUrl().toString();
            fail(std::move(error));
            return;
        }
        FormBody form;
        form.add("grant_type"_L1, u"authorization_code"_s)
            .add("client_id"_L1, m_flow.m_clientId)
            .add("code"_L1, answer.code)
            .add("redirect_uri"_L1, m_redirectUri)
            .add("code_verifier"_L1, m_verifier)
            .add("scope"_L1, personScope(m_authority));
        if (!m_claims.isEmpty())
            form.add("claims"_L1, m_claims);
        await<OAuthToken>(m_flow.m_endpoint->token(m_authority.tokenUrl(), form.take()),
                          [this](Result<OAuthToken> &&token) { finish(std::move(token)); });
    }

    BrowserFlow &m_flow;
    Authority m_authority;
    QString m_claims;
    SecretBuffer m_verifier;
    SecretBuffer m_state;
    QString m_redirectUri;
    RedirectListener m_listener;
};

BrowserFlow::BrowserFlow(std::shared_ptr<TokenEndpoint> endpoint, QString clientId, SignInPrompts *prompts,
                         QString vaultHost)
    : PublicClientFlow(std::move(endpoint), std::move(clientId))
    , m_prompts(prompts)
    , m_vaultHost(std::move(vaultHost))
{
}

Pending<OAuthToken> BrowserFlow::acquire(const Authority &authority, const QString &claims)
{
    auto *attempt = new Attempt(*this, authority, claims);
    const Pending<OAuthToken> future = attempt->future();
    attempt->start();
    return future;
}

} // namespace vault
