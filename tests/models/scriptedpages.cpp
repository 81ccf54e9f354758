// SPDX-License-Identifier: Apache-2.0
#include "tests/models/scriptedpages.h"

namespace vault {

PageSource ScriptedPages::source()
{
    return [this](const QUrl &nextLink) {
        m_asked.append(nextLink.toString());
        m_promises.push_back(std::make_shared<PagePromise>());
        return m_promises.back()->future();
    };
}

void ScriptedPages::answer(const ItemPage &page, int request)
{
    // A copy: whoever is told may ask for the next page, which grows the list.
    const std::shared_ptr<PagePromise> promise = request < 0 ? m_promises.back() : m_promises.at(size_t(request));
    promise->finish(page);
}

void ScriptedPages::fail(const ApiError &error)
{
    const std::shared_ptr<PagePromise> promise = m_promises.back();
    promise->finish(tl::make_unexpected(error));
}

ApiError unavailable()
{
    ApiError error;
    error.kind = ErrorKind::Http;
    error.reason = ErrorReason::Envelope;
    error.httpStatus = 503;
    error.httpReason = QStringLiteral("Service Unavailable");
    error.code = QStringLiteral("ServiceUnavailable");
    return error;
}

} // namespace vault
