// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/headerlist.h"
#include "testcertificates.h"

#include <QHash>
#include <QSslServer>
#include <QUrl>

namespace vault::test {

struct ReceivedRequest {
    QByteArray verb;
    QByteArray target;
    HeaderList headers;
    QByteArray body;
    int connection = 0; ///< Counted from 1.

    QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
    bool hasHeader(QByteArrayView name) const;
};

enum class Ending {
    Whole,
    CloseUnanswered, ///< Read the request, then close without a byte.
    Truncated, ///< Announce 100 bytes more than there are, then close.
    Silent, ///< Never answer, keep the connection.
    Dripped, ///< A byte of the body every 20 ms.
    HeadersThenSilent,
};

struct ScriptedAnswer {
    int status = 200;
    QByteArray body = "{}";
    HeaderList headers;
    Ending ending = Ending::Whole;
};

/// A TLS server on a loopback port that answers from a list (the last entry again and again) and records what it got.
class ScriptedServer : public QSslServer
{
    Q_OBJECT
public:
    explicit ScriptedServer(const TestIdentity &identity, QObject *parent = nullptr);

    void answerWith(const QList<ScriptedAnswer> &answers) { m_answers = answers; }
    QUrl url(const QString &pathAndQuery = QStringLiteral("/keys?api-version=7.4"),
             const QString &host = QStringLiteral("127.0.0.1")) const;

    QList<ReceivedRequest> requests;
    int connections = 0;
    int openConnections = 0;

Q_SIGNALS:
    void requestReceived();

private:
    void accept();
    void readFrom(QTcpSocket *socket, int connection);
    void answer(QTcpSocket *socket);
    ScriptedAnswer nextAnswer();

    QList<ScriptedAnswer> m_answers{ScriptedAnswer{}};
    QHash<QTcpSocket *, QByteArray> m_pending;
};

} // namespace vault::test
