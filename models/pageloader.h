// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/cancelguard.h"
#include "network/http/result.h"
#include "network/keyvault/listpage.h"
#include "network/keyvault/vaultitem.h"

#include <QObject>
#include <QSet>

#include <concepts>
#include <functional>
#include <optional>
#include <utility>

namespace vault {

/// Gives one page: the first for an empty link. A function of the link alone, or one that also tells where the next
/// page is while it decodes this one (network/keyvault/listpage.h).
class PageSource
{
public:
    PageSource() = default;
    template<std::invocable<const QUrl &, NextLinkHeard> Function>
    PageSource(Function function) : m_function(std::move(function))
    {
    }
    template<std::invocable<const QUrl &> Function>
    PageSource(Function function)
        : m_function([function = std::move(function)](const QUrl &link, const NextLinkHeard &) mutable { return function(link); })
    {
    }
    Pending<ItemPage> operator()(const QUrl &link, NextLinkHeard heard) const { return m_function(link, std::move(heard)); }

private:
    std::function<Pending<ItemPage>(const QUrl &, NextLinkHeard)> m_function;
};

/// Follows a list from page to page (protocol.md §5), one request at a time, in order. A link that was followed before
/// ends the list with RepeatedNextLink.
///
/// The next page is asked for as soon as its link is heard of, before the page that names it is decoded and shown. When
/// that page turns out to be malformed, or the list is stopped, that request is dropped and nothing is lost: resume()
/// begins with the page that was not shown.
class PageLoader : public QObject
{
    Q_OBJECT
public:
    explicit PageLoader(PageSource source, QObject *parent = nullptr);

    void restart(); ///< From the first page; whatever is under way is cancelled.
    void resume(); ///< From the page that failed or was stopped.
    void stop();

Q_SIGNALS:
    void pageLoaded(const QList<vault::VaultItem> &items);
    void finished();
    void failed(const vault::ApiError &error);

private:
    struct Request {
        unsigned number = 0;
        QUrl link;
        Pending<ItemPage> page;
        CancelGuard guard;
    };
    void fetch();
    Request ask(const QUrl &link);
    void askAhead(const QUrl &link);
    void await(Request &&request);
    void take(Result<ItemPage> result);
    void follow(const QUrl &next);

    PageSource m_source;
    QUrl m_link; // Of the page that is awaited.
    QSet<QUrl> m_followed;
    CancelGuard m_guard;
    std::optional<Request> m_ahead;
    unsigned m_lastNumber = 0;
    unsigned m_awaited = 0; // The request whose answer counts; others are stale.
};

} // namespace vault
