// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

namespace vault {

/// A line of 2 px that moves while something is fetched. It keeps its place when idle, so nothing jumps.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);

    bool isActive() const { return m_active; }

public Q_SLOTS:
    void setActive(bool active);

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateTimer();

    bool m_active = false;
    QBasicTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace vault
