// SPDX-License-Identifier: Apache-2.0
#include "network/auth/tokenendpoint.h"

#include "network/auth/formpost.h"
#include "network/http/promise.h"
#include "network/http/proxy.h"
#include "network/http/redaction.h"
#include "network/http/tlstrust.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>

#include <utility>

namespace vault {

namespace {

void addContext(ApiError &error, const QUrl &url, const QNetworkAccessManager &manager)
{
    error.method = "POST";
    error.url = redactedUrl(url);
    error.proxy = proxyFor(manager, url);
    if (!error.utc.isValid())
        error.utc = QDateTime::currentDateTimeUtc();
}

} // namespace

TokenEndpoint::TokenEndpoint(const QList<QSslCertificate> &additionalRoots, HttpOptions options,
                             std::shared_ptr<SignInClock> clock)
    : TokenEndpoint(tlsConfiguration(additionalRoots), options, std::move(clock))
{
}

TokenEndpoint::TokenEndpoint(QFuture<QSslConfiguration> tls, HttpOptions options, std::shared_ptr<SignInClock> clock)
    : m_clock(std::move(clock))
    , m_options(options)
    , m_tls(std::move(tls))
    , m_manager(std::make_unique<QNetworkAccessManager>())
{
    useProxy(*m_manager, std::nullopt);
}

TokenEndpoint::~TokenEndpoint()
{
    qDeleteAll(m_posts.findChildren<FormPost *>(Qt::FindDirectChildrenOnly));
}

void TokenEndpoint::setProxy(const QNetworkProxy &proxy)
{
    useProxy(*m_manager, proxy);
}

Pending<OAuthToken> TokenEndpoint::token(const QUrl &url, SecretBuffer form)
{
    return post<OAuthToken>(url, std::move(form), [clock = m_clock](RawResponse &&answer) {
        return decodeToken(std::move(answer), clock->now());
    });
}

Pending<DeviceAuthorization> TokenEndpoint::deviceAuthorization(const QUrl &url, SecretBuffer form)
{
    return post<DeviceAuthorization>(url, std::move(form), &decodeDeviceAuthorization);
}

template<typename T>
Pending<T> TokenEndpoint::post(const QUrl &url, SecretBuffer form, std::function<Result<T>(RawResponse &&)> decode)
{
    auto promise = std::make_shared<Promise<Result<T>>>();
    const Pending<T> future = promise->future();
    auto completion = [promise, url, decode = std::move(decode), &manager = std::as_const(*m_manager)](Result<RawResponse> &&answer) {
        const int status = answer ? answer->status : 0;
        Result<T> result = answer ? decode(std::move(*answer)) : tl::unexpected(std::move(answer.error()));
        if (!result) {
            addContext(result.error(), url, manager);
            if (result.error().httpStatus == 0)
                result.error().httpStatus = status;
        }
        promise->finish(std::move(result));
    };
    auto *sent = new FormPost(*m_manager, m_options, m_tls, url, std::move(form), std::move(completion), &m_posts);
    auto *watcher = new QFutureWatcher<void>(sent);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, sent, &QObject::deleteLater);
    watcher->setFuture(QFuture<void>(future));
    sent->start();
    return future;
}

} // namespace vault
