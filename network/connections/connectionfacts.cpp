// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectionfacts.h"

#include <QDateTime>
#include <QHostAddress>
#include <QHostInfo>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>

namespace vault {

QStringList resolveFacts(const QHostInfo &host)
{
    QStringList addresses;
    const QList<QHostAddress> found = host.addresses();
    for (const QHostAddress &address : found)
        addresses.append(address.toString());
    return {addresses.join(QLatin1String(", "))};
}

QStringList tlsFacts(const QSslConfiguration &configuration)
{
    const QSslCipher cipher = configuration.sessionCipher();
    const QSslCertificate certificate = configuration.peerCertificate();
    QStringList issuer = certificate.issuerInfo(QSslCertificate::CommonName);
    if (issuer.isEmpty())
        issuer = certificate.issuerInfo(QSslCertificate::Organization);
    return {cipher.protocolString(), cipher.name(), issuer.join(QLatin1String(", ")),
            certificate.expiryDate().toUTC().date().toString(Qt::ISODate)};
}

QStringList challengeFacts(const Challenge &challenge)
{
    return {challenge.authorization, challenge.resource};
}

QStringList tokenFacts(std::optional<std::int64_t> expiresAt)
{
    if (!expiresAt)
        return {};
    return {QDateTime::fromSecsSinceEpoch(*expiresAt, Qt::UTC).toString(Qt::ISODate)};
}

} // namespace vault
