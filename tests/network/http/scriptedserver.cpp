// SPDX-License-Identifier: Apache-2.0
#include "scriptedserver.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <memory>

namespace vault::test {

bool ReceivedRequest::hasHeader(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

ScriptedServer::ScriptedServer(const TestIdentity &identity, QObject *parent)
    : QSslServer(parent)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(identity.certificate);
    configuration.setPrivateKey(identity.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    setSslConfiguration(configuration);
    connect(this, &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    listen(QHostAddress::LocalHost);
}

QUrl ScriptedServer::url(const QString &pathAndQuery, const QString &host) const
{
    return QUrl(QStringLiteral("https://%1:%2%3").arg(host).arg(serverPort()).arg(pathAndQuery));
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        const int connection = ++connections;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        ++openConnections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, connection] { readFrom(socket, connection); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --openConnections;
            m_pending.remove(socket);
            socket->deleteLater();
        });
        readFrom(socket, connection);
    }
}

void ScriptedServer::readFrom(QTcpSocket *socket, int connection)
{
    QByteArray &pending = m_pending[socket];
    pending += socket->readAll();
    for (;;) {
        const qsizetype end = pending.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        ReceivedRequest request;
        request.connection = connection;
        const QList<QByteArray> lines = pending.first(end).split('\n');
        const QList<QByteArray> words = lines.first().trimmed().split(' ');
        request.verb = words.value(0);
        request.target = words.value(1);
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
        }
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (pending.size() < end + 4 + length)
            return;
        request.body = pending.sliced(end + 4, length);
        pending.remove(0, end + 4 + length);
        requests.append(request);
        Q_EMIT requestReceived();
        answer(socket);
    }
}

ScriptedAnswer ScriptedServer::nextAnswer()
{
    return m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.constFirst();
}

void ScriptedServer::answer(QTcpSocket *socket)
{
    const ScriptedAnswer scripted = nextAnswer();
    if (scripted.ending == Ending::Silent)
        return;
    if (scripted.ending == Ending::CloseUnanswered) {
        socket->disconnectFromHost();
        return;
    }
    const qsizetype announced = scripted.body.size() + (scripted.ending == Ending::Truncated ? 100 : 0);
    QByteArray head = "HTTP/1.1 " + QByteArray::number(scripted.status) + " Scripted\r\n";
    for (const auto &[name, value] : scripted.headers)
        head += name + ": " + value + "\r\n";
    const bool chunked = !headerValue(scripted.headers, "Transfer-Encoding").isEmpty();
    if (scripted.status != 204 && scripted.status != 304 && !chunked)
        head += "Content-Length: " + QByteArray::number(announced) + "\r\n";
    socket->write(head + "\r\n");

    if (scripted.ending == Ending::HeadersThenSilent) {
        socket->flush();
        return;
    }
    if (scripted.ending == Ending::Dripped) {
        auto *timer = new QTimer(socket);
        auto rest = std::make_shared<QByteArray>(scripted.body);
        connect(timer, &QTimer::timeout, socket, [socket, timer, rest] {
            socket->write(rest->first(1));
            rest->remove(0, 1);
            if (rest->isEmpty())
                timer->stop();
        });
        timer->start(20);
        return;
    }
    if (scripted.status != 204 && scripted.status != 304 && requests.constLast().verb != "HEAD")
        socket->write(scripted.body);
    if (scripted.ending == Ending::Truncated)
        socket->disconnectFromHost();
}

} // namespace vault::test
