// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/httprequest.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace vault {

/// What one attempt adds to the request that an operation means.
struct AttemptSettings {
    QUrl url; ///< The request's, or where a same-origin redirect led.
    QByteArrayView token; ///< Empty: no Authorization, and the body stays at home.
    QByteArray clientRequestId;
    QByteArray etag; ///< Sent as If-None-Match unless empty.
    bool postOnly = false;
    QSslConfiguration tls;
};

/// Every header and attribute of protocol.md §8 and §0, and every one that keeps Qt from doing things by itself:
/// redirects, cookies, caches.
QNetworkRequest networkRequest(const HttpRequest &request, const AttemptSettings &settings);

/// The verb on the wire: POST for a tunnelled one.
QByteArray wireVerb(const HttpRequest &request, bool postOnly);

/// Sends it; the caller owns the reply. body is null where none goes out. GET and HEAD never have one; everything else
/// goes through an UploadDevice, so that Qt cannot send it twice.
QNetworkReply *sendAttempt(QNetworkAccessManager &manager, const HttpRequest &request, const AttemptSettings &settings,
                           std::shared_ptr<const SecretBuffer> body);

} // namespace vault
