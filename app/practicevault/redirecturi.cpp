// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/redirecturi.h"

#include "app/practicevault/encoding.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace practicevault {

namespace {

bool isPort(std::string_view text)
{
    constexpr unsigned largest = 65535;
    unsigned port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    return error == std::errc() && end == text.data() + text.size() && port > 0 && port <= largest;
}

bool isUriCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || std::string_view("-._~/?=&%:@!$()*+,;").find(c) != std::string_view::npos;
}

std::size_t pathStart(const std::string &uri)
{
    constexpr std::string_view scheme = "http://";
    return std::min(uri.find('/', scheme.size()), uri.size());
}

} // namespace

bool isLoopbackRedirect(const std::string &uri)
{
    constexpr std::array<std::string_view, 2> starts {"http://localhost", "http://127.0.0.1"};
    const std::string origin = redirectOrigin(uri);
    const bool isLoopback = std::any_of(starts.begin(), starts.end(), [&origin](std::string_view start) {
        if (origin.compare(0, start.size(), start) != 0)
            return false;
        const std::string rest = origin.substr(start.size());
        return rest.empty() || (rest.front() == ':' && isPort(std::string_view(rest).substr(1)));
    });
    return isLoopback && std::all_of(uri.begin(), uri.end(), isUriCharacter);
}

std::string redirectWith(const std::string &uri, const std::vector<std::pair<std::string, std::string>> &parameters)
{
    std::string target = pathStart(uri) == uri.size() ? uri + "/" : uri;
    char separator = target.find('?') == std::string::npos ? '?' : '&';
    for (const auto &[name, value] : parameters) {
        if (value.empty())
            continue;
        target += separator + name + "=" + encodePercent(value);
        separator = '&';
    }
    return target;
}

std::string redirectOrigin(const std::string &uri)
{
    return uri.substr(0, pathStart(uri));
}

} // namespace practicevault
