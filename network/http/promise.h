// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QFutureInterface>

#include <utility>

namespace vault {

/// The giving side of a future of one result, for results that can only be moved. Destroyed unfinished, it cancels.
///
/// Not QPromise, for two measured reasons in Qt 6.4. A continuation that takes a move-only result resets the future's
/// state, and ~QPromise, seeing it not finished, runs the used-up continuation again: a crash. And a cancelled QPromise
/// still calls the continuation of `.then(context, …)`, which asserts when the context is gone, as it is when a
/// CancelGuard member cancelled from the context's destructor; here it is dropped unrun.
template<typename T>
class Promise
{
public:
    Promise() { m_state.reportStarted(); }
    ~Promise()
    {
        if (!m_finished)
            m_state.cancelAndFinish();
        // Drops a continuation that has not run; futures made from it are cancelled with it.
        m_state.cleanContinuation();
    }
    Promise(const Promise &) = delete;
    Promise &operator=(const Promise &) = delete;

    QFuture<T> future() { return m_state.future(); }
    bool isCanceled() const { return m_state.isCanceled(); }
    /// Gives the result and runs the continuation; once only, on any thread. Without effect once cancelled.
    void finish(T &&result)
    {
        if (isCanceled())
            return;
        m_finished = true;
        m_state.reportAndMoveResult(std::move(result));
        m_state.reportFinished();
    }

private:
    struct State : QFutureInterface<T> {
        using QFutureInterfaceBase::cleanContinuation;
    };
    State m_state;
    bool m_finished = false;
};

} // namespace vault
