// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/timedapplication.h"
#include "ui/mainwindow.h"

#include <QApplication>

#include <functional>

class QTableView;

namespace vault {

class ListPane;

using StallMeter = TimedApplication<QApplication>;

constexpr double longestGoodEvent = 8; // Milliseconds: half a frame.

/// The window as a person has it on the screen, listing the secrets of a vault. Waits by event loops that do nothing
/// else: QTest's sleep 10 ms in every turn, and that would be measured too.
class ListingWindow : public QObject
{
    Q_OBJECT
public:
    ListingWindow();

    struct Listing {
        double seconds = 0; ///< From the first list's start until the secrets are there.
        int rows = 0;
        int paints = 0; ///< How many times the table was painted meanwhile.
    };
    /// Opens the vault and lists until all secrets are there.
    Listing list(const QString &origin);
    /// Then, until every other list is there too and nothing is under way.
    void settle();
    void closeVault();

    MainWindow &window() { return m_window; }
    ListPane &pane();
    QTableView &table();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow m_window;
    int m_paints = 0;
};

/// Runs the event loop for so long.
void idle(int milliseconds);

/// The longest event since the meter's restart as a figure.
void printStall(const QString &measure, const StallMeter &meter);

} // namespace vault
