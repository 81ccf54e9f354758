// SPDX-License-Identifier: Apache-2.0
// The limit of what listing can reach: one libcurl handle that follows nextLink and parses nothing else.
// usage: curl_pages URL CA TOKEN; prints the pages and the seconds.
#include <curl/curl.h>

#include <chrono>
#include <cstdio>
#include <string>

namespace {

size_t append(const char *bytes, size_t size, size_t count, void *body)
{
    static_cast<std::string *>(body)->append(bytes, size * count);
    return size * count;
}

/// What follows "nextLink":" up to its quotation mark; empty on the last page.
std::string nextLinkOf(const std::string &body)
{
    static const std::string key = "\"nextLink\":\"";
    const size_t start = body.rfind(key);
    if (start == std::string::npos)
        return {};
    const size_t first = start + key.size();
    return body.substr(first, body.find('"', first) - first);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::fprintf(stderr, "usage: curl_pages URL CA TOKEN\n");
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    CURL *curl = curl_easy_init();
    curl_slist *headers = curl_slist_append(nullptr, (std::string("Authorization: Bearer ") + argv[3]).c_str());
    std::string body;
    curl_easy_setopt(curl, CURLOPT_CAINFO, argv[2]);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &body);
    curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
    int pages = 0;
    size_t bytes = 0;
    for (std::string link = argv[1]; !link.empty(); link = nextLinkOf(body)) {
        body.clear();
        long status = 0;
        curl_easy_setopt(curl, CURLOPT_URL, link.c_str());
        const CURLcode code = curl_easy_perform(curl);
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
        if (code != CURLE_OK || status != 200) {
            std::fprintf(stderr, "curl_pages: page %d: %s, status %ld\n", pages, curl_easy_strerror(code), status);
            return 1;
        }
        ++pages;
        bytes += body.size();
    }
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    std::printf("{\"pages\":%d,\"bytes\":%zu,\"seconds\":%.6f}\n", pages, bytes, taken.count());
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    return 0;
}
