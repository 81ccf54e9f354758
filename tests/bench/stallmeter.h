// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QString>

#include <cstdint>

namespace vault {

/// Measures how long each event of the window's thread takes, from its delivery to its end with all that it led to: for
/// that long nothing else, no key and no repaint, can be served.
class StallMeter : public QApplication
{
public:
    using QApplication::QApplication;

    struct Stall {
        double milliseconds = 0; ///< By the clock.
        double processor = 0; ///< Of these, milliseconds that this thread was running: the rest is other programs' doing.
        QString what; ///< Type of the event and class of its receiver.
    };

    void restart();
    const Stall &longest() const { return m_longest; }
    std::int64_t events() const { return m_events; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    int m_depth = 0;
    Stall m_longest;
    std::int64_t m_events = 0;
};

} // namespace vault
