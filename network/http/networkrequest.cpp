// SPDX-License-Identifier: Apache-2.0
#include "network/http/networkrequest.h"

#include "network/http/uploaddevice.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <utility>

namespace vault {

namespace {

bool isTunnelled(const QByteArray &verb, bool postOnly)
{
    return postOnly && (verb == "PUT" || verb == "PATCH" || verb == "DELETE");
}

} // namespace

QByteArray wireVerb(const HttpRequest &request, bool postOnly)
{
    return isTunnelled(request.verb, postOnly) ? QByteArray("POST") : request.verb;
}

QNetworkRequest networkRequest(const HttpRequest &request, const AttemptSettings &settings)
{
    QNetworkRequest built(settings.url);
    built.setSslConfiguration(settings.tls);
    built.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    built.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    built.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    built.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    built.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // HTTP/1.1 only: what keeps a changing request from being sent twice was measured for it, and six connections
    // carry more than the vault's own limits allow.
    built.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);

    built.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("VaultBrowser/" VAULT_VERSION));
    built.setRawHeader("Accept", "application/json");
    built.setRawHeader("x-ms-client-request-id", settings.clientRequestId);
    built.setRawHeader("x-ms-return-client-request-id", "true");
    if (!settings.token.isEmpty())
        built.setRawHeader("Authorization", QByteArray("Bearer ").append(settings.token));
    if (!settings.etag.isEmpty())
        built.setRawHeader("If-None-Match", settings.etag);
    if (isTunnelled(request.verb, settings.postOnly)) {
        // The reference names the header in two ways; both are sent.
        built.setRawHeader("X-HTTP-METHOD", request.verb);
        built.setRawHeader("X-HTTP-REQUEST", request.verb);
    }
    for (const auto &[name, value] : request.headers)
        built.setRawHeader(name, value);
    return built;
}

QNetworkReply *sendAttempt(QNetworkAccessManager &manager, const HttpRequest &request, const AttemptSettings &settings,
                           std::shared_ptr<const SecretBuffer> body)
{
    QNetworkRequest built = networkRequest(request, settings);
    if (request.verb == "GET")
        return manager.get(built);
    if (request.verb == "HEAD")
        return manager.head(built);

    const qint64 length = body ? body->size() : 0;
    if (length > 0)
        built.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    built.setHeader(QNetworkRequest::ContentLengthHeader, length);
    // Without this attribute Qt would buffer the device, and could then send it again after all.
    built.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *device = new UploadDevice(std::move(body));
    QNetworkReply *reply = manager.sendCustomRequest(built, wireVerb(request, settings.postOnly), device);
    device->setParent(reply);
    return reply;
}

} // namespace vault
