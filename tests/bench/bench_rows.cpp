// SPDX-License-Identifier: Apache-2.0
// How long the window is deaf while a person filters, sorts and scrolls 100,000 rows.
#include "figures.h"
#include "listingwindow.h"
#include "surroundings.h"
#include "tests/ui/windowtesting.h"
#include "ui/panes/filterbox.h"
#include "ui/panes/listpane.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

constexpr int breath = 60; // Milliseconds between two acts of the person: more than the filter waits for the next key.

void filter(ListingWindow &window)
{
    auto *box = window.pane().findChild<FilterBox *>();
    box->setFocus();
    for (const char *word : {"orders", "7", "ord prod", "tag:stage=prod", "re:0[0-4]+$", "zzz"}) {
        for (const char *key = word; *key; ++key) {
            QTest::keyClick(box, *key);
            idle(breath);
        }
        while (!box->text().isEmpty()) {
            QTest::keyClick(box, Qt::Key_Backspace);
            idle(breath);
        }
    }
}

void sort(ListingWindow &window)
{
    QHeaderView *header = window.table().horizontalHeader();
    for (int section = 0; section < header->count(); ++section) {
        if (header->isSectionHidden(section))
            continue;
        window.table().horizontalScrollBar()->setValue(0);
        for (int time = 0; time < 2; ++time) { // Up and down.
            const int middle = header->sectionViewportPosition(section) + header->sectionSize(section) / 2;
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(middle, header->height() / 2));
            idle(breath);
        }
    }
}

void scroll(ListingWindow &window)
{
    QTableView &table = window.table();
    table.setFocus();
    for (int turn = 0; turn < 60; ++turn) {
        const QPointF place = QPointF(table.viewport()->rect().center());
        QWheelEvent wheel(place, QPointF(table.viewport()->mapToGlobal(place.toPoint())), {}, {0, -240}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(table.viewport(), &wheel);
        idle(10);
    }
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageUp, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_Down}) {
        QTest::keyClick(&table, key, key == Qt::Key_End || key == Qt::Key_Home ? Qt::ControlModifier : Qt::NoModifier);
        idle(breath);
    }
    // The handle of the bar drawn from one end to the other.
    for (int step = 0; step <= 100; ++step) {
        QMetaObject::invokeMethod(
            &table,
            [&table, step] { table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / 100 * step); },
            Qt::QueuedConnection);
        idle(10);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const TemporarySettings settings;
    StallMeter meter(argc, argv);
    ListingWindow window;
    window.list(told("BENCH_PLAIN"));
    window.settle();
    idle(500);
    const struct {
        QString name;
        void (*act)(ListingWindow &);
    } acts[] = {{u"filtered by 43 keys"_s, filter},
                {u"sorted by every column, up and down"_s, sort},
                {u"scrolled by wheel, keys and bar"_s, scroll}};
    for (const auto &[name, act] : acts) {
        meter.restart();
        act(window);
        printStall(u"100,000 secrets %1: longest event"_s.arg(name), meter);
    }
    return 0;
}
