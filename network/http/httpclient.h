// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/httprequest.h"
#include "network/http/rawresponse.h"
#include "network/http/result.h"

#include <QObject>

#include <chrono>
#include <concepts>
#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace vault {

class TokenProvider;

/// What one connection wants of every request.
struct HttpOptions {
    /// Send PUT, PATCH and DELETE as POST with X-HTTP-METHOD and X-HTTP-REQUEST naming the verb (protocol.md §0).
    bool postOnly = false;
    std::chrono::milliseconds inactivityTimeout{20'000}; ///< Without a single byte.
    std::chrono::milliseconds totalTimeout{60'000}; ///< Of one attempt, from its sending to its last byte.
    qint64 responseSizeLimit = 8 * 1024 * 1024; ///< Bytes of a body after decompression.
    int readAttempts = 4; ///< Attempts of a request that changes nothing: 429, 5xx and lost connections are tried again.
    std::chrono::milliseconds firstRetryDelay{1'000}; ///< Doubles with each attempt; a Retry-After goes before it.
};

/// Sends requests: one HttpCall owns each request's whole life (token, at most one challenge, retry, timeouts, size
/// limit, abort) and delivers by a queued call. The manager is injected, so that tests can put a fake in its place;
/// one manager serves one trust policy (per-request TLS settings are bypassed on a reused connection: measured).
class HttpClient : public QObject
{
    Q_OBJECT
public:
    HttpClient(QNetworkAccessManager &manager, TokenProvider &tokens, HttpOptions options = {}, QObject *parent = nullptr);
    ~HttpClient() override;

    const HttpOptions &options() const { return m_options; }
    void setOptions(const HttpOptions &options) { m_options = options; }

    /// Sends the request and decodes its 2xx answer with `Result<T> decoder(RawResponse &&)`.
    ///
    /// The decoder runs on the calling thread. An error that it returns gets the request's context (method, URL,
    /// operation, request id, status) filled in. Cancelling the returned future aborts the request.
    template<typename Decoder>
        requires std::invocable<Decoder, RawResponse &&>
    auto send(HttpRequest request, Decoder decoder) -> QFuture<std::invoke_result_t<Decoder, RawResponse &&>>;

    /// A failure that is known before sending, delivered the same way (queued) as one that comes back.
    template<typename T>
    static Pending<T> failed(ApiError error);

private:
    using Completion = std::function<void(Result<RawResponse> &&, const std::function<void(ApiError &)> &addContext)>;
    using CancelWatch = std::function<void(QObject *owner, std::function<void()> onCanceled)>;
    /// Starts a call. watch is asked to connect the future's cancellation to the call's abort.
    void start(HttpRequest request, const CancelWatch &watch, Completion completion);

    QNetworkAccessManager &m_manager;
    TokenProvider &m_tokens;
    HttpOptions m_options;
};

} // namespace vault

#include "network/http/httpclient_send.h"
