// SPDX-License-Identifier: Apache-2.0
// How long a journal of 100,000 signatures takes to open, to search and to verify, and how long the window is deaf then.
#include "figures.h"
#include "models/errorlogmodel.h"
#include "network/journal/journal.h"
#include "tests/network/journal/journalsamples.h"
#include "tests/support/timedapplication.h"
#include "tests/ui/windowtesting.h"
#include "ui/journal/journaldialog.h"
#include "ui/widgets/fieldmessage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <functional>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

using StallMeter = TimedApplication<QApplication>;

constexpr int entries = 100'000;
constexpr double longestGoodOpening = 1'000; // Milliseconds.
constexpr double longestGoodVerification = 10'000; // Milliseconds.
constexpr double longestGoodEvent = 8; // Milliseconds: half a frame.
constexpr int patience = 120'000; // Milliseconds.

void waitFor(const char *what, const std::function<bool()> &condition)
{
    if (QTest::qWaitFor(condition, patience))
        return;
    std::fprintf(stderr, "bench_journal: %s did not happen.\n", what);
    std::exit(1);
}

void tellLongest(const StallMeter &meter, const QString &measure)
{
    const StallMeter::Event &stall = meter.longest();
    printFigure(measure, stall.milliseconds, u"ms"_s, longestGoodEvent,
                u"%1, %2 ms of it running"_s.arg(stall.what).arg(stall.processor, 0, 'f', 1));
}

} // namespace

int main(int argc, char *argv[])
{
    const TemporarySettings settings;
    StallMeter meter(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal"_s);
    writeSampleJournal(path, entries);

    ErrorLogModel errors;
    Journal journal(path);
    meter.restart();
    QElapsedTimer clock;
    clock.start();
    JournalDialog dialog(journal, errors);
    dialog.resize(1100, 700);
    dialog.show();
    auto *table = dialog.findChild<QTableView *>();
    waitFor("opening the journal", [&] {
        return dialog.entries().isSettled() && table->model()->rowCount() == entries && table->isVisible();
    });
    table->viewport()->repaint(); // Until its rows are on the screen.
    printFigure(u"a journal of 100,000 entries opened, its newest on the screen"_s, double(clock.elapsed()), u"ms"_s,
                longestGoodOpening, u"%1 MiB"_s.arg(QFileInfo(path).size() >> 20));
    tellLongest(meter, u"a journal of 100,000 entries opened: longest event"_s);

    meter.restart();
    table->scrollToBottom();
    QTest::qWait(200);
    dialog.entries().search(u"99"_s);
    waitFor("the search", [&] { return dialog.entries().isSettled(); });
    dialog.entries().search({});
    waitFor("the end of the search", [&] { return dialog.entries().isSettled(); });
    tellLongest(meter, u"100,000 entries scrolled to the end and searched: longest event"_s);

    meter.restart();
    clock.restart();
    dialog.verify();
    waitFor("the verification", [&] { return dialog.message()->kind() == MessageKind::Ok && !dialog.message()->text().isEmpty(); });
    printFigure(u"a journal of 100,000 entries verified"_s, double(clock.elapsed()), u"ms"_s, longestGoodVerification, {});
    tellLongest(meter, u"a journal of 100,000 entries verified: longest event"_s);
    return 0;
}
