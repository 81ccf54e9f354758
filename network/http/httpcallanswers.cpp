// SPDX-License-Identifier: Apache-2.0
// The second half of HttpCall: what an attempt's answer means, and what comes next.
#include "network/http/httpcall.h"

#include "network/auth/tokenprovider.h"
#include "network/http/redaction.h"
#include "network/http/retrypolicy.h"

#include <QFutureWatcher>

#include <utility>

namespace vault {

namespace {

constexpr int maximumRedirects = 5;
/// AKV10046 is a passing fault of the service with a good token (protocol.md §9).
constexpr int maximumSameTokenRepeats = 3;

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && one.port(443) == other.port(443);
}

} // namespace

void HttpCall::conclude()
{
    if (m_ended)
        return;
    if (m_answer.failure) {
        failOrRetry(*std::exchange(m_answer.failure, std::nullopt));
        return;
    }
    const int status = m_answer.status;
    if (status == 401) {
        concludeUnauthorized();
    } else if (status == 304 && m_kept) {
        RawResponse kept = copyOf(m_kept->response);
        deliver(std::move(kept));
    } else if (statusClassOf(status) == StatusClass::Success || (status == 304 && m_request.acceptsNotModified)) {
        if (m_token.isEmpty() && m_body && !m_body->isEmpty()) {
            // It never asked for a token, so it never saw the body: what it did is not what was meant.
            ApiError error = ApiError::payload(ErrorReason::ChallengeMissing);
            error.kind = ErrorKind::Auth;
            fail(std::move(error));
            return;
        }
        RawResponse response{status, m_answer.reason, m_answer.headers, std::move(m_answer.body), m_url};
        if (m_request.verb == "GET" && !m_request.carriesSecret)
            m_resources.cache->keep(m_url, response);
        deliver(std::move(response));
    } else if (statusClassOf(status) == StatusClass::Redirection && status != 304) {
        concludeRedirect();
    } else {
        failOrRetry(answeredError());
    }
}

void HttpCall::concludeRedirect()
{
    const QByteArray location = headerValue(m_answer.headers, "Location");
    const QUrl target = m_url.resolved(QUrl::fromEncoded(location));
    const bool follow = m_request.verb == "GET" && !location.isEmpty() && target.isValid() && sameOrigin(target, m_url)
        && m_answer.status != 300 && m_answer.status != 305 && m_redirects < maximumRedirects;
    if (follow) {
        ++m_redirects;
        --m_attempt;
        m_url = target.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
        sendOnce();
        return;
    }
    ApiError error = answeredError();
    error.reason = ErrorReason::Redirect;
    error.redirectTarget = location.isEmpty() ? QString() : redactedUrl(target);
    fail(std::move(error));
}

void HttpCall::concludeUnauthorized()
{
    ApiError error = answeredError();
    error.kind = ErrorKind::Auth;
    const bool tokenSent = !m_token.isEmpty();
    if (tokenSent && error.message.startsWith(u"AKV10046") && m_sameTokenRepeats < maximumSameTokenRepeats) {
        --m_attempt;
        retryAfter(retryDelay(error, ++m_sameTokenRepeats, m_resources.options));
        return;
    }

    std::optional<Challenge> challenge;
    for (const auto &[name, value] : std::as_const(m_answer.headers)) {
        if (!challenge && name.compare("WWW-Authenticate", Qt::CaseInsensitive) == 0)
            challenge = parseChallenge(value);
    }
    // A claims challenge names no resource: that of the ordinary challenge before it holds (protocol.md §11).
    const bool asksForClaims = challenge && !challenge->claims.isEmpty();
    if (asksForClaims && challenge->resource.isEmpty())
        challenge->resource = m_challenge ? m_challenge->resource : m_resources.tokens.knownResource(m_url);
    if (challenge) {
        error.authority = challenge->authorization;
        error.resource = challenge->resource;
    }
    if (!challenge) {
        if (tokenSent)
            m_resources.tokens.reject(m_url, m_token.view());
        error.reason = tokenSent ? ErrorReason::TokenRejected : ErrorReason::ChallengeMissing;
        fail(std::move(error));
        return;
    }
    if (const ErrorReason problem = challengeProblem(*challenge, m_url); problem != ErrorReason::None) {
        error.reason = problem;
        fail(std::move(error));
        return;
    }
    if (tokenSent)
        m_resources.tokens.reject(m_url, m_token.view());
    const bool newClaims = asksForClaims && m_challenge && m_challenge->claims.isEmpty();
    error.reason = tokenSent ? ErrorReason::TokenRejected : ErrorReason::NoToken;
    if (m_challenge && !newClaims && !(tokenSent && m_resources.tokens.asksAgainWhenRejected())) {
        fail(std::move(error));
        return;
    }
    if (m_resources.tokens.wasCanceledSince(m_startedAt)) {
        error.reason = ErrorReason::SignInCanceled;
        fail(std::move(error));
        return;
    }
    m_challenge = challenge;
    m_unauthorized = std::move(error);
    m_token.wipe();
    m_pendingToken = m_resources.tokens.tokenFor(*m_challenge, m_url);
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, &HttpCall::whenTokenArrives, Qt::QueuedConnection);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(QFuture<void>(m_pendingToken));
}

void HttpCall::whenTokenArrives()
{
    if (m_ended)
        return;
    if (m_pendingToken.isCanceled() || m_pendingToken.resultCount() == 0) {
        // The person closed the sign-in: nobody waits for an answer any more.
        cancel();
        return;
    }
    Result<SecretBuffer> token = std::exchange(m_pendingToken, {}).takeResult();
    if (token && !token->isEmpty()) {
        m_token = std::move(*token);
        --m_attempt;
        sendOnce();
        return;
    }
    ApiError error = std::move(m_unauthorized);
    if (!token) {
        ApiError &cause = token.error();
        if (!cause.url.isEmpty()) {
            // It failed at the authority: its status and address say more than the vault's 401.
            cause.authority = error.authority;
            cause.resource = error.resource;
            fail(std::move(cause));
            return;
        }
        error.kind = cause.kind;
        if (cause.reason != ErrorReason::None)
            error.reason = cause.reason;
        error.detail = cause.detail;
        if (!cause.code.isEmpty() || !cause.message.isEmpty()) {
            error.code = cause.code;
            error.message = cause.message;
            error.innerErrors = cause.innerErrors;
        }
    }
    fail(std::move(error));
}

void HttpCall::failOrRetry(ApiError error)
{
    const bool silentBefore = error.reason == ErrorReason::InactivityTimeout && m_silences > 1;
    if (!m_request.changesState && m_attempt < m_resources.options.readAttempts && !silentBefore
        && isWorthRetrying(error)) {
        retryAfter(retryDelay(error, m_attempt, m_resources.options));
        return;
    }
    fail(std::move(error));
}

void HttpCall::retryAfter(std::chrono::milliseconds delay)
{
    m_pause.start(int(delay.count()), this);
}

} // namespace vault
