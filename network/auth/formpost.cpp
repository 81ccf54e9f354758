// SPDX-License-Identifier: Apache-2.0
#include "network/auth/formpost.h"

#include "network/http/redaction.h"
#include "network/http/transporterror.h"
#include "network/http/uploaddevice.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>

#include <array>
#include <utility>

namespace vault {

namespace {

constexpr qint64 largestAnswer = 1024 * 1024;

QNetworkRequest requestFor(const QUrl &url, const QSslConfiguration &tls, qint64 length)
{
    QNetworkRequest request(url);
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // With the body in a device that cannot be rewound, Qt cannot send it a second time (network/http/uploaddevice).
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("VaultBrowser/" VAULT_VERSION));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, length);
    request.setRawHeader("Accept", "application/json");
    return request;
}

} // namespace

FormPost::FormPost(QNetworkAccessManager &manager, HttpOptions options, QFuture<QSslConfiguration> tls, QUrl url,
                   SecretBuffer form, Completion completion, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_options(options)
    , m_tls(std::move(tls))
    , m_url(std::move(url))
    , m_form(std::make_shared<const SecretBuffer>(std::move(form)))
    , m_completion(std::move(completion))
{
    m_inactivity.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_inactivity, &QTimer::timeout, this,
            [this] { stop(transportError(QNetworkReply::TimeoutError, 0, {}, {})); });
    connect(&m_total, &QTimer::timeout, this, [this] {
        ApiError error = transportError(QNetworkReply::TimeoutError, 0, {}, {});
        error.reason = ErrorReason::TotalTimeout;
        stop(std::move(error));
    });
}

FormPost::~FormPost()
{
    releaseReply();
}

void FormPost::start()
{
    if (m_tls.isFinished()) {
        send();
        return;
    }
    auto *watcher = new QFutureWatcher<QSslConfiguration>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, &FormPost::send);
    watcher->setFuture(m_tls);
}

void FormPost::send()
{
    if (m_url.scheme() != u"https" || m_url.host().isEmpty()) {
        stop(ApiError::refused(ErrorReason::InvalidUrl, redactedUrl(m_url)));
        return;
    }
    auto *device = new UploadDevice(m_form);
    m_reply = m_manager.post(requestFor(m_url, m_tls.result(), m_form->size()), device);
    device->setParent(m_reply);
    const auto stillAlive = [this] { m_inactivity.start(m_options.inactivityTimeout); };
    connect(m_reply, &QNetworkReply::encrypted, this, stillAlive);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, stillAlive);
    connect(m_reply, &QNetworkReply::readyRead, this, &FormPost::readAvailable);
    connect(m_reply, &QNetworkReply::finished, this, &FormPost::whenFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    stillAlive();
    m_total.start(m_options.totalTimeout);
    if (m_reply->isFinished())
        whenFinished();
}

void FormPost::readAvailable()
{
    if (!m_reply)
        return;
    m_inactivity.start(m_options.inactivityTimeout);
    std::array<char, 16 * 1024> chunk;
    for (qint64 size = 0; m_reply && (size = m_reply->read(chunk.data(), chunk.size())) > 0;) {
        m_body.append(QByteArrayView(chunk.data(), size));
        if (m_body.size() > largestAnswer)
            stop(ApiError::payload(ErrorReason::BodyTooLarge, QString::number(largestAnswer)));
    }
    wipeMemory(chunk.data(), chunk.size());
}

void FormPost::whenFinished()
{
    readAvailable();
    if (!m_reply)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    RawResponse answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    answer.headers = m_reply->rawHeaderPairs();
    answer.url = m_url;
    const bool broken = error != QNetworkReply::NoError && statusClassOf(answer.status) == StatusClass::Success;
    if (answer.status == 0 || broken) {
        stop(transportError(error, answer.status, m_tlsErrors, m_reply->errorString()));
        return;
    }
    answer.body = std::move(m_body);
    releaseReply();
    conclude(std::move(answer));
}

void FormPost::stop(ApiError failure)
{
    releaseReply();
    m_body.wipe();
    conclude(tl::unexpected(std::move(failure)));
}

void FormPost::conclude(Result<RawResponse> &&result)
{
    auto kept = std::make_shared<Result<RawResponse>>(std::move(result));
    const auto deliver = [this, kept] {
        setParent(nullptr);
        const std::unique_ptr<FormPost> self(this);
        if (const Completion completion = std::exchange(m_completion, {}))
            completion(std::move(*kept));
    };
    QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
}

void FormPost::releaseReply()
{
    m_inactivity.stop();
    m_total.stop();
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    if (!reply)
        return;
    reply->disconnect(this);
    if (!reply->isFinished())
        reply->abort();
    reply->deleteLater();
}

} // namespace vault
