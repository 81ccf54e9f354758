// SPDX-License-Identifier: Apache-2.0
#include "models/slicedloop.h"

#include "models/timeslice.h"

#include <utility>

namespace vault {

SlicedLoop::SlicedLoop(int count, std::function<void(int)> each, std::function<void()> atEnd, QObject *parent)
    : QObject(parent), m_count(count), m_each(std::move(each)), m_atEnd(std::move(atEnd))
{
    m_turns.setInterval(0);
    connect(&m_turns, &QTimer::timeout, this, &SlicedLoop::doPart);
}

void SlicedLoop::start()
{
    m_turns.start();
    doPart();
}

void SlicedLoop::doPart()
{
    for (TimeSlice slice; m_next < m_count && !slice.isOver(); ++m_next)
        m_each(m_next);
    if (m_next < m_count)
        return;
    m_turns.stop();
    const std::function<void()> atEnd = m_atEnd; // It may delete this, and with it the one that runs.
    atEnd();
}

} // namespace vault
