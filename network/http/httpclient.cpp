// SPDX-License-Identifier: Apache-2.0
#include "network/http/httpclient.h"

#include "network/http/conditionalcache.h"
#include "network/http/httpcall.h"
#include "network/http/tlstrust.h"

#include <QFutureWatcher>

#include <utility>

namespace vault {

HttpClient::HttpClient(QNetworkAccessManager &manager, TokenProvider &tokens, HttpOptions options, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_tokens(tokens)
    , m_options(options)
    , m_tls(QtFuture::makeReadyFuture(defaultTlsConfiguration()))
    , m_cache(std::make_shared<ConditionalCache>())
{
}

HttpClient::~HttpClient()
{
    // Here, not in ~QObject: dropping a promise runs its onCanceled handlers, which may still use this client.
    qDeleteAll(findChildren<HttpCall *>(Qt::FindDirectChildrenOnly));
}

void HttpClient::setTlsConfiguration(QFuture<QSslConfiguration> configuration)
{
    m_tls = std::move(configuration);
}

ApiError HttpClient::readOnlyRefusal(const HttpRequest &request)
{
    ApiError error = ApiError::refused(ErrorReason::ReadOnlyConnection, {}, request.objectName);
    error.operation = request.operation;
    return error;
}

void HttpClient::start(HttpRequest request, const QFuture<void> &cancelable, Completion completion)
{
    auto *call = new HttpCall({m_manager, m_tokens, m_options, m_tls, m_cache}, std::move(request),
                              std::move(completion), this);
    auto *watcher = new QFutureWatcher<void>(call);
    QObject::connect(watcher, &QFutureWatcher<void>::canceled, call, &HttpCall::cancel);
    watcher->setFuture(cancelable);
    call->start();
}

} // namespace vault
