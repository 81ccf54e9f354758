// SPDX-License-Identifier: Apache-2.0
#include "network/http/tlstrust.h"

#include "network/workerthreads.h"

#include <QPromise>
#include <QThreadPool>

#include <openssl/crypto.h>

#include <memory>

namespace vault {

namespace {

const QList<QSslCertificate> &systemRoots()
{
    static const QList<QSslCertificate> roots = QSslConfiguration::systemCaCertificates();
    return roots;
}

} // namespace

QSslConfiguration defaultTlsConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

QFuture<QSslConfiguration> tlsConfiguration(const QList<QSslCertificate> &additionalRoots)
{
    if (additionalRoots.isEmpty())
        return QtFuture::makeReadyFuture(defaultTlsConfiguration());

    auto promise = std::make_shared<QPromise<QSslConfiguration>>();
    promise->start();
    QFuture<QSslConfiguration> future = promise->future();
    workerThreads().start([promise, additionalRoots] {
        QSslConfiguration configuration = defaultTlsConfiguration();
        configuration.setCaCertificates(systemRoots() + additionalRoots);
        // Qt's pool outlives OpenSSL's own clearing up: what the library keeps for this thread is given back here.
        OPENSSL_thread_stop();
        promise->addResult(configuration);
        promise->finish();
    });
    return future;
}

} // namespace vault
