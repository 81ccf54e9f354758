// SPDX-License-Identifier: Apache-2.0
// 100,000 rows: what a keystroke, a sort and a load cost. Prints its figures; the limits are wide enough for a debug
// build with sanitizers on a busy machine and still fail for anything quadratic.
#include "models/itemfiltermodel.h"
#include "tests/models/itemsamples.h"
#include "tests/models/scriptedpages.h"

#include <QElapsedTimer>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

class ItemFilterScaleTest : public QObject
{
    Q_OBJECT
private:
    static constexpr int rowCount = 100'000;
    ScriptedPages m_pages;
    std::unique_ptr<ItemTableModel> m_items;
    ItemFilterModel m_filter;

    template<typename Step>
    static double milliseconds(const char *what, Step step)
    {
        QElapsedTimer timer;
        timer.start();
        step();
        const double elapsed = double(timer.nsecsElapsed()) / 1e6;
        qInfo("%s: %.2f ms", what, elapsed);
        return elapsed;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_items = std::make_unique<ItemTableModel>(ItemListKind::Secrets, m_pages.source());
        m_filter.setItemModel(m_items.get());
        m_filter.sort(0);
        QList<VaultItem> items;
        items.reserve(rowCount);
        const QStringList teams {u"billing"_s, u"orders"_s, u"mail"_s, u"identity"_s};
        for (int number = 0; number < rowCount; ++number) {
            VaultItem item = makeSecret(u"secret-%1"_s.arg(number, 6, 10, QChar(u'0')), u"text/plain"_s,
                                        {{u"env"_s, number % 3 ? u"prod"_s : u"test"_s}, {u"team"_s, teams.at(number % 4)}});
            item.attributes.expires = testNow + (number * 7919 % 100'000) * 3600;
            items.append(item);
        }
        m_items->start();
        const double elapsed = milliseconds("load in one batch, sorted by name", [&] { m_pages.answer(makePage(items)); });
        QCOMPARE(m_filter.rowCount(), rowCount);
        QVERIFY(elapsed < 60'000);
    }

    void keystrokes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::newRow("first letter, everything stays") << QString() << u"s"_s << rowCount;
        QTest::newRow("scattered, a tenth") << QString() << u"7"_s << 40951;
        QTest::newRow("narrowing") << u"7"_s << u"77"_s << 3691;
        QTest::newRow("widening") << u"77"_s << u"7"_s << 40951;
        QTest::newRow("back to everything") << u"77"_s << QString() << rowCount;
        QTest::newRow("in the last field") << QString() << u"orders"_s << 25000;
        QTest::newRow("nothing") << QString() << u"q"_s << 0;
        QTest::newRow("rare in the middle") << QString() << u"-099"_s << 1000;
        QTest::newRow("a tag") << QString() << u"tag:env=prod"_s << 66666;
        QTest::newRow("without a tag") << u"s"_s << u"-tag:team=billing"_s << 75000;
        QTest::newRow("a state") << QString() << u"-state:disabled"_s << rowCount;
        QTest::newRow("a pattern") << QString() << u"re:^sec.*5$"_s << 10000;
        QTest::newRow("a word and a pattern") << QString() << u"-099 re:5$"_s << 100;
        QTest::newRow("a costly pattern") << QString() << u"re:([a-z0-9-]+)+[!?]$"_s << rowCount;
        QTest::newRow("two words") << QString() << u"prod billing"_s << 16666;
    }
    void keystrokes()
    {
        QFETCH(QString, before);
        QFETCH(QString, text);
        QFETCH(int, rows);
        m_filter.setFilterText(before);
        m_filter.settle();
        const QPersistentModelIndex selected = m_filter.index(0, 0);
        const double elapsed = milliseconds(QTest::currentDataTag(), [&] {
            m_filter.setFilterText(text);
            m_filter.settle();
        });
        QCOMPARE(m_filter.rowCount(), rows);
        QVERIFY(elapsed < 3000);
        m_filter.setFilterText({});
        m_filter.settle();
    }

    void sorting()
    {
        QVERIFY(milliseconds("sort by date", [&] {
                    m_filter.sort(m_items->sectionOf(ItemTableModel::Column::Expires));
                    m_filter.settle();
                }) < 30'000);
        QVERIFY(milliseconds("sort by name", [&] {
                    m_filter.sort(0);
                    m_filter.settle();
                }) < 30'000);
    }

    void changesWhileAnOrderIsWorkedOut_data()
    {
        QTest::addColumn<ItemTableModel::Column>("column");
        QTest::newRow("by dates") << ItemTableModel::Column::Expires;
        QTest::newRow("by tags that many share") << ItemTableModel::Column::Tags;
        QTest::newRow("by names") << ItemTableModel::Column::Name;
    }
    void changesWhileAnOrderIsWorkedOut()
    {
        QFETCH(const ItemTableModel::Column, column);
        m_filter.sort(-1);
        m_filter.settle();
        m_filter.sort(m_items->sectionOf(column), Qt::DescendingOrder);
        QVERIFY(!m_filter.isSettled());
        const auto sampled = [column](int number, int day) {
            VaultItem item = makeSecret(u"%1-%2"_s.arg(int(column)).arg(number), u"text/plain"_s, {{u"env"_s, u"%1"_s.arg(day)}});
            item.attributes.expires = testNow + day * 86400;
            return item;
        };
        int change = 0;
        for (; !m_filter.isSettled(); ++change) {
            if (change < 12) {
                m_items->remove(m_items->itemAt(change * 3000).id.name);
                m_items->upsert(sampled(change / 2, change)); // Every other one has just come.
            }
            QCoreApplication::processEvents();
        }
        QVERIFY(change > 12);
        QCOMPARE(m_filter.rowCount(), m_items->rowCount());
        const int section = m_items->sectionOf(column);
        const auto keyOf = [this, column, section](int row) {
            const VaultItem item = m_filter.itemAt(row);
            return column == ItemTableModel::Column::Expires ? u"%1"_s.arg(item.attributes.expires.value_or(0), 20)
                                                             : m_filter.index(row, section).data().toString();
        };
        for (int row = 1; row < m_filter.rowCount(); ++row) {
            const int compared = keyOf(row - 1).compare(keyOf(row));
            QVERIFY2(compared >= 0, qPrintable(keyOf(row - 1) + u" before "_s + keyOf(row)));
            if (compared == 0)
                QVERIFY(m_filter.mapToSource(m_filter.index(row - 1, 0)).row() < m_filter.mapToSource(m_filter.index(row, 0)).row());
        }
        m_filter.sort(0);
        m_filter.settle();
    }

    void mergingTheSameListing()
    {
        QList<VaultItem> items;
        for (int row = 0; row < m_items->rowCount(); row += 2)
            items.append(m_items->itemAt(row));
        m_items->refresh();
        QVERIFY(milliseconds("refresh, every other row gone", [&] { m_pages.answer(makePage(items)); }) < 60'000);
        QCOMPARE(m_filter.rowCount(), items.size());
    }
};

QTEST_GUILESS_MAIN(ItemFilterScaleTest)
#include "tst_itemfilterscale.moc"
