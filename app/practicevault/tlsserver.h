// SPDX-License-Identifier: Apache-2.0
// HTTPS on one loopback address, with httplib's traps closed.
#pragma once

#include "app/practicevault/serveridentity.h"
#include "app/practicevault/service.h"

#include <httplib.h>

#include <thread>

namespace practicevault {

class TlsServer
{
public:
    TlsServer(const Identity &identity, Service &service);
    ~TlsServer();
    TlsServer(const TlsServer &) = delete;
    TlsServer &operator=(const TlsServer &) = delete;

    /// Port 0 takes a free one. Returns the port, or -1 where the address cannot be used.
    int bind(const char *address, int port);

    /// Accepts from now on, in a thread of its own.
    void start();

    /// Cuts all connections and returns when no thread is left.
    void stop();

private:
    httplib::SSLServer m_server;
    std::thread m_thread;
    int m_port = -1;
};

} // namespace practicevault
