// SPDX-License-Identifier: Apache-2.0
#include "models/pageloader.h"

#include "network/http/redaction.h"

#include <utility>

namespace vault {

PageLoader::PageLoader(PageSource source, QObject *parent) : QObject(parent), m_source(std::move(source)) {}

void PageLoader::restart()
{
    m_link = {};
    m_followed.clear();
    fetch();
}

void PageLoader::resume()
{
    fetch();
}

void PageLoader::stop()
{
    ++m_generation;
    m_guard.cancel();
}

void PageLoader::fetch()
{
    stop();
    const unsigned generation = m_generation;
    Pending<ItemPage> page = m_source(m_link);
    m_guard = CancelGuard(page);
    page.then(this, [this, generation](Result<ItemPage> result) {
        if (generation == m_generation)
            take(std::move(result));
    });
}

void PageLoader::take(Result<ItemPage> result)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    const unsigned generation = m_generation;
    Q_EMIT pageLoaded(result->items);
    if (generation != m_generation) // Stopped or restarted by whoever looked at the page.
        return;
    const QUrl &next = result->nextLink;
    if (next.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    if (m_followed.contains(next)) {
        ApiError error = ApiError::payload(ErrorReason::RepeatedNextLink);
        error.method = "GET";
        error.url = redactedUrl(next);
        Q_EMIT failed(error);
        return;
    }
    m_followed.insert(next);
    m_link = next;
    // Queued: a source that answers at once would otherwise nest every page in the one before.
    QMetaObject::invokeMethod(
        this,
        [this, generation] {
            if (generation == m_generation)
                fetch();
        },
        Qt::QueuedConnection);
}

} // namespace vault
