// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>

#include <chrono>

namespace vault {

/// The part of a long piece of work that one event does: the window answers in between. A frame has 16 ms and an event
/// may take 8; what a view does with the outcome comes on top.
class TimeSlice
{
public:
    explicit TimeSlice(std::chrono::nanoseconds length = std::chrono::milliseconds(2)) : m_length(length.count()) { m_timer.start(); }
    static TimeSlice unlimited() { return TimeSlice(std::chrono::hours(1)); }

    /// Asked once for each step; looks at the clock only now and then, as that costs as much as some steps.
    bool isOver()
    {
        if (!m_isOver && ++m_steps % stepsPerLook == 0)
            return isOverNow();
        return m_isOver;
    }

    /// For long steps: looks at the clock.
    bool isOverNow() { return m_isOver = m_isOver || m_timer.nsecsElapsed() > m_length; }

private:
    static constexpr int stepsPerLook = 16;

    QElapsedTimer m_timer;
    qint64 m_length; ///< Nanoseconds.
    int m_steps = 0;
    bool m_isOver = false;
};

} // namespace vault
