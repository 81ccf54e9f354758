// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pageloader.h"
#include "network/http/promise.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace vault {

/// A vault's list whose answers come when the test says so. Records what was asked for.
class ScriptedPages
{
public:
    PageSource source();
    /// One that also tells of links before it answers, by tell().
    PageSource aheadSource();

    QStringList asked() const { return m_asked; } ///< The links, empty for a first page.
    int requestCount() const { return int(m_asked.size()); }
    /// Whether the latest request was cancelled by who asked.
    bool isCanceled() const { return m_promises.back()->future().isCanceled(); }
    bool isCanceled(int request) const { return m_promises.at(size_t(request))->future().isCanceled(); }
    bool isFinished() const { return m_promises.back()->future().isFinished(); }

    /// Answers the latest request, or with the number of a request that one.
    void answer(const ItemPage &page, int request = -1);
    void fail(const ApiError &error, int request = -1);
    /// Tells the link to the next page while that request's answer is still to come.
    void tell(const QUrl &nextLink, int request = -1);

private:
    using PagePromise = Promise<Result<ItemPage>>;

    Pending<ItemPage> ask(const QUrl &nextLink, NextLinkHeard heard);

    QStringList m_asked;
    std::vector<std::shared_ptr<PagePromise>> m_promises;
    std::vector<NextLinkHeard> m_heard;
};

/// A 503 of the vault.
ApiError unavailable();

} // namespace vault
