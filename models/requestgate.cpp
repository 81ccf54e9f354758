// SPDX-License-Identifier: Apache-2.0
#include "models/requestgate.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace vault {

namespace {

constexpr int wellForMoreRoom = 20;
constexpr std::chrono::seconds longestPause{60};
constexpr int mostDoublings = 4;
// Of the window's thread, before other events get their turn.
constexpr int sliceMilliseconds = 3;

} // namespace

RequestGate::RequestGate(int limit, QObject *parent) : QObject(parent), m_limit(limit), m_room(limit)
{
    m_hold.setSingleShot(true);
    m_hold.setTimerType(Qt::PreciseTimer);
    connect(&m_hold, &QTimer::timeout, this, [this] {
        Q_EMIT heldChanged();
        advance();
    });
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &RequestGate::advance);
}

void RequestGate::enter(const QObject *who, Turn turn)
{
    m_waiting.push_back({who, std::move(turn)});
    advance();
}

void RequestGate::enterFirst(const QObject *who, Turn turn)
{
    m_waiting.push_front({who, std::move(turn)});
    advance();
}

void RequestGate::leave()
{
    --m_inside;
    advance();
}

void RequestGate::forget(const QObject *who)
{
    std::erase_if(m_waiting, [who](const Waiting &waiting) { return waiting.who == who; });
}

void RequestGate::noteThrottled(const ApiError &error)
{
    const int doublings = std::min(m_throttled++, mostDoublings);
    std::chrono::milliseconds pause = m_firstPause * (1 << doublings);
    if (error.retryAfter)
        pause = std::min<std::chrono::milliseconds>(*error.retryAfter, longestPause);
    m_room = std::max(1, m_room / 2);
    m_wentWell = 0;
    if (isHeld() && heldFor() >= pause)
        return;
    m_hold.start(pause);
    Q_EMIT heldChanged();
}

void RequestGate::noteAnswered()
{
    m_throttled = 0;
    if (m_room < m_limit && ++m_wentWell >= wellForMoreRoom) {
        ++m_room;
        m_wentWell = 0;
    }
}

void RequestGate::advance()
{
    // A turn may end within itself, as one that is refused unsent: a loop, no recursion.
    if (std::exchange(m_isAdvancing, true))
        return;
    QElapsedTimer slice;
    slice.start();
    while (!m_waiting.empty() && m_inside < m_room && !isHeld()) {
        if (slice.hasExpired(sliceMilliseconds)) {
            m_later.start();
            break;
        }
        const Turn turn = std::move(m_waiting.front().turn);
        m_waiting.pop_front();
        ++m_inside;
        turn();
    }
    m_isAdvancing = false;
}

} // namespace vault
