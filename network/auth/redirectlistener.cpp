// SPDX-License-Identifier: Apache-2.0
#include "network/auth/redirectlistener.h"

#include "network/auth/redirectpage.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

#include <chrono>
#include <utility>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype largestHead = 32 * 1024; // Codes are about 1 KiB, cookies of localhost come along.
constexpr qsizetype mostConnections = 32;
constexpr std::chrono::seconds connectionTime{10};

/// A parameter that stands there once; empty otherwise.
QByteArray single(const QUrlQuery &query, QLatin1String name)
{
    const QStringList values = query.allQueryItemValues(QString(name), QUrl::FullyEncoded);
    if (values.size() != 1)
        return {};
    // A form's blank: written as "+" by some authorities.
    return QByteArray::fromPercentEncoding(values.constFirst().toLatin1().replace('+', ' '));
}

QByteArray headerOf(const QByteArray &head, QByteArrayView name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && QByteArrayView(line).first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

} // namespace

RedirectListener::RedirectListener(SecretBuffer state, Arrival arrival, QObject *parent)
    : QObject(parent)
    , m_state(std::move(state))
    , m_arrival(std::move(arrival))
{
    connect(&m_server, &QTcpServer::newConnection, this, &RedirectListener::accept);
}

bool RedirectListener::listen()
{
    // A program-wide proxy would be asked to listen in our place.
    m_server.setProxy(QNetworkProxy::NoProxy);
    return m_server.listen(QHostAddress::LocalHost);
}

QString RedirectListener::redirectUri() const
{
    return u"http://localhost:%1"_s.arg(m_server.serverPort());
}

void RedirectListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        // Not the server's child: the page is still on its way to the browser when the listener goes.
        socket->setParent(nullptr);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(connectionTime, socket, [socket] {
            socket->abort();
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_heads.remove(socket);
            m_sockets.removeOne(socket);
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
        m_sockets.append(socket);
        if (m_sockets.size() > mostConnections)
            m_sockets.constFirst()->abort();
        readFrom(socket);
    }
}

void RedirectListener::readFrom(QTcpSocket *socket)
{
    QByteArray &head = m_heads[socket];
    head += socket->read(largestHead + 1 - head.size());
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end >= 0) {
        socket->disconnect(this);
        m_sockets.removeOne(socket);
        answer(socket, m_heads.take(socket).first(end));
    } else if (head.size() > largestHead) {
        socket->abort();
    }
}

bool RedirectListener::isForUs(const QByteArray &head) const
{
    // A name of somebody else's that leads to this address (DNS rebinding) shows in Host.
    const QByteArray port = ':' + QByteArray::number(m_server.serverPort());
    const QByteArray host = headerOf(head, "Host").toLower();
    return host == "localhost" + port || host == "127.0.0.1" + port;
}

void RedirectListener::answer(QTcpSocket *socket, const QByteArray &head)
{
    const QList<QByteArray> words = head.first(std::max<qsizetype>(head.indexOf('\r'), 0)).split(' ');
    const QByteArray target = words.value(1);
    const bool expected = m_server.isListening() && words.size() == 3 && words.constFirst() == "GET"
        && (target.startsWith("/?")) && isForUs(head);
    const QUrlQuery query(QString::fromLatin1(target.sliced(std::min<qsizetype>(2, target.size()))));
    RedirectAnswer arrived;
    if (expected && single(query, "state"_L1) == m_state.view()) {
        QByteArray code = single(query, "code"_L1);
        arrived.code = SecretBuffer::takeFrom(code);
        arrived.error = QString::fromUtf8(single(query, "error"_L1)).left(256);
        arrived.errorDescription = QString::fromUtf8(single(query, "error_description"_L1)).left(2048);
    }
    const bool failed = !arrived.error.isEmpty();
    const bool counts = failed || !arrived.code.isEmpty();
    socket->write(counts ? redirectPage(failed ? RedirectPage::Failed : RedirectPage::Done)
                         : redirectPage(RedirectPage::NotExpected));
    socket->flush();
    socket->disconnectFromHost();
    if (!counts)
        return;
    m_server.close();
    m_state.wipe();
    // Last: the receiver may destroy this listener.
    const Arrival arrival = std::exchange(m_arrival, {});
    arrival(std::move(arrived));
}

} // namespace vault
