// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/cancelguard.h"
#include "network/http/result.h"
#include "network/keyvault/vaultitem.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace vault {

/// Gives one page: the first for an empty link.
using PageSource = std::function<Pending<ItemPage>(const QUrl &nextLink)>;

/// Follows a list from page to page (protocol.md §5), one request at a time. A link that was followed before ends the
/// list with RepeatedNextLink.
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
    void fetch();
    void take(Result<ItemPage> result);

    PageSource m_source;
    QUrl m_link;
    QSet<QUrl> m_followed;
    CancelGuard m_guard;
    unsigned m_generation = 0; // Tells an answer that was asked for from a stale one.
};

} // namespace vault
