// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace vault {

/// Lets so many requests be under way at once, the others in the order in which they asked. When the vault says that
/// there are too many (429, protocol.md §10) nobody enters for the time that it names, else for 1, 2, 4, 8, 16 seconds,
/// and fewer are let in until a number of them went well.
class RequestGate : public QObject
{
    Q_OBJECT
public:
    using Turn = std::function<void()>;

    explicit RequestGate(int limit, QObject *parent = nullptr);

    /// For tests: the pause after the first 429 that names none.
    void setFirstPause(std::chrono::milliseconds pause) { m_firstPause = pause; }

    /// Runs turn when there is room: at once where nobody waits. Each turn ends in one leave().
    void enter(const QObject *who, Turn turn);
    /// The same, before all others: for what was turned away by the vault.
    void enterFirst(const QObject *who, Turn turn);
    void leave();
    void forget(const QObject *who); ///< Its turns that have not come do not come.

    /// A request was refused with 429. The refused one did nothing and may ask for another turn.
    void noteThrottled(const ApiError &error);
    void noteAnswered(); ///< A request was not turned away.

    bool hasRoom() const { return !isHeld() && m_waiting.empty() && m_inside < m_room; }
    bool isHeld() const { return m_hold.isActive(); }
    std::chrono::milliseconds heldFor() const { return m_hold.remainingTimeAsDuration(); } ///< While held.
    int inside() const { return m_inside; }

Q_SIGNALS:
    void heldChanged();

private:
    struct Waiting {
        const QObject *who;
        Turn turn;
    };

    void advance();

    const int m_limit;
    int m_room; ///< At most m_limit; less after a 429.
    int m_inside = 0;
    int m_throttled = 0; ///< In a row.
    int m_wentWell = 0; ///< Since the room changed.
    bool m_isAdvancing = false;
    std::chrono::milliseconds m_firstPause{1'000};
    std::deque<Waiting> m_waiting;
    QTimer m_hold;
    QTimer m_later;
};

} // namespace vault
