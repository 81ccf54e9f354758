// SPDX-License-Identifier: Apache-2.0
#include "network/auth/tokenbrokerwork.h"

#include "network/auth/keptsecret.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t renewalMargin = 300; // Seconds before expiry.
constexpr std::int64_t renewalPause = 60; // Seconds after a renewal that brought nothing.
constexpr std::chrono::minutes longestTimer{5}; // A sleeping computer stops timers: the clock is looked at again.

/// The refresh token is of no use any more, or not without the person: they sign in anew.
bool wantsThePerson(const ApiError &error)
{
    return error.code == "invalid_grant"_L1 || error.code == "interaction_required"_L1
        || error.code == "login_required"_L1 || error.code == "consent_required"_L1;
}

} // namespace

TokenBroker::Private::Private(TokenBroker &broker, QUrl vault, SignInOptions signIn, std::unique_ptr<SignInFlow> way,
                              std::unique_ptr<RefreshTokenStore> kept, Clock time)
    : vaultUrl(std::move(vault))
    , options(std::move(signIn))
    , q(broker)
    , m_flow(std::move(way))
    , m_store(std::move(kept))
    , m_clock(time ? std::move(time) : Clock([] { return std::int64_t(QDateTime::currentSecsSinceEpoch()); }))
{
    m_flow->onWarning = [this](const ApiError &error) { Q_EMIT q.warned(error); };
    renewal.setSingleShot(true);
    connect(&renewal, &QTimer::timeout, this, [this] {
        renewIfDue();
        planRenewal();
    });
}

TokenBroker::Private::~Private()
{
    m_step.cancel();
}

bool TokenBroker::Private::hasUsableToken() const
{
    return !token.accessToken.isEmpty() && (!token.expiresAt || m_clock() < *token.expiresAt);
}

