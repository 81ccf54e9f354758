// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connectiontest.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QPushButton;

namespace vault {

class FieldMessage;
class StatusBadge;

/// A connection test as it runs: the five steps with state, time and what was found, and a line for how it ended.
/// Hidden until one is started. Failures are announced and given out to be recorded.
class ConnectionTestView : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionTestView(QWidget *parent = nullptr);

    /// Takes the place of a test that runs.
    void start(ConnectionRequest request, const OpeningServices &services);
    void cancel(); ///< Ends a running test; what it found stays.
    void clear(); ///< Ends it and takes the view away.
    bool isRunning() const { return m_isRunning; }
    FieldMessage *outcome() const { return m_outcome; }

public Q_SLOTS:
    /// What a test tells; start() connects them.
    void showStarted(vault::ConnectionStep step);
    void showFinished(const vault::ConnectionStepResult &result);
    void showEnd(bool succeeded);

Q_SIGNALS:
    void failed(const vault::ApiError &error);
    void runningChanged();

private:
    enum class State { Waiting, Running, Ok, Failed, Canceled, NotRun };
    struct Row {
        StatusBadge *badge;
        QLabel *name;
        QLabel *facts;
        QLabel *time;
        State state = State::Waiting;
    };
    static constexpr int stepCount = 5;

    void buildRows(QGridLayout *grid);
    void begin();
    void setState(ConnectionStep step, State state);
    void settle(State running);
    void setRunning(bool running);

    std::array<Row, stepCount> m_rows{};
    FieldMessage *m_outcome;
    QPushButton *m_cancel;
    std::unique_ptr<ConnectionTest> m_test;
    std::chrono::milliseconds m_total{0};
    bool m_isRunning = false;
};

} // namespace vault
