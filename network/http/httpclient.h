// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/httpoptions.h"
#include "network/http/httprequest.h"
#include "network/http/rawresponse.h"
#include "network/http/result.h"

#include <QFuture>
#include <QObject>
#include <QSslConfiguration>

#include <concepts>
#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace vault {

class ConditionalCache;
class TokenProvider;

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

    /// The trust policy of the manager (network/http/tlstrust). Requests wait until it is known; without this call
    /// Qt's own defaults apply.
    void setTlsConfiguration(QFuture<QSslConfiguration> configuration);

    /// Sends the request and decodes its 2xx answer with `Result<T> decoder(RawResponse &&)`.
    ///
    /// A guarded request of a read-only connection is not sent: ReadOnlyConnection.
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
    static ApiError readOnlyRefusal(const HttpRequest &request);

    using AddContext = std::function<void(ApiError &)>;
    using Completion = std::function<void(Result<RawResponse> &&, const AddContext &)>;
    /// Starts a call that is aborted when the future is cancelled. The completion runs at most once, never in here.
    void start(HttpRequest request, const QFuture<void> &cancelable, Completion completion);

    QNetworkAccessManager &m_manager;
    TokenProvider &m_tokens;
    HttpOptions m_options;
    QFuture<QSslConfiguration> m_tls;
    std::shared_ptr<ConditionalCache> m_cache;
};

} // namespace vault

#include "network/http/httpclient_send.h"
