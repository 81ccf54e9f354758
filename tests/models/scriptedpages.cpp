// SPDX-License-Identifier: Apache-2.0
#include "tests/models/scriptedpages.h"

namespace vault {

PageSource ScriptedPages::source()
{
    return [this](const QUrl &nextLink) { return ask(nextLink, {}); };
}

PageSource ScriptedPages::aheadSource()
{
    return [this](const QUrl &nextLink, NextLinkHeard heard) { return ask(nextLink, std::move(heard)); };
}

Pending<ItemPage> ScriptedPages::ask(const QUrl &nextLink, NextLinkHeard heard)
{
    m_asked.append(nextLink.toString());
    m_heard.push_back(std::move(heard));
    m_promises.push_back(std::make_shared<PagePromise>());
    return m_promises.back()->future();
}

// Copies: whoever is told may ask for the next page, which grows the lists.
void ScriptedPages::answer(const ItemPage &page, int request)
{
    const std::shared_ptr<PagePromise> promise = request < 0 ? m_promises.back() : m_promises.at(size_t(request));
    promise->finish(page);
}

void ScriptedPages::fail(const ApiError &error, int request)
{
    const std::shared_ptr<PagePromise> promise = request < 0 ? m_promises.back() : m_promises.at(size_t(request));
    promise->finish(tl::make_unexpected(error));
}

void ScriptedPages::tell(const QUrl &nextLink, int request)
{
    const NextLinkHeard heard = request < 0 ? m_heard.back() : m_heard.at(size_t(request));
    if (!nextLink.isEmpty())
        heard(nextLink);
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
