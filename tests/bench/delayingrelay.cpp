// SPDX-License-Identifier: Apache-2.0
#include "delayingrelay.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <list>
#include <vector>

namespace vault {

namespace {

using Clock = DelayingRelay::Clock;

constexpr size_t sizeOfPage = 4096; // Bytes: more than any piece of a handshake, less than a page.

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int streamSocket()
{
    const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return descriptor;
}

struct Piece {
    Clock::time_point due;
    std::vector<char> bytes; // Empty: the end.
};

/// One direction of a connection.
struct Way {
    int from;
    int to;
    bool isToClient;
    bool isOpen = true; // More can be read.
    std::deque<Piece> waiting = {};
};

struct Connection {
    Way up;
    Way down;
    bool isBroken = false;

    bool isOver() const
    {
        return isBroken || (!up.isOpen && !down.isOpen && up.waiting.empty() && down.waiting.empty());
    }
};

void read(Way &way, Clock::duration delay, bool &isBroken)
{
    char buffer[65536];
    const ssize_t count = recv(way.from, buffer, sizeof buffer, MSG_DONTWAIT);
    if (count < 0) {
        isBroken |= errno != EAGAIN && errno != EINTR;
        return;
    }
    way.isOpen = count > 0;
    way.waiting.push_back({Clock::now() + delay, std::vector<char>(buffer, buffer + count)});
}

/// Blocks where the receiver is slow: on loopback it takes what a page holds.
void passOn(Way &way, bool &isBroken, std::atomic<Clock::rep> &firstPage)
{
    while (!way.waiting.empty() && way.waiting.front().due <= Clock::now()) {
        const std::vector<char> &bytes = way.waiting.front().bytes;
        if (bytes.empty())
            shutdown(way.to, SHUT_WR);
        for (size_t sent = 0; sent < bytes.size();) {
            const ssize_t count = send(way.to, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
            if (count < 0) {
                isBroken = true;
                return;
            }
            sent += size_t(count);
        }
        if (way.isToClient && bytes.size() >= sizeOfPage && firstPage == 0)
            firstPage = Clock::now().time_since_epoch().count();
        way.waiting.pop_front();
    }
}

} // namespace

DelayingRelay::DelayingRelay(std::uint16_t port, std::uint16_t targetPort, std::chrono::milliseconds eachWay)
    : m_listener(streamSocket()), m_targetPort(targetPort), m_eachWay(eachWay)
{
    const sockaddr_in address = loopback(port);
    if (bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 || listen(m_listener, 16) != 0
        || pipe(m_wake) != 0) {
        std::perror("the relay cannot listen");
        std::exit(1);
    }
    m_thread = std::thread([this] { run(); });
}

DelayingRelay::~DelayingRelay()
{
    close(m_wake[1]);
    m_thread.join();
    close(m_wake[0]);
    close(m_listener);
}

void DelayingRelay::run()
{
    prctl(PR_SET_TIMERSLACK, 1); // Nanoseconds: a delay is to be what it says.
    std::list<Connection> connections;
    for (;;) {
        std::vector<pollfd> watched{{m_wake[0], POLLIN, 0}, {m_listener, POLLIN, 0}};
        auto next = Clock::time_point::max();
        for (const Connection &connection : connections) {
            for (const Way *way : {&connection.up, &connection.down}) {
                watched.push_back({way->isOpen ? way->from : -1, POLLIN, 0});
                if (!way->waiting.empty())
                    next = std::min(next, way->waiting.front().due);
            }
        }
        const auto left = std::max<std::chrono::nanoseconds>(next - Clock::now(), std::chrono::nanoseconds(0));
        const timespec patience{time_t(left.count() / 1'000'000'000), long(left.count() % 1'000'000'000)};
        ppoll(watched.data(), watched.size(), next == Clock::time_point::max() ? nullptr : &patience, nullptr);
        if (watched[0].revents != 0)
            break;

        size_t place = 2;
        for (Connection &connection : connections) {
            for (Way *way : {&connection.up, &connection.down}) {
                if (watched[place++].revents != 0)
                    read(*way, m_eachWay, connection.isBroken);
                passOn(*way, connection.isBroken, m_firstPage);
            }
        }
        connections.remove_if([](const Connection &connection) {
            if (!connection.isOver())
                return false;
            close(connection.up.from);
            close(connection.up.to);
            return true;
        });
        if (watched[1].revents != 0) {
            const int client = accept(m_listener, nullptr, nullptr);
            const int on = 1;
            setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            const int server = streamSocket();
            const sockaddr_in address = loopback(m_targetPort);
            if (connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
                std::perror("the relay reaches nobody");
            connections.push_back({{client, server, false}, {server, client, true}});
        }
    }
    for (const Connection &connection : connections) {
        close(connection.up.from);
        close(connection.up.to);
    }
}

} // namespace vault
