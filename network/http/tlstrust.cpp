// SPDX-License-Identifier: Apache-2.0
#include "network/http/tlstrust.h"

#include "network/workerthreads.h"

#include <QPromise>
#include <QTemporaryFile>
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

/// Adds to the roots that Qt lets OpenSSL look up in the system's folder when a server's chain needs one. Of Qt's functions
/// only the one that reads a file leaves that lookup on (seen in Qt 6.4); the others would have all of the system's roots
/// loaded, some 2 MB that are kept for as long as the connection. False when it did not come to that.
bool addToRootsOnDemand(QSslConfiguration &configuration, const QList<QSslCertificate> &additionalRoots)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    QTemporaryFile file;
    if (!file.open())
        return false;
    for (const QSslCertificate &root : additionalRoots)
        file.write(root.toPem());
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return false;
    QSslConfiguration added = configuration;
    if (!added.addCaCertificates(file.fileName(), QSsl::Pem, QSslCertificate::PatternSyntax::FixedString)
        || added.caCertificates() != configuration.caCertificates() + additionalRoots)
        return false;
    configuration = added;
    return true;
#else
    Q_UNUSED(configuration)
    Q_UNUSED(additionalRoots)
    return false;
#endif
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
        if (!addToRootsOnDemand(configuration, additionalRoots))
            configuration.setCaCertificates(systemRoots() + additionalRoots);
        // Qt's pool outlives OpenSSL's own clearing up: what the library keeps for this thread is given back here.
        OPENSSL_thread_stop();
        promise->addResult(configuration);
        promise->finish();
    });
    return future;
}

} // namespace vault
