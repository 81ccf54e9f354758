// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/tlsserver.h"

#include "app/practicevault/connectionqueue.h"

#include <stdexcept>

namespace practicevault {

namespace {

constexpr std::size_t largestBody = 32U * 1024 * 1024; ///< A backup of many versions has several megabytes.
constexpr int patienceSeconds = 300;
constexpr std::size_t mostRequestsAConnection = 1000000;

/// Any path, line breaks in it included: what a path means is the service's to decide.
constexpr const char *anyPath = R"([\s\S]*)";

using HandlerResponse = httplib::Server::HandlerResponse;

/// httplib waits for the end of the connection where a body's length is not given.
HandlerResponse prepare(const httplib::Request &request, httplib::Response &response)
{
    // The header set belongs to the request that httplib is about to route; nothing else looks at it meanwhile.
    auto &headers = const_cast<httplib::Headers &>(request.headers);
    // Answers are never compressed: faults cut them at known places, and on loopback it only costs time.
    headers.erase("Accept-Encoding");
    if (request.has_header("Content-Length") || request.has_header("Transfer-Encoding"))
        return HandlerResponse::Unhandled;
    if (request.method == "DELETE")
        headers.emplace("Content-Length", "0");
    if (request.method != "POST" && request.method != "PUT" && request.method != "PATCH")
        return HandlerResponse::Unhandled;
    response.status = 411;
    response.set_header("Connection", "close");
    response.set_content("<!DOCTYPE html><html><head><title>Length Required</title></head><body><h2>Length Required</h2>"
                         "<p>HTTP Error 411. The request must be chunked or have a content length.</p></body></html>",
                         "text/html; charset=us-ascii");
    return HandlerResponse::Handled;
}

} // namespace

TlsServer::TlsServer(const Identity &identity, Service &service)
    : m_server(identity.certificate.get(), identity.key.get())
{
    if (!m_server.is_valid())
        throw std::runtime_error("the TLS server does not take its certificate");
    SSL_CTX_set_min_proto_version(m_server.ssl_context(), TLS1_2_VERSION);
    m_server.new_task_queue = [this] { return new ConnectionQueue(m_port); };
    m_server.set_tcp_nodelay(true);
    // Not SO_REUSEPORT, httplib's default: two vaults on one port would share each other's requests.
    m_server.set_socket_options([](socket_t socket) {
        const int yes = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    m_server.set_keep_alive_max_count(mostRequestsAConnection);
    m_server.set_keep_alive_timeout(patienceSeconds);
    m_server.set_read_timeout(patienceSeconds);
    m_server.set_write_timeout(patienceSeconds);
    m_server.set_payload_max_length(largestBody);
    m_server.set_pre_routing_handler(prepare);
    m_server.set_exception_handler([](const httplib::Request &, httplib::Response &response, std::exception_ptr) {
        response.status = 500;
        response.set_content(R"({"error":{"code":"ServerError","message":"An internal error."}})", "application/json");
    });
    const auto handler = [&service](const httplib::Request &request, httplib::Response &response) {
        service.handle(request, response);
    };
    m_server.Get(anyPath, handler);
    m_server.Post(anyPath, handler);
    m_server.Put(anyPath, handler);
    m_server.Patch(anyPath, handler);
    m_server.Delete(anyPath, handler);
    m_server.Options(anyPath, handler);
}

TlsServer::~TlsServer()
{
    stop();
}

int TlsServer::bind(const char *address, int port)
{
    if (port == 0)
        m_port = m_server.bind_to_any_port(address);
    else
        m_port = m_server.bind_to_port(address, port) ? port : -1;
    return m_port;
}

void TlsServer::start()
{
    m_thread = std::thread([this] { m_server.listen_after_bind(); });
    while (!m_server.is_running())
        std::this_thread::yield();
}

void TlsServer::stop()
{
    if (!m_thread.joinable())
        return;
    m_server.stop();
    m_thread.join();
}

} // namespace practicevault
