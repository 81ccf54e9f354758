// SPDX-License-Identifier: Apache-2.0
#include "roundtrip.h"

#include "delayingrelay.h"
#include "surroundings.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <semaphore>
#include <thread>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr int times = 25;
constexpr int patience = 5000; // Milliseconds.

/// Sends back what comes, until the other side ends.
class Echo
{
public:
    Echo() : m_thread([this] { run(); }) { m_listens.acquire(); }
    ~Echo() { m_thread.join(); }
    Echo(const Echo &) = delete;
    Echo &operator=(const Echo &) = delete;

    std::uint16_t port() const { return m_port; }

private:
    void run()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_listens.release();
        server.waitForNewConnection(patience);
        const std::unique_ptr<QTcpSocket> client(server.nextPendingConnection());
        if (!client)
            return;
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        while (client->waitForReadyRead(patience)) {
            client->write(client->readAll());
            client->flush();
        }
    }

    std::uint16_t m_port = 0;
    std::binary_semaphore m_listens{0};
    std::thread m_thread;
};

} // namespace

double roundTripThroughRelay(std::uint16_t port, std::chrono::milliseconds eachWay)
{
    Echo echo;
    const DelayingRelay relay(port, echo.port(), eachWay);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(patience))
        giveUp(u"the relay does not answer."_s);
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const auto start = std::chrono::steady_clock::now();
    for (int time = 0; time < times; ++time) {
        socket.write("1");
        socket.flush();
        if (!socket.waitForReadyRead(patience))
            giveUp(u"the echo does not answer."_s);
        socket.readAll();
    }
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    socket.disconnectFromHost();
    return taken.count() / times;
}

} // namespace vault
