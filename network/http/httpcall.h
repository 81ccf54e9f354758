// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/challenge.h"
#include "network/http/conditionalcache.h"
#include "network/http/headerlist.h"
#include "network/http/httpoptions.h"
#include "network/http/httprequest.h"
#include "network/http/rawresponse.h"
#include "network/http/result.h"

#include <QBasicTimer>
#include <QFuture>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace vault {

class TokenProvider;

/// What a call borrows from its client; manager and tokens outlive it.
struct HttpCallResources {
    QNetworkAccessManager &manager;
    TokenProvider &tokens;
    HttpOptions options;
    QFuture<QSslConfiguration> tls; ///< Waited for.
    std::shared_ptr<ConditionalCache> cache;
};

/// One request's whole life: token at hand, sending, at most one challenge (one more for each token that a person
/// gives by hand and the vault rejects), retries, timeouts, size limit, abort.
///
/// It delivers once, from a queued call of its own, and is gone afterwards; deleting or cancelling it earlier aborts the
/// request and delivers nothing. A request that changes something is sent again only after a 401, which the vault
/// answers before it does anything (protocol.md §11, §13).
class HttpCall final : public QObject
{
    Q_OBJECT
public:
    /// addContext fills in what the error of a decoder cannot know: method, URL, operation, ids, status.
    using AddContext = std::function<void(ApiError &)>;
    using Completion = std::function<void(Result<RawResponse> &&, const AddContext &)>;

    HttpCall(HttpCallResources resources, HttpRequest request, Completion completion, QObject *parent);
    ~HttpCall() override;

    void start();
    void cancel();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    /// What came back of one attempt.
    struct Answer {
        int status = 0;
        QString reason;
        HeaderList headers;
        SecretBuffer body;
        std::optional<ApiError> failure; ///< No complete answer.
    };

    void begin();
    void sendOnce();
    void stillAlive() { m_lastSign = std::chrono::steady_clock::now(); }
    void whenInactive();
    void whenHeadersArrive();
    void readAvailable();
    void whenReplyFinished();
    void stopAttempt(ApiError failure);
    void releaseReply();

    void conclude();
    void concludeRedirect();
    void concludeUnauthorized();
    void whenTokenArrives();
    void failOrRetry(ApiError error);
    void retryAfter(std::chrono::milliseconds delay);
    void deliver(Result<RawResponse> &&result);
    void fail(ApiError error) { deliver(tl::unexpected(std::move(error))); }

    ApiError answeredError() const;
    void addContext(ApiError &error) const;

    HttpCallResources m_resources;
    HttpRequest m_request;
    Completion m_completion;
    std::shared_ptr<const SecretBuffer> m_body; ///< Null when the request has none.
    const QByteArray m_clientRequestId;

    std::chrono::steady_clock::time_point m_startedAt;
    QUrl m_url; ///< Moves with same-origin redirects.
    SecretBuffer m_token; ///< Sent with the attempt under way; empty while the challenge is still unknown.
    Pending<SecretBuffer> m_pendingToken;
    std::optional<Challenge> m_challenge; ///< The one that was answered, if any.
    ApiError m_unauthorized; ///< The 401 that asked for it.
    std::shared_ptr<const ConditionalCache::Entry> m_kept;

    QPointer<QNetworkReply> m_reply;
    Answer m_answer;
    QList<QSslError> m_tlsErrors;
    // Not QTimer: each call has its own, and most are gone within a millisecond.
    QBasicTimer m_inactivity;
    QBasicTimer m_total;
    QBasicTimer m_pause;
    std::chrono::steady_clock::time_point m_lastSign; ///< Of life, in the attempt under way.

    int m_attempt = 0;
    int m_redirects = 0;
    int m_sameTokenRepeats = 0;
    int m_silences = 0;
    bool m_ended = false;
};

} // namespace vault
