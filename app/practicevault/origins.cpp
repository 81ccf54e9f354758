// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/origins.h"

#include "app/practicevault/encoding.h"

#include <httplib.h>

#include <algorithm>
#include <array>

namespace practicevault {

namespace {

constexpr int httpsPort = 443;

std::string originNamed(std::string_view host, int port)
{
    std::string origin = "https://";
    origin += host;
    // Clients leave the scheme's own port out.
    return port == httpsPort ? origin : origin + ":" + std::to_string(port);
}

} // namespace

std::string originOf(const httplib::Request &request)
{
    const std::string host = request.get_header_value("Host");
    const bool plain = !host.empty() && std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || std::string_view(".:-[]").find(c) != std::string_view::npos;
    });
    return plain ? "https://" + host : localOrigin(request.local_port);
}

std::string localOrigin(int port)
{
    return originNamed("localhost", port);
}

bool isOwnOrigin(const std::string &origin, int port)
{
    constexpr std::array<std::string_view, 3> hosts {"localhost", "127.0.0.1", "[::1]"};
    const std::string asked = lowerCase(origin);
    return std::any_of(hosts.begin(), hosts.end(),
                       [&](std::string_view host) { return asked == originNamed(host, port); });
}

} // namespace practicevault
