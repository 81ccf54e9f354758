// SPDX-License-Identifier: Apache-2.0
#include "network/http/httpcall.h"

#include "network/auth/tokenprovider.h"
#include "network/http/errorenvelope.h"
#include "network/http/networkrequest.h"
#include "network/http/proxy.h"
#include "network/http/redaction.h"
#include "network/http/transporterror.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QTimerEvent>
#include <QUuid>

#include <algorithm>
#include <array>
#include <utility>

namespace vault {

namespace {

/// What is put aside for a body because its headers say that so much comes.
constexpr qint64 largestReserve = 128 * 1024;

/// Whether a failure on the way through a proxy is the proxy's. Measured with Qt 6.4: one that refuses has no error of
/// its own, one that is not found looks like an unknown vault, and one that answers 503 like a vault that refuses.
bool isProxysDoing(QNetworkReply::NetworkError error, const ApiError &failure)
{
    return failure.kind == ErrorKind::Transport && failure.httpStatus == 0
        && (error == QNetworkReply::UnknownNetworkError || error == QNetworkReply::HostNotFoundError
            || error == QNetworkReply::ConnectionRefusedError);
}

} // namespace

HttpCall::HttpCall(HttpCallResources resources, HttpRequest request, Completion completion, QObject *parent)
    : QObject(parent)
    , m_resources(std::move(resources))
    , m_request(std::move(request))
    , m_completion(std::move(completion))
    , m_clientRequestId(QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
    , m_url(m_request.url)
{
    if (m_request.body)
        m_body = std::make_shared<const SecretBuffer>(*std::exchange(m_request.body, std::nullopt));
}

HttpCall::~HttpCall()
{
    releaseReply();
    m_pendingToken.cancel();
}

void HttpCall::start()
{
    m_startedAt = std::chrono::steady_clock::now();
    if (m_url.scheme() != u"https" || m_url.host().isEmpty()) {
        // Nothing of ours ever goes out in clear.
        stopAttempt(ApiError::refused(ErrorReason::InvalidUrl, redactedUrl(m_url)));
        return;
    }
    if (m_resources.tls.isFinished()) {
        begin();
        return;
    }
    // A watcher, not then(): a future has room for one continuation only, and other calls wait for the same one.
    auto *watcher = new QFutureWatcher<QSslConfiguration>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, &HttpCall::begin);
    watcher->setFuture(m_resources.tls);
}

void HttpCall::cancel()
{
    m_ended = true;
    releaseReply();
    m_pause.stop();
    m_pendingToken.cancel();
    m_completion = {};
    deleteLater();
}

void HttpCall::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_inactivity.timerId()) {
        whenInactive();
    } else if (event->timerId() == m_total.timerId()) {
        ApiError error = transportError(QNetworkReply::TimeoutError, 0, {}, {});
        error.reason = ErrorReason::TotalTimeout;
        stopAttempt(std::move(error));
    } else if (event->timerId() == m_pause.timerId()) {
        m_pause.stop();
        sendOnce();
    }
}

/// The timer is not started anew with each byte: here is where it is seen how long nothing has come.
void HttpCall::whenInactive()
{
    using namespace std::chrono;
    const auto left = ceil<milliseconds>(m_lastSign + m_resources.options.inactivityTimeout - steady_clock::now());
    if (left > milliseconds(0)) {
        m_inactivity.start(int(left.count()), this);
        return;
    }
    ++m_silences;
    stopAttempt(transportError(QNetworkReply::TimeoutError, 0, {}, {}));
}

void HttpCall::begin()
{
    if (m_ended)
        return;
    m_token = m_resources.tokens.tokenAtHand(m_url);
    sendOnce();
}

void HttpCall::sendOnce()
{
    ++m_attempt;
    m_answer = {};
    m_tlsErrors.clear();
    const bool conditional = m_request.verb == "GET" && !m_request.carriesSecret
        && headerValue(m_request.headers, "If-None-Match").isEmpty();
    m_kept = conditional ? m_resources.cache->find(m_url) : nullptr;

    const AttemptSettings settings{m_url, m_token.view(), m_clientRequestId, m_kept ? m_kept->etag : QByteArray(),
                                   m_resources.options.postOnly, m_resources.tls.result()};
    // While the challenge is unknown the body stays here: the server has not shown yet who it is (protocol.md §11).
    m_reply = vault::sendAttempt(m_resources.manager, m_request, settings, m_token.isEmpty() ? nullptr : m_body);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::whenHeadersArrive);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::readAvailable);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::whenReplyFinished);
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpCall::stillAlive);
    connect(m_reply, &QNetworkReply::uploadProgress, this, &HttpCall::stillAlive);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    stillAlive();
    m_inactivity.start(int(m_resources.options.inactivityTimeout.count()), this);
    m_total.start(int(m_request.totalTimeout.value_or(m_resources.options.totalTimeout).count()), this);
    if (m_reply->isFinished())
        whenReplyFinished();
}

