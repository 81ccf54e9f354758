// SPDX-License-Identifier: Apache-2.0
// A thread for each connection. httplib's own pool has a fixed number of threads, and idle keep-alive connections
// hold all of them: the ninth client would wait for ever.
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace practicevault {

class ConnectionQueue : public httplib::TaskQueue
{
public:
    /// `port` is the server's own, by which its connections are known when they must be cut.
    explicit ConnectionQueue(int port) : m_port(port) {}

    void enqueue(std::function<void()> connection) override;

    /// Cuts every connection, idle or busy, and returns when their threads have ended.
    void shutdown() override;

private:
    struct Running {
        std::mutex mutex;
        std::condition_variable changed;
        int count = 0;
    };

    const int m_port;
    std::shared_ptr<Running> m_running = std::make_shared<Running>();
};

} // namespace practicevault
