// SPDX-License-Identifier: Apache-2.0
#include "recordingproxy.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QtEndian>

namespace vault::test {

RecordingProxy::RecordingProxy(quint16 target)
    : m_target(target)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection()) {
            connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
            read(client);
        }
    });
    listen(QHostAddress::LocalHost);
}

void RecordingProxy::read(QTcpSocket *client)
{
    QByteArray &pending = m_pending[client];
    pending += client->readAll();
    if (pending.isEmpty())
        return;
    if (pending.front() == 5 ? readSocks(client, pending) : readConnect(client, pending))
        m_pending.remove(client);
}

bool RecordingProxy::readConnect(QTcpSocket *client, QByteArray &pending)
{
    if (!pending.contains("\r\n\r\n"))
        return false;
    asked.append(QStringLiteral("http ") + QString::fromLatin1(pending.split(' ').value(1)));
    join(client, "HTTP/1.1 200 Connected\r\n\r\n");
    return true;
}

bool RecordingProxy::readSocks(QTcpSocket *client, QByteArray &pending)
{
    // The ways of signing in first, version and how many; none is wanted.
    const qsizetype methods = pending.size() > 1 ? 2 + pending.at(1) : 3;
    if (client->property("greeted").isNull()) {
        if (pending.size() < methods)
            return false;
        pending.remove(0, methods);
        client->setProperty("greeted", true);
        client->write(QByteArray("\x05\x00", 2));
    }
    // Then version, command, nothing, type of the address; a name follows with its length, and the port.
    if (pending.size() < 5)
        return false;
    const qsizetype length = uchar(pending.at(4));
    if (pending.at(3) != 3 || pending.size() < 5 + length + 2)
        return false;
    const auto port = qFromBigEndian<quint16>(pending.constData() + 5 + length);
    asked.append(QStringLiteral("socks5 %1:%2").arg(QString::fromLatin1(pending.mid(5, length))).arg(port));
    join(client, QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
    return true;
}

void RecordingProxy::join(QTcpSocket *client, const QByteArray &greeting)
{
    client->disconnect(this);
    auto *server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    connect(server, &QTcpSocket::connected, client, [client, greeting] { client->write(greeting); });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}

} // namespace vault::test
