// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/tokenanswer.h"
#include "network/auth/signinclock.h"
#include "network/http/httpoptions.h"

#include <QFuture>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace vault {

/// Posts forms to an authority (RFC 6749 §3.2) through a network manager of its own: no cookies, caches or redirects,
/// each form sent once and wiped. Errors that happen there carry the endpoint's url: kind Transport, Tls, Payload, and
/// those of network/auth/tokenanswer.
class TokenEndpoint
{
public:
    /// additionalRoots are trusted beside the system's.
    explicit TokenEndpoint(const QList<QSslCertificate> &additionalRoots = {}, HttpOptions options = {},
                           std::shared_ptr<SignInClock> clock = std::make_shared<SignInClock>());
    /// Trusts as that configuration says, and nothing else.
    TokenEndpoint(QFuture<QSslConfiguration> tls, HttpOptions options, std::shared_ptr<SignInClock> clock);
    ~TokenEndpoint();
    TokenEndpoint(const TokenEndpoint &) = delete;
    TokenEndpoint &operator=(const TokenEndpoint &) = delete;

    /// For every host; the system's proxies without.
    void setProxy(const QNetworkProxy &proxy);
    SignInClock &clock() const { return *m_clock; }
    std::shared_ptr<SignInClock> sharedClock() const { return m_clock; }

    /// form as network/auth/formbody makes it. Cancelling aborts.
    Pending<OAuthToken> token(const QUrl &url, SecretBuffer form);
    Pending<DeviceAuthorization> deviceAuthorization(const QUrl &url, SecretBuffer form);

private:
    template<typename T>
    Pending<T> post(const QUrl &url, SecretBuffer form, std::function<Result<T>(RawResponse &&)> decode);

    std::shared_ptr<SignInClock> m_clock;
    HttpOptions m_options;
    QFuture<QSslConfiguration> m_tls;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QObject m_posts; ///< Parent of the posts under way.
};

} // namespace vault