Pending<SecretBuffer> TokenBroker::Private::wait(Authority wanted, const QString &claims)
{
    auto waiter = std::make_shared<Waiter>();
    waiter->authority = std::move(wanted);
    waiter->claims = claims;
    const Pending<SecretBuffer> future = waiter->promise.future();
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, [this, weak = std::weak_ptr<Waiter>(waiter)] {
        if (const auto gone = weak.lock())
            forget(gone);
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(QFuture<void>(future));
    m_waiters.push_back(waiter);
    if (!m_working)
        start(waiter->authority, claims);
    return future;
}

void TokenBroker::Private::forget(const std::shared_ptr<Waiter> &waiter)
{
    std::erase(m_waiters, waiter);
    // Nobody is left who would want the person to go on signing in.
    if (m_waiters.empty() && m_working)
        stopWork();
}

void TokenBroker::Private::stopWork()
{
    m_working = false;
    m_step.cancel();
}

void TokenBroker::Private::start(const Authority &wanted, const QString &claims)
{
    m_working = true;
    authority = wanted;
    m_workClaims = claims;
    if (m_store && m_flow->usesRefreshToken() && !m_storeWasRead)
        readStore();
    else
        refreshOrAcquire();
}

QByteArray TokenBroker::Private::binding() const
{
    // A refresh token goes only where it came from, whatever authority a vault names later.
    return (authority->base.toString() + u' ' + options.clientId + u' ').toUtf8();
}

void TokenBroker::Private::readStore()
{
    Pending<SecretBuffer> loading = m_store->load();
    m_step = CancelGuard(loading);
    whenReady<SecretBuffer>(this, std::move(loading), [this](std::optional<Result<SecretBuffer>> &&stored) {
        if (!m_working)
            return;
        m_storeWasRead = true;
        if (stored && !*stored)
            Q_EMIT q.warned(stored->error());
        const QByteArray wanted = binding();
        SecretBuffer found = stored && *stored ? unboundSecret(wanted, **stored) : SecretBuffer();
        if (!found.isEmpty() && found.view() == m_refused.view()) {
            removeStored();
        } else if (!found.isEmpty()) {
            m_refreshToken = std::move(found);
            m_refreshBinding = wanted;
        }
        refreshOrAcquire();
    });
}

void TokenBroker::Private::refreshOrAcquire()
{
    if (!m_flow->usesRefreshToken() || m_refreshToken.isEmpty() || m_refreshBinding != binding()) {
        acquire();
        return;
    }
    Pending<OAuthToken> refreshing = m_flow->refresh(*authority, m_refreshToken, m_workClaims);
    m_step = CancelGuard(refreshing);
    whenReady<OAuthToken>(this, std::move(refreshing), [this](std::optional<Result<OAuthToken>> &&fresh) {
        if (!m_working)
            return;
        if (!fresh) {
            finish(tl::unexpected(signInError(ErrorReason::SignInCanceled)));
            return;
        }
        if (*fresh || !wantsThePerson(fresh->error())) {
            finish(std::move(*fresh));
            return;
        }
        const bool isRefused = fresh->error().code == "invalid_grant"_L1;
        if (isRefused)
            m_refused = std::exchange(m_refreshToken, {});
        // Another program may have used it up, and put the one that it got instead into the store.
        if (isRefused && m_store)
            readStore();
        else
            acquire();
    });
}

void TokenBroker::Private::acquire()
{
    const bool alone = m_waiters.empty();
    if (alone && m_flow->usesRefreshToken()) {
        // A renewal that nobody waits for must not make a page pop up.
        finish(tl::unexpected(signInError(ErrorReason::NoToken)));
        return;
    }
    Pending<OAuthToken> acquiring =
        alone ? m_flow->acquireAlone(*authority, m_workClaims) : m_flow->acquire(*authority, m_workClaims);
    m_step = CancelGuard(acquiring);
    whenReady<OAuthToken>(this, std::move(acquiring), [this, alone](std::optional<Result<OAuthToken>> &&fresh) {
        if (!m_working)
            return;
        if (alone && fresh && !*fresh && !m_waiters.empty()) {
            // Somebody came meanwhile who may have the person asked.
            start(m_waiters.front()->authority, m_waiters.front()->claims);
            return;
        }
        finish(fresh ? std::move(*fresh) : tl::unexpected(signInError(ErrorReason::SignInCanceled)));
    });
}

void TokenBroker::Private::finish(Result<OAuthToken> &&result)
{
    m_working = false;
    m_step = {};
    const std::int64_t expiryBefore = token.expiresAt.value_or(0);
    if (result)
        keep(std::move(*result));
    const bool isCanceled = !result && result.error().reason == ErrorReason::SignInCanceled;
    if (isCanceled)
        canceledAt = std::chrono::steady_clock::now();
    if (!result || token.expiresAt.value_or(0) <= expiryBefore)
        m_renewalDue = std::max(m_renewalDue, m_clock() + renewalPause);
    planRenewal();

    // A token that was got with claims serves those too who did not ask for any.
    const bool servesAll = result && !token.accessToken.isEmpty();
    std::vector<std::shared_ptr<Waiter>> served;
    for (const auto &waiter : m_waiters) {
        if (isCanceled || waiter->claims == m_workClaims || (servesAll && waiter->claims.isEmpty()))
            served.push_back(waiter);
    }
    std::erase_if(m_waiters, [&](const auto &waiter) {
        return std::find(served.begin(), served.end(), waiter) != served.end();
    });
    if (!m_waiters.empty())
        start(m_waiters.front()->authority, m_waiters.front()->claims);

    // Last, because who hears of it may do anything, even close the vault.
    const SecretBuffer given = token.accessToken.clone();
    const QPointer<Private> alive(this);
    if (servesAll)
        Q_EMIT q.tokenChanged();
    for (const auto &waiter : served) {
        if (servesAll)
            waiter->promise.finish(given.clone());
        else
            waiter->promise.finish(tl::unexpected(result.error()));
        if (!alive)
            return;
    }
}

void TokenBroker::Private::keep(OAuthToken &&fresh)
{
    SecretBuffer refresh = std::move(fresh.refreshToken);
    token = std::move(fresh);
    tokenClaims = m_workClaims;
    m_renewalDue = 0;
    if (token.expiresAt) {
        const std::int64_t lifetime = *token.expiresAt - m_clock();
        const std::int64_t margin = std::min(renewalMargin, lifetime / 2);
        if (margin > 0)
            m_renewalDue = *token.expiresAt - margin;
    }
    if (refresh.isEmpty() || !m_flow->usesRefreshToken())
        return;
    m_refreshToken = std::move(refresh);
    m_refreshBinding = binding();
    if (!m_store)
        return;
    whenReady<void>(this, m_store->save(boundSecret(m_refreshBinding, m_refreshToken)), [this](std::optional<Result<void>> &&saved) {
        if (saved && !*saved)
            Q_EMIT q.warned(saved->error());
    });
}

void TokenBroker::Private::renewIfDue()
{
    if (m_working || m_renewalDue == 0 || !authority || m_clock() < m_renewalDue)
        return;
    m_renewalDue = 0;
    start(*authority, tokenClaims);
}

void TokenBroker::Private::planRenewal()
{
    renewal.stop();
    if (m_renewalDue == 0 || !hasUsableToken() || (token.expiresAt && m_renewalDue >= *token.expiresAt))
        return;
    const std::chrono::seconds delay(std::max<std::int64_t>(m_renewalDue - m_clock(), 0));
    renewal.start(std::min<std::chrono::milliseconds>(delay, longestTimer));
}

void TokenBroker::Private::failAll(const ApiError &error)
{
    const auto waiters = std::exchange(m_waiters, {});
    const QPointer<Private> alive(this);
    for (const auto &waiter : waiters) {
        waiter->promise.finish(tl::unexpected(error));
        if (!alive)
            return;
    }
}

void TokenBroker::Private::removeStored()
{
    if (!m_store)
        return;
    whenReady<void>(this, m_store->remove(), [this](std::optional<Result<void>> &&removed) {
        if (removed && !*removed)
            Q_EMIT q.warned(removed->error());
    });
}

void TokenBroker::Private::stopKeeping()
{
    m_store.reset();
    m_flow->stopKeeping();
}

Pending<void> TokenBroker::Private::signOut()
{
    stopWork();
    canceledAt = std::chrono::steady_clock::now();
    m_flow->forget();
    renewal.stop();
    token = {};
    tokenClaims.clear();
    m_refreshToken.wipe();
    m_refused.wipe();
    m_renewalDue = 0;
    m_storeWasRead = true;
    Pending<void> removing = m_store ? m_store->remove() : ready<void>(Result<void>());
    const QPointer<Private> alive(this);
    failAll(signInError(ErrorReason::SignInCanceled));
    if (alive)
        Q_EMIT q.tokenChanged();
    return removing;
}

} // namespace vault
