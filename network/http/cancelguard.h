// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>

#include <utility>

namespace vault {

/// Cancels the operation that it watches when it goes out of scope or is given another one.
class CancelGuard
{
public:
    CancelGuard() = default;
    template<typename T>
    explicit CancelGuard(const QFuture<T> &future) : m_future(future)
    {
    }
    ~CancelGuard() { cancel(); }
    CancelGuard(CancelGuard &&other) noexcept : m_future(std::exchange(other.m_future, {})) {}
    CancelGuard &operator=(CancelGuard &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_future = std::exchange(other.m_future, {});
        }
        return *this;
    }
    CancelGuard(const CancelGuard &) = delete;
    CancelGuard &operator=(const CancelGuard &) = delete;

    void cancel()
    {
        // Not isFinished(): a continuation that took a move-only result reset the state, and cancel() would then follow
        // Qt 6.4's bare pointer to that continuation, which is gone (measured).
        if (m_future.isRunning())
            m_future.cancel();
        m_future = {};
    }

private:
    QFuture<void> m_future;
};

} // namespace vault
