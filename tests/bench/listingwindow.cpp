// SPDX-License-Identifier: Apache-2.0
#include "listingwindow.h"

#include "figures.h"
#include "surroundings.h"
#include "ui/panes/listpane.h"
#include "ui/vaultview.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // Milliseconds.

} // namespace

ListingWindow::ListingWindow()
{
    m_window.resize(1240, 800);
    m_window.show();
    if (!QTest::qWaitForWindowExposed(&m_window))
        giveUp(u"the window did not come."_s);
}

ListingWindow::Listing ListingWindow::list(const QString &origin)
{
    QElapsedTimer clock;
    Listing listing;
    QEventLoop loop;
    QTimer::singleShot(patience, &loop, [] { giveUp(u"the list did not come."_s); });
    QObject::connect(&m_window, &MainWindow::vaultOpened, &loop, [this, &clock, &listing, &loop](VaultView *vault) {
        ItemTableModel *secrets = vault->lists().list(ItemListKind::Secrets);
        table().viewport()->installEventFilter(this);
        QObject::connect(secrets, &ItemTableModel::failed, &loop, [](const ApiError &error) {
            giveUp(u"the list failed: %1 %2"_s.arg(error.httpStatus).arg(error.message));
        });
        QObject::connect(secrets, &ItemTableModel::stateChanged, &loop, [secrets, &clock, &listing, &loop](ListState state) {
            if (state != ListState::Complete)
                return;
            listing.seconds = double(clock.nsecsElapsed()) / 1e9;
            listing.rows = secrets->rowCount();
            loop.quit();
        });
        m_paints = 0;
        clock.start();
    });
    m_window.openVault(sessionWithServer(origin));
    loop.exec();
    listing.paints = m_paints;
    return listing;
}

void ListingWindow::settle()
{
    if (!QTest::qWaitFor([this] { return m_window.isSettled(); }, patience))
        giveUp(u"the window did not come to rest."_s);
}

void ListingWindow::closeVault()
{
    settle();
    m_window.closeVault();
    idle(200);
}

ListPane &ListingWindow::pane()
{
    for (ListPane *pane : m_window.currentVault()->findChildren<ListPane *>()) {
        if (pane->kind() == ItemListKind::Secrets)
            return *pane;
    }
    giveUp(u"there is no list of secrets."_s);
}

QTableView &ListingWindow::table()
{
    return *pane().findChild<QTableView *>();
}

bool ListingWindow::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        ++m_paints;
    return false;
}

void idle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void printStall(const QString &measure, const StallMeter &meter)
{
    const StallMeter::Event &stall = meter.longest();
    printFigure(measure, stall.milliseconds, u"ms"_s, longestGoodEvent,
                u"%1, %2 ms of it running"_s.arg(stall.what).arg(stall.processor, 0, 'f', 1));
}

} // namespace vault
