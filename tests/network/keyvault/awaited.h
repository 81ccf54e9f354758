// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

namespace vault::test {

/// Runs the event loop until the operation ends; a Transport error without a reason where it takes over 30 s.
template<typename T>
Result<T> awaited(Pending<T> pending)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(pending);
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    if (!pending.isFinished())
        loop.exec();
    if (!pending.isFinished() || pending.resultCount() == 0)
        return Result<T>(tl::unexpect, ApiError());
    return pending.takeResult();
}

} // namespace vault::test
