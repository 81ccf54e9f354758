// SPDX-License-Identifier: Apache-2.0
#include "network/http/conditionalcache.h"

#include <utility>

namespace vault {

RawResponse copyOf(const RawResponse &response)
{
    return {response.status, response.reason, response.headers, response.body.clone(), response.url};
}

std::shared_ptr<const ConditionalCache::Entry> ConditionalCache::find(const QUrl &url)
{
    const auto found = m_index.constFind(url);
    if (found == m_index.constEnd())
        return nullptr;
    m_slots.splice(m_slots.begin(), m_slots, found.value());
    return found.value()->entry;
}

void ConditionalCache::keep(const QUrl &url, const RawResponse &response)
{
    remove(url);
    const QByteArray etag = response.header("ETag");
    const bool forbidden = response.header("Cache-Control").toLower().contains("no-store");
    const qsizetype size = response.body.size();
    if (response.status != 200 || etag.isEmpty() || forbidden || size > m_byteLimit)
        return;

    m_slots.push_front({url, std::make_shared<const Entry>(Entry{etag, copyOf(response)})});
    m_index.insert(url, m_slots.begin());
    m_byteSize += size;
    while (m_byteSize > m_byteLimit)
        remove(QUrl(m_slots.back().url));
}

void ConditionalCache::remove(const QUrl &url)
{
    const auto found = m_index.constFind(url);
    if (found == m_index.constEnd())
        return;
    m_byteSize -= found.value()->entry->response.body.size();
    m_slots.erase(found.value());
    m_index.erase(found);
}

} // namespace vault
