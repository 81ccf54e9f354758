// SPDX-License-Identifier: Apache-2.0
#include "tunnelproxy.h"

#include <QTcpSocket>

namespace vault::test {

namespace {

void pour(QTcpSocket *from, QTcpSocket *into)
{
    into->write(from->readAll());
}

} // namespace

TunnelProxy::TunnelProxy(quint16 targetPort, QObject *parent) : QTcpServer(parent), m_targetPort(targetPort)
{
    connect(this, &QTcpServer::newConnection, this, &TunnelProxy::accept);
    listen(QHostAddress::LocalHost);
}

void TunnelProxy::accept()
{
    QTcpSocket *client = nextPendingConnection();
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client] { open(client); });
}

void TunnelProxy::open(QTcpSocket *client)
{
    if (!client->peek(4096).contains("\r\n\r\n"))
        return;
    const QList<QByteArray> words = client->readAll().split(' ');
    targets.append(QString::fromLatin1(words.value(1)));
    client->disconnect(this);
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { pour(server, client); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::errorOccurred, client, [client, server] {
        if (server->error() != QAbstractSocket::ConnectionRefusedError)
            return;
        client->write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
        client->disconnectFromHost();
    });
    connect(client, &QTcpSocket::readyRead, server, [client, server] { pour(client, server); });
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_targetPort);
}

} // namespace vault::test
