// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace vault {

/// What the browser brought back: a code, or OAuth's error.
struct RedirectAnswer {
    SecretBuffer code;
    QString error;
    QString errorDescription;
};

/// Waits on a free port of 127.0.0.1 for the browser to come back from the authority (RFC 8252 §7.3). The first request
/// with the right state counts, and ends the listening; every other one is answered and forgotten, since any page and
/// any program of this computer may send some.
class RedirectListener : public QObject
{
    Q_OBJECT
public:
    using Arrival = std::function<void(RedirectAnswer &&)>;

    RedirectListener(SecretBuffer state, Arrival arrival, QObject *parent = nullptr);

    bool listen();
    QString errorWords() const { return m_server.errorString(); }
    QString redirectUri() const; ///< "http://localhost:PORT"

private:
    void accept();
    void readFrom(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &head);
    bool isForUs(const QByteArray &head) const;

    SecretBuffer m_state;
    Arrival m_arrival;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_heads;
    QList<QTcpSocket *> m_sockets; ///< Oldest first.
};

} // namespace vault
