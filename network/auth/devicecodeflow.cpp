// SPDX-License-Identifier: Apache-2.0
#include "network/auth/devicecodeflow.h"

#include "network/auth/promptedattempt.h"

#include <algorithm>
#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t slowDownSeconds = 5; // RFC 8628 §3.5
constexpr std::int64_t longestInterval = 120;

} // namespace

class DeviceCodeFlow::Attempt final : public PromptedAttempt
{
public:
    Attempt(DeviceCodeFlow &flow, Authority authority, QString claims)
        : PromptedAttempt(&flow.m_attempts)
        , m_flow(flow)
        , m_authority(std::move(authority))
        , m_claims(std::move(claims))
    {
    }

    void start()
    {
        FormBody form;
        form.add("client_id"_L1, m_flow.m_clientId).add("scope"_L1, personScope(m_authority));
        await<DeviceAuthorization>(
            m_flow.m_endpoint->deviceAuthorization(m_authority.deviceCodeUrl(), form.take()),
            [this](Result<DeviceAuthorization> &&device) { whenAuthorized(std::move(device)); });
    }

private:
    void whenAuthorized(Result<DeviceAuthorization> &&device)
    {
        if (!device) {
            fail(std::move(device.error()));
            return;
        }
        m_device = std::move(*device);
        announce(m_flow.m_prompts, m_flow.m_endpoint->clock(), std::chrono::seconds(m_device.expiresIn),
                 [this](SignInPrompt &prompt) {
                     prompt.kind = SignInPrompt::Kind::DeviceCode;
                     prompt.vaultHost = m_flow.m_vaultHost;
                     prompt.url = m_device.verificationUrl;
                     prompt.userCode = m_device.userCode;
                 });
        pollLater();
    }

    void pollLater()
    {
        if (!hasEnded())
            m_flow.m_endpoint->clock().after(std::chrono::seconds(m_device.interval), this, [this] { poll(); });
    }

    void poll()
    {
        if (hasEnded())
            return;
        FormBody form;
        form.add("grant_type"_L1, u"urn:ietf:params:oauth:grant-type:device_code"_s)
            .add("client_id"_L1, m_flow.m_clientId)
            .add("device_code"_L1, m_device.deviceCode);
        if (!m_claims.isEmpty())
            form.add("claims"_L1, m_claims);
        await<OAuthToken>(m_flow.m_endpoint->token(m_authority.tokenUrl(), form.take()),
                          [this](Result<OAuthToken> &&token) { whenPolled(std::move(token)); });
    }

    void whenPolled(Result<OAuthToken> &&token)
    {
        if (token) {
            finish(std::move(token));
            return;
        }
        const ApiError &error = token.error();
        const bool lost = error.kind == ErrorKind::Transport || error.httpStatus >= 500 || error.httpStatus == 429;
        if (error.code == "slow_down"_L1) {
            m_device.interval += slowDownSeconds;
        } else if (lost) {
            // A passing fault of the network is answered by patience, not by more requests (RFC 8628 §3.5).
            m_device.interval = std::min(m_device.interval * 2, longestInterval);
        } else if (error.code != "authorization_pending"_L1) {
            fail(std::move(token.error()));
            return;
        }
        pollLater();
    }

    DeviceCodeFlow &m_flow;
    Authority m_authority;
    QString m_claims;
    DeviceAuthorization m_device;
};

DeviceCodeFlow::DeviceCodeFlow(std::shared_ptr<TokenEndpoint> endpoint, QString clientId, SignInPrompts *prompts,
                               QString vaultHost)
    : PublicClientFlow(std::move(endpoint), std::move(clientId))
    , m_prompts(prompts)
    , m_vaultHost(std::move(vaultHost))
{
}

Pending<OAuthToken> DeviceCodeFlow::acquire(const Authority &authority, const QString &claims)
{
    auto *attempt = new Attempt(*this, authority, claims);
    const Pending<OAuthToken> future = attempt->future();
    attempt->start();
    return future;
}

} // namespace vault
