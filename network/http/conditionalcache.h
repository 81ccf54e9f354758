// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/rawresponse.h"

#include <QHash>
#include <QUrl>

#include <list>
#include <memory>

namespace vault {

/// Answers that came with an ETag, kept in memory to be served again on 304 (RFC 9110 §13; protocol.md §0). Never for
/// requests that carry a secret, nor for answers marked no-store. The least recently used go first.
class ConditionalCache
{
public:
    explicit ConditionalCache(qsizetype byteLimit = 16 * 1024 * 1024) : m_byteLimit(byteLimit) {}

    struct Entry {
        QByteArray etag;
        RawResponse response;
    };
    /// The kept answer, or null. It stays valid after its eviction.
    std::shared_ptr<const Entry> find(const QUrl &url);
    /// Keeps a copy of a 200 that has an ETag; an answer without one removes what was kept for the URL.
    void keep(const QUrl &url, const RawResponse &response);
    qsizetype byteSize() const { return m_byteSize; }

private:
    struct Slot {
        QUrl url;
        std::shared_ptr<const Entry> entry;
    };
    void remove(const QUrl &url);

    qsizetype m_byteLimit;
    qsizetype m_byteSize = 0;
    std::list<Slot> m_slots; ///< Most recently used first.
    QHash<QUrl, std::list<Slot>::iterator> m_index;
};

/// A copy, body and all; RawResponse itself is move-only so that no body is copied by accident.
RawResponse copyOf(const RawResponse &response);

} // namespace vault
