// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <thread>

namespace vault {

/// Passes connections on between two ports of loopback, in a thread of its own, and keeps every byte for a time: a vault
/// that is far away. A connection itself is made at once.
class DelayingRelay
{
public:
    using Clock = std::chrono::steady_clock;

    /// Listens when it returns; ends the program where the port is taken.
    DelayingRelay(std::uint16_t port, std::uint16_t targetPort, std::chrono::milliseconds eachWay);
    ~DelayingRelay();
    DelayingRelay(const DelayingRelay &) = delete;
    DelayingRelay &operator=(const DelayingRelay &) = delete;

    /// When the first piece of the size of a page had gone to the client; the epoch until then. A page of 25 secrets is
    /// one TLS record, and nothing of a handshake is as large.
    Clock::time_point firstPageAt() const { return Clock::time_point(Clock::duration(m_firstPage.load())); }

private:
    void run();

    int m_listener;
    int m_wake[2];
    std::uint16_t m_targetPort;
    std::chrono::milliseconds m_eachWay;
    std::atomic<Clock::rep> m_firstPage = 0;
    std::thread m_thread;
};

} // namespace vault
