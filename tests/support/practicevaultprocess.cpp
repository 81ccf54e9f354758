// SPDX-License-Identifier: Apache-2.0
#include "tests/support/practicevaultprocess.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr int startMilliseconds = 30000;
constexpr int stopMilliseconds = 5000;
constexpr const char *formType = "application/x-www-form-urlencoded";

} // namespace

QString practiceVaultProgram()
{
    const QString folder = qEnvironmentVariable("VAULT_PROGRAMS_DIR");
    return folder.isEmpty() ? QString() : folder + "/practice-vault"_L1;
}

PracticeVaultProcess::PracticeVaultProcess(const QStringList &extraArguments, const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(practiceVaultProgram(), QStringList {u"--until-stdin-closes"_s} + extraArguments);
    const QDeadlineTimer deadline(startMilliseconds);
    while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
    m_url = QUrl(line["url"_L1].toString());
    m_caFile = line["ca"_L1].toString();
    m_token = line["token"_L1].toString().toUtf8();
    m_authority = QUrl(line["authority"_L1].toString());
    m_tenant = line["tenant"_L1].toString();
    m_clientId = line["clientId"_L1].toString();
    m_clientSecret = line["clientSecret"_L1].toString();
    if (m_token.isEmpty()) {
        m_errorText = m_process.errorString() + u": "_s + QString::fromUtf8(m_process.readAllStandardError());
        stop();
    }
}

PracticeVaultProcess::~PracticeVaultProcess()
{
    stop();
}

bool PracticeVaultProcess::isRunning() const
{
    return m_process.state() == QProcess::Running && !m_token.isEmpty();
}

QSslCertificate PracticeVaultProcess::caCertificate() const
{
    return QSslCertificate::fromPath(m_caFile).value(0);
}

QSslConfiguration PracticeVaultProcess::sslConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({caCertificate()});
    return configuration;
}

void PracticeVaultProcess::addFault(const QJsonObject &fault)
{
    call("POST", u"/practice/faults"_s, QJsonDocument(fault).toJson(QJsonDocument::Compact));
}

void PracticeVaultProcess::clearFaults()
{
    call("DELETE", u"/practice/faults"_s);
}

QJsonArray PracticeVaultProcess::requests()
{
    return QJsonDocument::fromJson(call("GET", u"/practice/requests"_s)).array();
}

void PracticeVaultProcess::clearRequests()
{
    call("DELETE", u"/practice/requests"_s);
}

void PracticeVaultProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(stopMilliseconds)) {
        m_process.kill();
        m_process.waitForFinished(stopMilliseconds);
    }
}

QUrl PracticeVaultProcess::decide(const QUrl &authorizeUrl, bool accepts)
{
    const Answer page = send("GET", authorizeUrl, {}, {});
    if (page.status != 200)
        return page.location;
    return sendDecision(u"/practice-tenant/signin"_s, page.body, accepts).location;
}

bool PracticeVaultProcess::enterUserCode(const QString &userCode, bool accepts)
{
    QUrl url = m_url;
    url.setPath(u"/practice-tenant/devicelogin"_s);
    const Answer page = send("POST", url, formType, "user_code=" + QUrl::toPercentEncoding(userCode));
    return page.status == 200 && sendDecision(url.path(), page.body, accepts).status == 200;
}

void PracticeVaultProcess::revokeRefreshTokens()
{
    call("POST", u"/practice/revoke"_s);
}

PracticeVaultProcess::Answer PracticeVaultProcess::sendDecision(const QString &path, const QByteArray &page, bool accepts)
{
    static const QRegularExpression ticket(u"name=\"ticket\" value=\"([^\"]+)\""_s);
    QUrl url = m_url;
    url.setPath(path);
    return send("POST", url, formType,
                "ticket=" + ticket.match(QString::fromUtf8(page)).captured(1).toUtf8()
                    + (accepts ? "&decision=accept" : "&decision=decline"));
}

PracticeVaultProcess::Answer PracticeVaultProcess::send(const QByteArray &verb, const QUrl &url,
                                                        const QByteArray &contentType, const QByteArray &body)
{
    // A manager for each call: nothing of it is left when a test counts connections or threads.
    QNetworkAccessManager manager;
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    QNetworkRequest request(url);
    request.setSslConfiguration(sslConfiguration());
    if (url.path().startsWith("/practice/"_L1))
        request.setRawHeader("Authorization", "Bearer " + m_token);
    if (!contentType.isEmpty())
        request.setRawHeader("Content-Type", contentType);
    QNetworkReply *reply = manager.sendCustomRequest(request, verb, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(stopMilliseconds, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const Answer answer {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                         reply->header(QNetworkRequest::LocationHeader).toUrl()};
    if (!reply->isFinished() || reply->error() != QNetworkReply::NoError)
        qWarning("practice-vault: %s %s: %s", verb.constData(), qPrintable(url.path()), qPrintable(reply->errorString()));
    return answer;
}

QByteArray PracticeVaultProcess::call(const QByteArray &verb, const QString &path, const QByteArray &body)
{
    QUrl url = m_url;
    url.setPath(path);
    return send(verb, url, "application/json", body).body;
}

} // namespace vault
