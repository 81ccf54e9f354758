// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QTimer>

#include <cstdint>
#include <functional>

namespace vault {

/// The time until a moment, second by second for the eye ("Time left: 4:59"), minute by minute for a screen reader.
class CountdownLabel : public QLabel
{
    Q_OBJECT
public:
    /// Both in Unix seconds.
    CountdownLabel(std::int64_t until, std::function<std::int64_t()> now, QWidget *parent = nullptr);

private:
    void update();

    std::int64_t m_until;
    std::function<std::int64_t()> m_now;
    QTimer m_tick;
};

} // namespace vault
