// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/promise.h"
#include "network/http/result.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>
#include <utility>

namespace vault {

/// A result that is known at once.
template<typename T>
Pending<T> ready(Result<T> &&result)
{
    Promise<Result<T>> promise;
    promise.finish(std::move(result));
    return promise.future();
}

/// Calls `handle(std::optional<Result<T>> &&)` from the event loop once the future has ended, with nothing when it was
/// cancelled; never after the context is gone. A watcher, not then(): that would run inside the other's finish().
template<typename T, typename Handler>
void whenReady(QObject *context, Pending<T> future, Handler handle)
{
    auto *watcher = new QFutureWatcher<void>(context);
    const QFuture<void> watched(future);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, future, handle]() mutable {
        watcher->deleteLater();
        std::optional<Result<T>> result;
        if (!future.isCanceled() && future.resultCount() > 0)
            result = std::exchange(future, {}).takeResult();
        handle(std::move(result));
    });
    watcher->setFuture(watched);
}

} // namespace vault
