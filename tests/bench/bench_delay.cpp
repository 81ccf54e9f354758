// SPDX-License-Identifier: Apache-2.0
// A vault that is 20 ms away in each direction: how near listing comes to one round trip a page, what several lists at
// once take beside one alone; and, of a near vault, how soon the first page is on the screen.
#include "delayingrelay.h"
#include "figures.h"
#include "listingwindow.h"
#include "roundtrip.h"
#include "surroundings.h"
#include "models/errorlogmodel.h"
#include "models/vaultlists.h"
#include "tests/ui/windowtesting.h"
#include "ui/vaultview.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTableView>
#include <QThread>
#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace vault;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int pages = 1000;
constexpr int pagesOfSeveral = 20;
constexpr auto eachWay = 20ms;
constexpr int times = 5; // Of the four lists at once.

std::uint16_t relayPort()
{
    return std::uint16_t(QUrl(told("BENCH_FAR")).port());
}

std::uint16_t serverPort()
{
    return std::uint16_t(told("BENCH_RELAY").toUInt());
}

/// Notes when the window has been painted for the first time with rows in its table: at the end of the event that
/// painted it, when all is handed to the display.
class PaintMeter : public StallMeter
{
public:
    using StallMeter::StallMeter;

    void await(QTableView *table)
    {
        m_table = table;
        m_isPainted = false;
        m_paintedAt = {};
    }
    DelayingRelay::Clock::time_point paintedAt() const { return m_paintedAt; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread()) // Those of Qt's network come here too.
            return StallMeter::notify(receiver, event);
        ++m_depth;
        const bool result = StallMeter::notify(receiver, event);
        --m_depth;
        if (!m_table)
            return result;
        if (event->type() == QEvent::Paint && receiver == m_table->viewport() && m_table->model()->rowCount() > 0)
            m_isPainted = true;
        if (m_isPainted && m_depth == 0) {
            m_paintedAt = DelayingRelay::Clock::now();
            m_table = nullptr;
        }
        return result;
    }

private:
    QTableView *m_table = nullptr;
    bool m_isPainted = false;
    int m_depth = 0;
    DelayingRelay::Clock::time_point m_paintedAt;
};

void firstRow(PaintMeter &meter, ListingWindow &window)
{
    const DelayingRelay relay(relayPort(), serverPort(), 0ms);
    QObject context;
    QObject::connect(&window.window(), &MainWindow::vaultOpened, &context, [&] { meter.await(&window.table()); });
    window.list(told("BENCH_FAR"));
    const std::chrono::duration<double, std::milli> taken = meter.paintedAt() - relay.firstPageAt();
    printFigure(u"first row on the screen after the first page's last byte"_s, taken.count(), u"ms"_s, 16,
                u"the second page is asked for meanwhile"_s);
    window.closeVault();
}

void farVault(ListingWindow &window)
{
    const double roundTrip = roundTripThroughRelay(relayPort(), eachWay);
    const DelayingRelay relay(relayPort(), serverPort(), eachWay);
    const ListingWindow::Listing listing = window.list(told("BENCH_FAR"));
    const std::chrono::duration<double> afterFirst = DelayingRelay::Clock::now() - relay.firstPageAt();
    if (listing.rows != pages * 25)
        giveUp(u"%1 secrets were listed."_s.arg(listing.rows));
    printFigure({.measure = u"%1 pages of a vault that is 20 ms away each way"_s.arg(pages),
                 .value = listing.seconds, .unit = u"s"_s,
                 .note = u"once: %1 ms until the first page, with handshake and sign-in; then %2 ms a page; a byte goes there and back in %3 ms"_s
                             .arg((listing.seconds - afterFirst.count()) * 1e3, 0, 'f', 0)
                             .arg(afterFirst.count() / (pages - 1) * 1e3, 0, 'f', 2)
                             .arg(roundTrip * 1e3, 0, 'f', 2),
                 .beside = Beside{u"pages x round trip"_s, pages * roundTrip, 1.03}});
    window.closeVault();
}

/// Seconds that lists of a fresh session take, all started together.
double listTogether(const QList<ItemListKind> &kinds)
{
    const auto session = sessionWithServer(told("BENCH_FAR"));
    ErrorLogModel errors;
    std::vector<std::unique_ptr<ItemTableModel>> lists;
    QEventLoop loop;
    size_t left = size_t(kinds.size());
    QElapsedTimer clock;
    clock.start();
    for (const ItemListKind kind : kinds) {
        const PageSource source = [&session, kind](const QUrl &link) {
            switch (kind) {
            case ItemListKind::Keys: return session->keys().list(link);
            case ItemListKind::DeletedKeys: return session->keys().listDeleted(link);
            case ItemListKind::DeletedSecrets: return session->secrets().listDeleted(link);
            default: break;
            }
            // As many as of the others: the last of them.
            const QString last = told("BENCH_FAR") + u"/secrets?api-version=7.4&$skiptoken=page-%1"_s.arg(pages - pagesOfSeveral);
            return session->secrets().list(link.isEmpty() ? QUrl(last) : link);
        };
        lists.push_back(std::make_unique<ItemTableModel>(kind, source));
        QObject::connect(lists.back().get(), &ItemTableModel::stateChanged, &loop, [&left, &loop](ListState state) {
            if (state == ListState::Failed)
                giveUp(u"a list failed."_s);
            if (state == ListState::Complete && --left == 0)
                loop.quit();
        });
        lists.back()->start();
    }
    loop.exec();
    for (const auto &list : lists) {
        if (list->rowCount() != pagesOfSeveral * 25)
            giveUp(u"a list has %1 objects."_s.arg(list->rowCount()));
    }
    return double(clock.nsecsElapsed()) / 1e9;
}

void severalLists()
{
    const DelayingRelay relay(relayPort(), serverPort(), eachWay);
    const QList<ItemListKind> kinds{ItemListKind::Keys, ItemListKind::Secrets, ItemListKind::DeletedKeys,
                                    ItemListKind::DeletedSecrets};
    double slowest = 0;
    QStringList alone;
    for (const ItemListKind kind : kinds) {
        const double seconds = listTogether({kind});
        slowest = std::max(slowest, seconds);
        alone.append(QString::number(seconds, 'f', 2));
    }
    QList<double> together;
    for (int time = 0; time < times; ++time)
        together.append(listTogether(kinds));
    std::sort(together.begin(), together.end());
    printFigure({.measure = u"keys, secrets and both deleted lists at once, 20 ms away"_s, .value = together.at(times / 2),
                 .unit = u"s"_s, .note = u"alone: %1 s"_s.arg(alone.join(u", "_s)),
                 .beside = Beside{u"the slowest alone"_s, slowest, 1.2}});
}

} // namespace

int main(int argc, char *argv[])
{
    const TemporarySettings settings;
    PaintMeter meter(argc, argv);
    {
        ListingWindow window;
        idle(500);
        firstRow(meter, window);
        farVault(window);
    }
    severalLists();
    return 0;
}
