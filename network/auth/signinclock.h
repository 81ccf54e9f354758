// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

namespace vault {

/// Time as the ways of signing in see it: tests put one in its place that they turn themselves.
class SignInClock
{
public:
    virtual ~SignInClock() = default;

    /// Unix seconds.
    virtual std::int64_t now() const { return QDateTime::currentSecsSinceEpoch(); }
    /// Runs the action once, unless the context is gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action)
    {
        QTimer::singleShot(delay, context, std::move(action));
    }
};

} // namespace vault
