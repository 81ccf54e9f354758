// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/progressline.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace vault {
namespace {

constexpr int thickness = 2;
constexpr int frameMilliseconds = 33;
constexpr int roundMilliseconds = 1400;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(thickness);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Nothing is loading"));
}

void ProgressLine::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    setAccessibleName(active ? tr("Loading") : tr("Nothing is loading"));
    updateTimer();
    update();
}

void ProgressLine::updateTimer()
{
    // A duration of 0 is how the platform says that the person wants no animations: the line then stands still.
    if (m_active && isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0) {
        m_clock.start();
        m_timer.start(frameMilliseconds, Qt::CoarseTimer, this);
    } else {
        m_timer.stop();
        m_clock.invalidate();
    }
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    if (!m_active)
        return;
    QPainter painter(this);
    const QColor color = palette().color(QPalette::Active, QPalette::Highlight);
    if (!m_clock.isValid()) {
        painter.fillRect(rect(), color);
        return;
    }
    const int length = qMax(40, width() / 4);
    const auto phase = double(m_clock.elapsed() % roundMilliseconds) / roundMilliseconds;
    painter.fillRect(int(phase * (width() + length)) - length, 0, length, height(), color);
}

void ProgressLine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        update();
    else
        QWidget::timerEvent(event);
}

void ProgressLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateTimer();
}

void ProgressLine::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateTimer();
}

} // namespace vault
