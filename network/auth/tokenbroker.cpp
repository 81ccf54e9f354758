// SPDX-License-Identifier: Apache-2.0
#include "network/auth/tokenbroker.h"

#include "network/auth/tokenbrokerwork.h"

#include <utility>

namespace vault {

namespace {

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && one.port(443) == other.port(443);
}

/// The claims of an insufficient_claims challenge, which come in standard base64; empty for what is none.
QString decodedClaims(const QString &text)
{
    constexpr qsizetype longest = 8 * 1024;
    const auto bytes = text.size() > longest ? std::nullopt : fromBase64Url(text.toLatin1());
    return bytes ? QString::fromUtf8(*bytes) : QString();
}

} // namespace

TokenBroker::TokenBroker(QUrl vaultUrl, SignInOptions options, std::unique_ptr<SignInFlow> flow,
                         std::unique_ptr<RefreshTokenStore> store, Clock clock)
    : d(std::make_unique<Private>(*this, std::move(vaultUrl), std::move(options), std::move(flow), std::move(store),
                                  std::move(clock)))
{
}

TokenBroker::~TokenBroker() = default;

SecretBuffer TokenBroker::tokenAtHand(const QUrl &url)
{
    if (!sameOrigin(url, d->vaultUrl) || !d->hasUsableToken())
        return {};
    d->renewIfDue();
    return d->token.accessToken.clone();
}

Pending<SecretBuffer> TokenBroker::tokenFor(const Challenge &challenge, const QUrl &url)
{
    if (!sameOrigin(url, d->vaultUrl))
        return ready<SecretBuffer>(tl::unexpected(signInError(ErrorReason::NoToken)));
    Result<Authority> authority = trustedAuthority(challenge, d->options.authority, d->options.tenant);
    if (!authority)
        return ready<SecretBuffer>(tl::unexpected(std::move(authority.error())));
    d->resource = challenge.resource;
    const QString claims = decodedClaims(challenge.claims);
    // A claims challenge names no tenant of its own: that of the ordinary challenge before it holds (protocol.md §11).
    if (!claims.isEmpty() && authority->tenant == u"common" && d->authority && d->authority->base == authority->base)
        authority->tenant = d->authority->tenant;
    if (d->hasUsableToken() && (claims.isEmpty() || claims == d->tokenClaims))
        return ready<SecretBuffer>(d->token.accessToken.clone());
    return d->wait(std::move(*authority), claims);
}

QString TokenBroker::knownResource(const QUrl &url) const
{
    return sameOrigin(url, d->vaultUrl) ? d->resource : QString();
}

void TokenBroker::reject(const QUrl &url, QByteArrayView token)
{
    if (!sameOrigin(url, d->vaultUrl) || token.isEmpty() || d->token.accessToken.view() != token)
        return;
    d->token.accessToken.wipe();
    d->token.expiresAt.reset();
    d->renewal.stop();
    Q_EMIT tokenChanged();
}

bool TokenBroker::wasCanceledSince(std::chrono::steady_clock::time_point moment) const
{
    return d->canceledAt && moment <= *d->canceledAt;
}

bool TokenBroker::asksAgainWhenRejected() const
{
    return d->asksAgainWhenRejected();
}

void TokenBroker::stopKeeping()
{
    d->stopKeeping();
}

Pending<void> TokenBroker::signOut()
{
    return d->signOut();
}

std::optional<std::int64_t> TokenBroker::expiresAt() const
{
    return d->token.expiresAt;
}

} // namespace vault
