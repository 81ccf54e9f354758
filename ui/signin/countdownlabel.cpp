// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/countdownlabel.h"

#include <chrono>
#include <utility>

namespace vault {

using namespace std::chrono_literals;

namespace {

QString clockText(std::int64_t seconds)
{
    const auto twoDigits = [](std::int64_t number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const std::int64_t hours = seconds / 3600;
    const QString rest = twoDigits(seconds % 60);
    if (hours == 0)
        return QString::number(seconds / 60) + QLatin1Char(':') + rest;
    return QString::number(hours) + QLatin1Char(':') + twoDigits(seconds / 60 % 60) + QLatin1Char(':') + rest;
}

} // namespace

CountdownLabel::CountdownLabel(std::int64_t until, std::function<std::int64_t()> now, QWidget *parent)
    : QLabel(parent), m_until(until), m_now(std::move(now))
{
    setTextFormat(Qt::PlainText);
    connect(&m_tick, &QTimer::timeout, this, &CountdownLabel::update);
    m_tick.start(1s);
    update();
}

void CountdownLabel::update()
{
    const std::int64_t left = m_until - m_now();
    QString spoken;
    if (left <= 0) {
        m_tick.stop();
        spoken = tr("The time is over.");
        setText(spoken);
    } else {
        const int minutes = int(left / 60);
        //: %1 is minutes and seconds, such as 4:59.
        setText(tr("Time left: %1").arg(clockText(left)));
        spoken = minutes == 0  ? tr("Less than a minute left")
            : minutes == 1     ? tr("A minute left")
                               : tr("%Ln minutes left", nullptr, minutes);
    }
    // Each new name is announced: once a minute is often enough to hear.
    if (spoken != accessibleName())
        setAccessibleName(spoken);
}

} // namespace vault
