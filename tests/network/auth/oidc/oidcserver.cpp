// SPDX-License-Identifier: Apache-2.0
#include "oidcserver.h"

#include "httpfixture.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QUrlQuery>

namespace vault::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int startMilliseconds = 30'000;
constexpr int stopMilliseconds = 5'000;

QString node()
{
    return QStandardPaths::findExecutable(u"node"_s);
}

/// Where tests/run puts the packages.
QString packageFolder()
{
    if (qEnvironmentVariableIsSet("VAULT_OIDC_DIR"))
        return qEnvironmentVariable("VAULT_OIDC_DIR");
    return QDir::cleanPath(qEnvironmentVariable("VAULT_PROGRAMS_DIR") + "/../oidc"_L1);
}

QString script()
{
    return qEnvironmentVariable("VAULT_SOURCE_DIR") + "/tests/network/auth/oidc/server.mjs"_L1;
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

QString OidcServer::whyNot()
{
    if (node().isEmpty())
        return u"node is not installed"_s;
    const QString package = packageFolder() + "/node_modules/oidc-provider"_L1;
    return QDir(package).exists() ? QString() : u"oidc-provider is not installed: there is no %1"_s.arg(package);
}

OidcServer::OidcServer(const Secrets &secrets)
    : m_inspectorSecret(secrets.inspectorSecret)
{
    m_process.start(node(), {script(), QDir(packageFolder()).absolutePath()});
    const QJsonObject told{
        {u"key"_s, QString::fromLatin1(localhostIdentity().key.toPem())},
        {u"certificate"_s, QString::fromLatin1(localhostIdentity().certificate.toPem())},
        {u"clientSecret"_s, QString::fromLatin1(secrets.clientSecret)},
        {u"inspectorSecret"_s, QString::fromLatin1(secrets.inspectorSecret)},
        {u"clientCertificate"_s, QString::fromLatin1(secrets.clientCertificate)},
    };
    m_process.write(QJsonDocument(told).toJson(QJsonDocument::Compact) + '\n');
    const QDeadlineTimer deadline(startMilliseconds);
    QByteArray other;
    while (m_vault.isEmpty() && m_process.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        m_process.waitForReadyRead(int(deadline.remainingTime()));
        while (m_process.canReadLine() && m_vault.isEmpty()) {
            const QByteArray line = m_process.readLine();
            m_authority = QUrl(objectOf(line).value("authority"_L1).toString());
            m_vault = QUrl(objectOf(line).value("vault"_L1).toString());
            other += line;
        }
    }
    if (m_vault.isEmpty())
        m_errorText = QString::fromUtf8(other + m_process.readAllStandardError()) + m_process.errorString();
}

OidcServer::~OidcServer()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(stopMilliseconds)) {
        m_process.kill();
        m_process.waitForFinished(stopMilliseconds);
    }
}

QList<QJsonObject> OidcServer::takeEvents()
{
    QList<QJsonObject> events;
    while (m_process.canReadLine()) {
        const QJsonObject object = objectOf(m_process.readLine());
        if (!object.isEmpty()) // The package's own notices are in between.
            events.append(object);
    }
    return events;
}

QJsonObject OidcServer::introspect(const QByteArray &token)
{
    return objectOf(post(u"/introspect"_s, {{u"client_id"_s, "inspector"},
                                            {u"client_secret"_s, m_inspectorSecret},
                                            {u"token"_s, token}}));
}

void OidcServer::revoke(const QByteArray &token, const QByteArray &clientId)
{
    post(u"/revoke"_s, {{u"client_id"_s, clientId}, {u"token"_s, token}});
}

QByteArray OidcServer::post(const QString &path, const QList<std::pair<QString, QByteArray>> &form)
{
    QUrlQuery query;
    for (const auto &[name, value] : form)
        query.addQueryItem(name, QString::fromLatin1(value.toPercentEncoding()));
    QUrl url = m_authority;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setSslConfiguration(trusting({vault::test::authority().certificate()}).result());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QNetworkAccessManager manager;
    QNetworkReply *reply = manager.post(request, query.toString(QUrl::FullyEncoded).toLatin1());
    (void)QTest::qWaitFor([reply] { return reply->isFinished(); }, 20'000);
    if (reply->error() != QNetworkReply::NoError)
        QTest::qFail(qPrintable(path + u": "_s + reply->errorString()), __FILE__, __LINE__);
    return reply->readAll();
}

} // namespace vault::test