void HttpCall::whenHeadersArrive()
{
    stillAlive();
    if (m_request.verb == "HEAD")
        return;
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_resources.options.responseSizeLimit)
        stopAttempt(ApiError::payload(ErrorReason::BodyTooLarge, QString::number(m_resources.options.responseSizeLimit)));
    else
        m_answer.body.reserve(std::min(announced, largestReserve));
}

void HttpCall::readAvailable()
{
    if (!m_reply)
        return;
    stillAlive();
    std::array<char, 16 * 1024> chunk;
    const qint64 limit = m_resources.options.responseSizeLimit;
    qint64 used = 0;
    for (qint64 size = 0; (size = m_reply->read(chunk.data(), chunk.size())) > 0;) {
        used = std::max(used, size);
        m_answer.body.append(QByteArrayView(chunk.data(), size));
        if (m_answer.body.size() > limit) {
            stopAttempt(ApiError::payload(ErrorReason::BodyTooLarge, QString::number(limit)));
            break;
        }
    }
    wipeMemory(chunk.data(), std::size_t(used));
}

void HttpCall::whenReplyFinished()
{
    readAvailable();
    if (!m_reply)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    m_answer.headers = m_reply->rawHeaderPairs();
    // The error goes before the status: a truncated 200 is a 200 with an error. Above 2xx what did arrive says more.
    const bool answered = m_answer.status >= 300;
    const bool broken = error != QNetworkReply::NoError && statusClassOf(m_answer.status) == StatusClass::Success;
    if (m_answer.status == 0 || broken || (!answered && isTransportFailure(error))) {
        m_answer.failure = transportError(error, m_answer.status, m_tlsErrors, m_reply->errorString());
        if (isProxysDoing(error, *m_answer.failure) && !proxyFor(m_resources.manager, m_url).isEmpty())
            m_answer.failure->reason = ErrorReason::ProxyFailed;
    }
    releaseReply();
    QMetaObject::invokeMethod(this, &HttpCall::conclude, Qt::QueuedConnection);
}

/// Ends the attempt with an error of ours, from wherever it was noticed.
void HttpCall::stopAttempt(ApiError failure)
{
    if (m_reply)
        m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    releaseReply();
    failure.httpStatus = m_answer.status;
    m_answer.body.wipe();
    m_answer.failure = std::move(failure);
    QMetaObject::invokeMethod(this, &HttpCall::conclude, Qt::QueuedConnection);
}

void HttpCall::releaseReply()
{
    m_inactivity.stop();
    m_total.stop();
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    // Disconnected first, because abort() emits finished at once.
    reply->disconnect(this);
    if (!reply->isFinished())
        reply->abort();
    reply->deleteLater();
}

void HttpCall::deliver(Result<RawResponse> &&result)
{
    m_ended = true;
    if (!result)
        addContext(result.error());
    // Out of the client's hands first: the completion may destroy the client, and this call must outlive the completion.
    setParent(nullptr);
    const std::unique_ptr<HttpCall> self(this);
    const Completion completion = std::exchange(m_completion, {});
    if (completion)
        completion(std::move(result), [this](ApiError &error) { addContext(error); });
}

ApiError HttpCall::answeredError() const
{
    // What went out without a body cannot come back in an echo of it, and no value travels outside 2xx.
    const bool mayKeepRawBody = !m_request.carriesSecret || !m_body;
    return errorFromResponse({m_answer.status, m_answer.reason, m_answer.headers, m_answer.body.view(), mayKeepRawBody});
}

void HttpCall::addContext(ApiError &error) const
{
    // An error that has an address of its own comes from the authority (network/auth).
    if (error.url.isEmpty()) {
        error.method = m_request.verb;
        error.url = redactedUrl(m_url);
        error.clientRequestId = QString::fromLatin1(m_clientRequestId);
        if (error.requestId.isEmpty())
            error.requestId = QString::fromLatin1(headerValue(m_answer.headers, "x-ms-request-id").left(256));
        if (error.httpStatus == 0) {
            error.httpStatus = m_answer.status;
            error.httpReason = m_answer.reason;
        }
        if (error.kind != ErrorKind::Refused)
            error.proxy = proxyFor(m_resources.manager, m_url);
        // Nothing of a 2xx body is kept; its type alone tells a page from a proxy or a portal.
        if (error.reason == ErrorReason::NotJson && error.contentType.isEmpty())
            error.contentType = QString::fromLatin1(headerValue(m_answer.headers, "Content-Type").left(256));
    }
    error.operation = m_request.operation;
    if (error.objectName.isEmpty())
        error.objectName = m_request.objectName;
    if (!error.utc.isValid())
        error.utc = QDateTime::currentDateTimeUtc();
}

} // namespace vault
