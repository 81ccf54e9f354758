// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/connectionqueue.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <charconv>
#include <chrono>
#include <filesystem>
#include <thread>

namespace practicevault {

namespace {

int localPort(int descriptor)
{
    sockaddr_storage address {};
    socklen_t length = sizeof address;
    if (getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        return -1;
    if (address.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
    return address.ss_family == AF_INET6 ? ntohs(reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port) : -1;
}

/// httplib tells nobody which sockets it accepted, those in a TLS handshake least of all; the kernel knows.
void cutConnections(int port)
{
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator("/proc/self/fd", error)) {
        const std::string name = entry.path().filename().string();
        int descriptor = -1;
        std::from_chars(name.data(), name.data() + name.size(), descriptor);
        if (descriptor > 2 && localPort(descriptor) == port)
            ::shutdown(descriptor, SHUT_RDWR);
    }
}

} // namespace

void ConnectionQueue::enqueue(std::function<void()> connection)
{
    {
        const std::lock_guard lock(m_running->mutex);
        ++m_running->count;
    }
    std::thread([running = m_running, connection = std::move(connection)]() mutable {
        connection();
        connection = nullptr;
        const std::lock_guard lock(running->mutex);
        --running->count;
        running->changed.notify_all();
    }).detach();
}

void ConnectionQueue::shutdown()
{
    std::unique_lock lock(m_running->mutex);
    while (m_running->count > 0) {
        lock.unlock();
        cutConnections(m_port);
        lock.lock();
        m_running->changed.wait_for(lock, std::chrono::milliseconds(50));
    }
}

} // namespace practicevault
