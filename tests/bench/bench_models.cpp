// SPDX-License-Identifier: Apache-2.0
// What 100,000 rows cost without a window: a key pressed in the filter beside QSortFilterProxyModel, sorting beside
// std::sort of the same keys, memory beside the JSON that they came in, and whether cost grows faster than the list.
#include "figures.h"
#include "loadedlist.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

constexpr int allPages = 4000;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double milliseconds(const std::function<void()> &act)
{
    QElapsedTimer clock;
    clock.start();
    act();
    return double(clock.nsecsElapsed()) / 1e6;
}

/// The longest of the keys that write this text.
double slowestKey(const QString &text, const std::function<void(const QString &)> &filter)
{
    double slowest = 0;
    for (qsizetype length = 1; length <= text.size(); ++length)
        slowest = std::max(slowest, milliseconds([&] { filter(text.first(length)); }));
    filter({});
    return slowest;
}

void keystrokes(LoadedList &list)
{
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&list.items());
    proxy.setFilterKeyColumn(0);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    for (const auto &[name, text] : {std::pair{u"of a prefix"_s, u"orders-db"_s}, {u"of scattered matches"_s, u"77"_s}}) {
        QList<double> ours;
        for (int time = 0; time < 5; ++time)
            ours.append(slowestKey(text, [&list](const QString &typed) {
                list.rows().setFilterText(typed);
                list.rows().settle(); // In a window it goes on in the next event.
            }));
        const double theirs = slowestKey(text, [&proxy](const QString &typed) { proxy.setFilterFixedString(typed); });
        printFigure({.measure = u"a key in the filter of 100,000 rows, %1"_s.arg(name), .value = median(ours),
                     .unit = u"ms"_s, .goal = 3, .note = u"the longest of those that write \"%1\""_s.arg(text),
                     .beside = Beside{u"QSortFilterProxyModel"_s, theirs, 0.02}});
    }
}

/// Milliseconds that std::sort takes for these keys, each with the number of its row.
template<typename Key>
double sortKeys(const std::vector<std::pair<Key, int>> &keys)
{
    QList<double> taken;
    for (int time = 0; time < 5; ++time) {
        auto sorted = keys;
        taken.append(milliseconds([&sorted] { std::sort(sorted.begin(), sorted.end()); }));
    }
    return median(taken);
}

void sortBy(LoadedList &list, ItemTableModel::Column column)
{
    list.rows().sort(list.items().sectionOf(column));
    list.rows().settle();
}

void sorting(LoadedList &list)
{
    ItemTableModel &items = list.items();
    std::vector<std::pair<qint64, int>> dates;
    std::vector<std::pair<QString, int>> names;
    for (int row = 0; row < items.rowCount(); ++row) {
        const VaultItem item = items.itemAt(row);
        dates.emplace_back(item.attributes.expires.value_or(std::numeric_limits<qint64>::max()), row);
        names.emplace_back(item.id.name.toLower(), row);
    }
    QList<double> byDate;
    QList<double> byName;
    for (int time = 0; time < 5; ++time) {
        byDate.append(milliseconds([&] { sortBy(list, ItemTableModel::Column::Expires); }));
        byName.append(milliseconds([&] { sortBy(list, ItemTableModel::Column::Name); }));
    }
    const QString beside = u"std::sort of the same keys"_s;
    printFigure({.measure = u"100,000 rows sorted by date"_s, .value = median(byDate), .unit = u"ms"_s,
                 .beside = Beside{beside, sortKeys(dates), 1.5}});
    printFigure({.measure = u"100,000 rows sorted by name"_s, .value = median(byName), .unit = u"ms"_s,
                 .note = u"both begin with the vault's order"_s, .beside = Beside{beside, sortKeys(names), 1.5}});
}

/// Of the lists of so many pages: what an item took, by list.
struct Costs {
    int pages;
    int atOnce; ///< Lists in a round.
    QList<double> microseconds = {};
    QList<double> bytes = {};
};

/// Cost of an item in lists of 1,000, 10,000 and 100,000: the last beside the first. In rounds, so that what else slows
/// the machine for a while slows all three.
void growth(const PreparedPages &pages)
{
    std::array<Costs, 3> costs{Costs{40, 5}, Costs{400, 2}, Costs{allPages, 1}};
    for (int round = 0; round < 5; ++round) {
        for (Costs &cost : costs) {
            for (int time = 0; time < cost.atOnce; ++time) {
                const LoadedList list(pages, cost.pages);
                cost.microseconds.append(list.milliseconds() * 1e3 / cost.pages / 25);
                cost.bytes.append(double(list.bytes()) / cost.pages / 25);
            }
        }
    }
    QList<double> times;
    QList<double> bytes;
    for (const Costs &cost : costs) {
        times.append(median(cost.microseconds));
        bytes.append(median(cost.bytes));
    }
    const auto print = [](const QString &what, const QList<double> &cost, const QString &unit) {
        printFigure({.measure = u"%1 an item of 100,000"_s.arg(what), .value = cost.at(2), .unit = unit,
                     .note = u"of 1,000: %1, of 10,000: %2"_s.arg(cost.at(0), 0, 'f', 2).arg(cost.at(1), 0, 'f', 2),
                     .beside = Beside{u"an item of 1,000"_s, cost.at(0), 1.1}});
    };
    print(u"time for"_s, times, u"us"_s);
    print(u"memory for"_s, bytes, u"bytes"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const PreparedPages pages(allPages);
    { // What is made once is no cost of an item.
        const LoadedList warm(pages, 1);
    }
    growth(pages);
    LoadedList list(pages, allPages);
    printFigure({.measure = u"memory a listed item"_s, .value = double(list.bytes()) / allPages / 25,
                 .unit = u"bytes"_s, .goal = 320, .note = u"with its part of filter and order"_s,
                 .beside = Beside{u"its JSON"_s, pages.bytesAnItem(), {}}});
    keystrokes(list);
    sorting(list);
    return 0;
}
