// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace vault::test {

/// A proxy on loopback that speaks HTTP's CONNECT and SOCKS 5 (RFC 1928, names only, no sign-in). It records where it was
/// asked to connect to and connects to one port of this computer instead.
class RecordingProxy : public QTcpServer
{
    Q_OBJECT
public:
    explicit RecordingProxy(quint16 target);

    QStringList asked; ///< "http contoso.invalid:443", in the order they came.

private:
    void read(QTcpSocket *client);
    bool readConnect(QTcpSocket *client, QByteArray &pending);
    bool readSocks(QTcpSocket *client, QByteArray &pending);
    void join(QTcpSocket *client, const QByteArray &greeting);

    quint16 m_target;
    QHash<QTcpSocket *, QByteArray> m_pending;
};

} // namespace vault::test
