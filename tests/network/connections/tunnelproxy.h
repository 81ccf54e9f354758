// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace vault::test {

/// An HTTP proxy on loopback that leads every tunnel to one port of this computer, whatever host is asked for.
class TunnelProxy : public QTcpServer
{
    Q_OBJECT
public:
    explicit TunnelProxy(quint16 targetPort, QObject *parent = nullptr);

    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(serverPort()); }

    QStringList targets; ///< "host:port" of each CONNECT.

private:
    void accept();
    void open(QTcpSocket *client);

    quint16 m_targetPort;
};

} // namespace vault::test
