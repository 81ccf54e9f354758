// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/QEvent>
#include <QtCore/QMetaEnum>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QString>
#include <QtCore/QThread>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace vault {

/// Milliseconds that this thread has been running, whatever else the machine does.
inline double threadMilliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// An application (QCoreApplication or QApplication) that measures how long each event of its thread takes, from its
/// delivery to its end with all that it led to: for that long nothing else, no key and no repaint, can be served.
template<typename Application>
class TimedApplication : public Application
{
public:
    using Application::Application;

    struct Event {
        double milliseconds = 0; ///< By the clock.
        double processor = 0; ///< Of these, milliseconds that the thread was running, to 0.2: the rest is other programs' doing.
        QString what; ///< Type of the event and class of its receiver.
    };

    void restart()
    {
        m_longest = {};
        m_mostProcessor = 0;
    }
    const Event &longest() const { return m_longest; } ///< By the clock.
    double mostProcessor() const { return m_mostProcessor; } ///< Of any event, milliseconds.

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != this->thread() || m_isInside)
            return Application::notify(receiver, event);
        const QScopedValueRollback inside(m_isInside, true);
        // Before it is delivered: it may delete both.
        const QEvent::Type type = event->type();
        const QLatin1String receiverClass(receiver->metaObject()->className());
        const auto start = Clock::now();
        if (start - m_readAt > staleAfter) {
            m_readAt = start;
            m_threadAtReading = threadMilliseconds();
        }
        const bool result = Application::notify(receiver, event);
        const std::chrono::duration<double, std::milli> taken = Clock::now() - start;
        if (taken.count() <= std::min(m_mostProcessor, m_longest.milliseconds))
            return result;
        const double processor = std::min(threadMilliseconds() - m_threadAtReading, taken.count());
        m_mostProcessor = std::max(m_mostProcessor, processor);
        if (taken.count() > m_longest.milliseconds) {
            const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
            m_longest = {taken.count(), processor,
                         (name ? QString::fromLatin1(name) : QString::number(type)) + QLatin1String(" to ") + receiverClass};
        }
        return result;
    }

private:
    using Clock = std::chrono::steady_clock;
    // The thread's own clock asks the system, which for each of the ten events of a page would take a thirtieth of its time.
    static constexpr std::chrono::microseconds staleAfter {200};

    bool m_isInside = false;
    Clock::time_point m_readAt {};
    double m_threadAtReading = 0;
    Event m_longest;
    double m_mostProcessor = 0;
};

/// Milliseconds of an event that went through 100,000 objects at once, even with optimisation; far more than a slice
/// takes under the sanitizers. The figure itself is tests/bench's.
inline constexpr double inOneGo = 80;

} // namespace vault
