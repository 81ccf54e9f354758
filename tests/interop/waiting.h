// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

namespace vault::interop {

/// Runs the event loop until the operation ends; a Transport error without a reason where it takes over 60 s.
template<typename T>
Result<T> awaited(Pending<T> pending)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(pending);
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    if (!pending.isFinished())
        loop.exec();
    if (!pending.isFinished() || pending.resultCount() == 0)
        return Result<T>(tl::unexpect, ApiError());
    return pending.takeResult();
}

/// Tries for at most 10 s while the vault says that a deletion, a recovery or a purge is still under way.
template<typename Attempt>
auto settled(Attempt attempt)
{
    const QDeadlineTimer deadline(10'000);
    for (;;) {
        auto result = awaited(attempt());
        const int status = result ? 200 : result.error().httpStatus;
        if ((status != 404 && status != 409) || deadline.hasExpired())
            return result;
        QEventLoop pause;
        QTimer::singleShot(100, &pause, &QEventLoop::quit);
        pause.exec();
    }
}

} // namespace vault::interop
