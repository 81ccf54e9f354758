// SPDX-License-Identifier: Apache-2.0
// Changes to rows that are already there: refresh, upsert, remove.
#include "models/itemtablemodel.h"
#include "tests/models/itemsamples.h"
#include "tests/models/scriptedpages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace vault;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

namespace {

VaultItem disabledKey(const QString &name)
{
    VaultItem item = makeKey(name);
    item.attributes.enabled = false;
    return item;
}

QList<VaultItem> keysNamed(const QStringList &names)
{
    QList<VaultItem> items;
    for (const QString &name : names)
        items.append(makeKey(name));
    return items;
}

}

class ItemTableMergeTest : public QObject
{
    Q_OBJECT
private:
    ScriptedPages m_pages;
    std::unique_ptr<ItemTableModel> m_model;
    std::unique_ptr<Tester> m_tester;

    QStringList names() const { return columnTexts(*m_model); }

private Q_SLOTS:
    void init()
    {
        m_pages = {};
        m_model = std::make_unique<ItemTableModel>(ItemListKind::Keys, m_pages.source());
        m_model->start();
        m_pages.answer(makePage(keysNamed({u"b"_s, u"d"_s, u"f"_s, u"h"_s})));
        m_tester = std::make_unique<Tester>(m_model.get(), Tester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void refreshKeepsRowsUntilTheFirstPage()
    {
        m_model->refresh();
        QCOMPARE(m_model->state(), ListState::Loading);
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(m_pages.asked(), (QStringList {QString(), QString()}));
    }

    void refreshMergesEverything()
    {
        const QPersistentModelIndex selected = m_model->index(2, 0); // "f"
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->refresh();
        m_pages.answer(makePage({makeKey(u"a"_s), makeKey(u"b"_s), makeKey(u"e"_s), disabledKey(u"f"_s),
                                 makeKey(u"h"_s), makeKey(u"i"_s)}));
        QCOMPARE(names(), (QStringList {u"a"_s, u"b"_s, u"e"_s, u"f"_s, u"h"_s, u"i"_s}));
        QCOMPARE(m_model->state(), ListState::Complete);
        QCOMPARE(resets.size(), 0);
        QVERIFY(selected.isValid());
        QCOMPARE(selected.row(), 3);
        QCOMPARE(selected.data(ItemTableModel::StateRole).toInt(), int(ObjectState::Disabled));
        QCOMPARE(changes.size(), 1);
    }

    void refreshWithoutAnyChangeIsSilent()
    {
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy inserts(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removals(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_model->refresh();
        m_pages.answer(makePage(keysNamed({u"b"_s, u"d"_s, u"f"_s, u"h"_s})));
        QCOMPARE(changes.size() + inserts.size() + removals.size(), 0);
    }

    void refreshOverTwoPagesRemovesOnlyAtTheEnd()
    {
        m_model->refresh();
        m_pages.answer(makePage(keysNamed({u"b"_s, u"c"_s}), u"https://v/2"_s));
        QCOMPARE(names(), (QStringList {u"b"_s, u"c"_s, u"d"_s, u"f"_s, u"h"_s}));
        QTRY_COMPARE(m_pages.requestCount(), 3);
        m_pages.answer(makePage(keysNamed({u"g"_s, u"h"_s})));
        QCOMPARE(names(), (QStringList {u"b"_s, u"c"_s, u"g"_s, u"h"_s}));
    }

    void failedRefreshRemovesNothing()
    {
        m_model->refresh();
        m_pages.answer(makePage(keysNamed({u"b"_s}), u"https://v/2"_s));
        QTRY_COMPARE(m_pages.requestCount(), 3);
        m_pages.fail(unavailable());
        QCOMPARE(names(), (QStringList {u"b"_s, u"d"_s, u"f"_s, u"h"_s}));
        m_model->resume();
        QCOMPARE(m_pages.asked().constLast(), u"https://v/2"_s);
        m_pages.answer(makePage(keysNamed({u"h"_s})));
        QCOMPARE(names(), (QStringList {u"b"_s, u"h"_s}));
    }

    void refreshAfterStopStartsAgain()
    {
        m_model->refresh();
        m_model->cancel();
        QVERIFY(m_pages.isCanceled());
        m_model->refresh();
        m_pages.answer(makePage(keysNamed({u"d"_s})));
        QCOMPARE(names(), QStringList {u"d"_s});
    }

    void refreshReplacesEveryRow()
    {
        m_model->refresh();
        m_pages.answer(makePage(keysNamed({u"x"_s, u"y"_s})));
        QCOMPARE(names(), (QStringList {u"x"_s, u"y"_s}));
        QCOMPARE(m_model->rowOf(u"b"_s), -1);
        QCOMPARE(m_model->rowOf(u"y"_s), 1);
    }

    void everyOtherRowOfALargeListVanishes()
    {
        QList<VaultItem> even;
        for (const VaultItem &item : makeKeys(1000)) {
            if (item.id.name.back() == u'0' || item.id.name.back() == u'4')
                even.append(item);
        }
        m_model->refresh();
        m_pages.answer(makePage(makeKeys(1000)));
        QCOMPARE(m_model->rowCount(), 1000);
        const QPersistentModelIndex selected = m_model->index(504, 0);
        const QPersistentModelIndex gone = m_model->index(505, 0);
        QSignalSpy removals(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_model->refresh();
        m_pages.answer(makePage(even));
        QCOMPARE(m_model->rowCount(), 200);
        QCOMPARE(selected.data().toString(), u"key-504"_s);
        QVERIFY(!gone.isValid());
        QVERIFY2(removals.size() < 40, "a signal for every scattered row");
        m_model->refresh();
        m_pages.answer(makePage(makeKeys(1000)));
        QCOMPARE(m_model->rowCount(), 1000);
        QCOMPARE(names(), columnTexts(*m_model));
        QCOMPARE(m_model->index(504, 0).data().toString(), u"key-504"_s);
        QCOMPARE(selected.row(), 504);
    }

    void whatVanishedInGreatNumberStaysForWhoReadsAClosedList()
    {
        const QList<VaultItem> all = makeKeys(4000);
        m_model->refresh();
        m_pages.answer(makePage(all));
        m_model->refresh();
        m_pages.answer(makePage(all.first(1000)));
        const ItemTableModel::Contents contents = m_model->close();
        QVERIFY(contents.store->isReleasing());
        for (int turn = 0; turn < 20; ++turn)
            QCoreApplication::processEvents();
        QVERIFY(contents.store->isReleasing()); // Another thread may be reading.
        for (size_t row = 0; row < 1000; ++row)
            QVERIFY(contents.store->item(contents.handles[row]) == all[qsizetype(row)]);
    }

    void whatVanishedInGreatNumberMayComeBackAtOnce()
    {
        QList<VaultItem> all = makeKeys(4000);
        for (qsizetype i = 0; i < all.size(); i += 10)
            all[i].managed = true;
        m_model->refresh();
        m_pages.answer(makePage(all));
        QCOMPARE(m_model->managedCount(), 400);
        m_model->refresh();
        m_pages.answer(makePage(all.first(1000)));
        // In the same event: whatever is still put away, nobody sees it.
        QCOMPARE(m_model->state(), ListState::Complete);
        QCOMPARE(m_model->rowCount(), 1000);
        QCOMPARE(m_model->managedCount(), 100);
        QCOMPARE(m_model->rowOf(all[2000].id.name), -1);
        m_model->remove(all[2000].id.name);
        QCOMPARE(m_model->rowCount(), 1000);
        m_model->upsert(disabledKey(all[2001].id.name));
        QCOMPARE(m_model->rowCount(), 1001);
        QVERIFY(!m_model->itemAt(m_model->rowOf(all[2001].id.name)).attributes.enabled);
        QCOMPARE(m_model->managedCount(), 100);

        all[3000].contentType = u"text/plain"_s;
        m_model->refresh();
        m_pages.answer(makePage(all));
        const auto isAsListed = [&] {
            for (const VaultItem &item : std::as_const(all)) {
                const int row = m_model->rowOf(item.id.name);
                if (row < 0 || m_model->itemAt(row) != item)
                    return false;
            }
            return m_model->rowCount() == all.size() && m_model->managedCount() == 400;
        };
        QVERIFY(isAsListed());
        const int handles = m_model->store().handleLimit();
        // And later on: no row that came back goes with what was put away.
        for (int times = 0; times < 3; ++times) {
            m_model->refresh();
            m_pages.answer(makePage(all.first(1000)));
            QTRY_VERIFY(!m_model->store().isReleasing());
            m_model->refresh();
            m_pages.answer(makePage(all));
            QVERIFY(isAsListed());
        }
        QCOMPARE(m_model->store().handleLimit(), handles); // Numbers are given out again.
    }

    void upsertChangesInPlace()
    {
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->upsert(disabledKey(u"D"_s)); // Names are without case.
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 1);
        QVERIFY(!m_model->itemAt(1).attributes.enabled);
        QCOMPARE(m_model->rowOf(u"d"_s), 1);
    }

    void manyUpsertsAreOneChange()
    {
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->upsertAll({disabledKey(u"b"_s), disabledKey(u"d"_s), disabledKey(u"h"_s), makeKey(u"f"_s)});
        QCOMPARE(changes.size(), 1);
        QVERIFY(!m_model->itemAt(0).attributes.enabled && !m_model->itemAt(3).attributes.enabled);
        QVERIFY(m_model->itemAt(2).attributes.enabled);
        m_model->upsertAll({makeKey(u"c"_s), disabledKey(u"f"_s)});
        QCOMPARE(names(), (QStringList {u"b"_s, u"c"_s, u"d"_s, u"f"_s, u"h"_s}));
        QVERIFY(!m_model->itemAt(3).attributes.enabled);
    }

    void aListingThatIsBegunAnewByWhoSawItsLastRows()
    {
        m_model->refresh();
        m_pages.answer(makePage(keysNamed({u"b"_s, u"d"_s}), u"https://v/2"_s));
        QTRY_COMPARE(m_pages.requestCount(), 3);
        bool isFirst = true;
        connect(m_model.get(), &ItemTableModel::countChanged, this, [this, &isFirst] {
            if (std::exchange(isFirst, false))
                m_model->refresh();
        });
        m_pages.answer(makePage(keysNamed({u"z"_s})));
        QVERIFY(!isFirst);
        QCOMPARE(names(), (QStringList {u"b"_s, u"d"_s, u"z"_s, u"f"_s, u"h"_s}));
        QCOMPARE(m_model->state(), ListState::Loading);
        m_pages.answer(makePage(keysNamed({u"d"_s, u"z"_s})));
        QCOMPARE(names(), (QStringList {u"d"_s, u"z"_s}));
        QCOMPARE(m_model->state(), ListState::Complete);
    }

    void aRowThatGoesWhenItsChangeIsHeardOf()
    {
        m_model->refresh();
        bool isFirst = true;
        connect(m_model.get(), &ItemTableModel::itemsChanged, this, [this, &isFirst] {
            if (std::exchange(isFirst, false))
                m_model->remove(u"d"_s);
        });
        m_pages.answer(makePage({makeKey(u"b"_s), disabledKey(u"d"_s), makeKey(u"e"_s), makeKey(u"f"_s)}, u"https://v/2"_s));
        QCOMPARE(names(), (QStringList {u"b"_s, u"e"_s, u"f"_s, u"h"_s}));
        QTRY_COMPARE(m_pages.requestCount(), 3);
        m_pages.answer(makePage(keysNamed({u"g"_s, u"h"_s})));
        QCOMPARE(names(), (QStringList {u"b"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s}));
    }

    void upsertInsertsByName()
    {
        QSignalSpy counts(m_model.get(), &ItemTableModel::countChanged);
        m_model->upsert(makeKey(u"e"_s));
        m_model->upsert(makeKey(u"a"_s));
        m_model->upsert(makeKey(u"z"_s));
        QCOMPARE(names(), (QStringList {u"a"_s, u"b"_s, u"d"_s, u"e"_s, u"f"_s, u"h"_s, u"z"_s}));
        QCOMPARE(counts.constLast().at(0).toInt(), 7);
    }

    void upsertOfAVersionNamesTheObject()
    {
        m_model->upsert(makeVersion(u"0123456789abcdef0123456789abcdef"_s, testNow));
        const int row = m_model->rowOf(u"orders-signing"_s);
        QVERIFY(row >= 0);
        QVERIFY(m_model->itemAt(row).id.version.isEmpty());
        QCOMPARE(m_model->itemAt(row).id.text, u"https://contoso.vault.azure.net/keys/orders-signing"_s);
    }

    void upsertWhileLoadingSurvivesTheListing()
    {
        m_model->refresh();
        m_model->upsert(makeKey(u"new"_s)); // Created after the vault began its listing.
        m_pages.answer(makePage(keysNamed({u"b"_s, u"d"_s, u"f"_s, u"h"_s})));
        QVERIFY(m_model->rowOf(u"new"_s) >= 0);
        m_model->refresh();
        m_pages.answer(makePage(keysNamed({u"b"_s})));
        QCOMPARE(names(), QStringList {u"b"_s}); // The next listing knows.
    }

    void upsertIsNotUndoneByAnOlderPage()
    {
        VaultItem older = makeKey(u"d"_s);
        older.attributes.updated = testNow - 10;
        VaultItem newer = disabledKey(u"d"_s);
        newer.attributes.updated = testNow;
        m_model->refresh();
        m_model->upsert(newer);
        m_pages.answer(makePage({older}));
        QVERIFY(!m_model->itemAt(m_model->rowOf(u"d"_s)).attributes.enabled);
    }

    void removeTakesTheRow()
    {
        const QPersistentModelIndex after = m_model->index(2, 0);
        const QPersistentModelIndex gone = m_model->index(1, 0);
        m_model->remove(u"D"_s);
        QCOMPARE(names(), (QStringList {u"b"_s, u"f"_s, u"h"_s}));
        QVERIFY(!gone.isValid());
        QCOMPARE(after.row(), 1);
        QCOMPARE(m_model->rowOf(u"f"_s), 1);
        m_model->remove(u"unknown"_s);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void removedWhileLoadingDoesNotComeBack()
    {
        m_model->refresh();
        m_model->remove(u"d"_s);
        m_pages.answer(makePage(keysNamed({u"b"_s, u"d"_s, u"f"_s, u"h"_s})));
        QCOMPARE(names(), (QStringList {u"b"_s, u"f"_s, u"h"_s}));
        m_model->upsert(makeKey(u"d"_s)); // Recovered.
        QCOMPARE(m_model->rowCount(), 4);
    }

    void removeAndUpsertWhileLoadingKeepTheOrder()
    {
        m_model->refresh();
        m_pages.answer(makePage(keysNamed({u"b"_s, u"c"_s}), u"https://v/2"_s));
        QTRY_COMPARE(m_pages.requestCount(), 3);
        m_model->remove(u"c"_s); // What the next page would have followed.
        m_pages.answer(makePage(keysNamed({u"cc"_s, u"d"_s, u"f"_s, u"h"_s})));
        QCOMPARE(names(), (QStringList {u"b"_s, u"cc"_s, u"d"_s, u"f"_s, u"h"_s}));
    }
};

QTEST_GUILESS_MAIN(ItemTableMergeTest)
#include "tst_itemtablemerge.moc"
