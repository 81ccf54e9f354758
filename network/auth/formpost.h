// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/httpoptions.h"
#include "network/http/rawresponse.h"
#include "network/http/result.h"

#include <QFuture>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace vault {

/// One form on its way to an authority and the answer back, whatever its status. Sent once: no retry, no redirect. It
/// delivers once, from a queued call, and is gone afterwards; deleting it earlier aborts and delivers nothing.
class FormPost final : public QObject
{
    Q_OBJECT
public:
    using Completion = std::function<void(Result<RawResponse> &&)>;

    FormPost(QNetworkAccessManager &manager, HttpOptions options, QFuture<QSslConfiguration> tls, QUrl url,
             SecretBuffer form, Completion completion, QObject *parent);
    ~FormPost() override;

    void start();

private:
    void send();
    void readAvailable();
    void whenFinished();
    void stop(ApiError failure);
    void conclude(Result<RawResponse> &&result);
    void releaseReply();

    QNetworkAccessManager &m_manager;
    HttpOptions m_options;
    QFuture<QSslConfiguration> m_tls;
    QUrl m_url;
    std::shared_ptr<const SecretBuffer> m_form;
    Completion m_completion;
    QPointer<QNetworkReply> m_reply;
    QList<QSslError> m_tlsErrors;
    SecretBuffer m_body;
    QTimer m_inactivity;
    QTimer m_total;
};

} // namespace vault
