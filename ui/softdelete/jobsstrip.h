// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

#include <QFrame>
#include <QTimer>

#include <map>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vault {

class JobLine;
class ProgressLine;
class VaultJobs;

/// Below the list: what the vault is deleting, recovering and purging, a line each, the newest at the bottom. Takes no
/// room while there is nothing. What went well goes by itself after a while, unless the person is at it.
class JobsStrip : public QFrame
{
    Q_OBJECT
public:
    static constexpr int mostLines = 4; ///< The rest is only counted.

    explicit JobsStrip(VaultJobs &jobs, QWidget *parent = nullptr);

    /// How long a success stays; for tests.
    void setLinger(std::chrono::milliseconds linger) { m_linger = linger; }

Q_SIGNALS:
    /// An object's row, in the list where it is now.
    void showRequested(vault::ItemListKind kind, const QString &name);

private:
    void update();
    JobLine *lineOf(int id);
    void showObject(int id);
    void noteEnd(int id);
    void dismissLater(int id);
    void dismissOver();
    void tick();

    VaultJobs &m_jobs;
    std::map<int, JobLine *> m_lines; // By the job's id.
    ProgressLine *m_progress;
    QVBoxLayout *m_layout;
    QWidget *m_restRow;
    QLabel *m_rest;
    QPushButton *m_dismissOver;
    QTimer m_tick;
    std::chrono::milliseconds m_linger{20'000};
};

} // namespace vault
