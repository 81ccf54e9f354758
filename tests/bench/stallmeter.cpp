// SPDX-License-Identifier: Apache-2.0
#include "stallmeter.h"

#include <QEvent>
#include <QMetaEnum>

#include <chrono>
#include <ctime>

namespace vault {

namespace {

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

void StallMeter::restart()
{
    m_longest = {};
    m_events = 0;
}

bool StallMeter::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    // Before it is delivered: it may delete both.
    const QEvent::Type type = event->type();
    const QLatin1String receiverClass(receiver->metaObject()->className());
    const auto start = std::chrono::steady_clock::now();
    const double startOfThread = threadMilliseconds();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    ++m_events;
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    if (taken.count() > m_longest.milliseconds) {
        const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        m_longest = {taken.count(), threadMilliseconds() - startOfThread,
                     (name ? QString::fromLatin1(name) : QString::number(type)) + QLatin1String(" to ") + receiverClass};
    }
    return result;
}

} // namespace vault
