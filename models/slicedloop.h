// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace vault {

/// Does something for each of many numbers, a part in each turn of the event loop, so that 100,000 hold nobody up. Ends
/// without a word when it goes before.
class SlicedLoop : public QObject
{
    Q_OBJECT
public:
    /// each: for 0 to count - 1; then atEnd, once, which may delete this.
    SlicedLoop(int count, std::function<void(int)> each, std::function<void()> atEnd, QObject *parent = nullptr);

    void start(); ///< The first part at once.

private:
    void doPart();

    const int m_count;
    const std::function<void(int)> m_each;
    const std::function<void()> m_atEnd;
    int m_next = 0;
    QTimer m_turns;
};

} // namespace vault
