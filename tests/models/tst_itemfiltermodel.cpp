// SPDX-License-Identifier: Apache-2.0
#include "models/itemfiltermodel.h"
#include "tests/models/itemsamples.h"
#include "tests/models/scriptedpages.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;
using Column = ItemTableModel::Column;

class ItemFilterModelTest : public QObject
{
    Q_OBJECT
private:
    ScriptedPages m_pages;
    std::unique_ptr<ItemTableModel> m_items;
    std::unique_ptr<ItemFilterModel> m_filter;
    std::unique_ptr<Tester> m_tester;

    QStringList names() const { return columnTexts(*m_filter); }
    void load(const QList<VaultItem> &items, const QString &nextLink = {})
    {
        m_items->start();
        m_pages.answer(makePage(items, nextLink));
        m_tester = std::make_unique<Tester>(m_filter.get(), Tester::FailureReportingMode::Fatal);
    }
    static VaultItem expiring(const QString &name, std::optional<UnixSeconds> expires)
    {
        VaultItem item = makeSecret(name);
        item.attributes.expires = expires;
        return item;
    }

private Q_SLOTS:
    void init()
    {
        m_pages = {};
        m_items = std::make_unique<ItemTableModel>(ItemListKind::Secrets, m_pages.source());
        m_items->setClock([] { return testNow; });
        m_filter = std::make_unique<ItemFilterModel>();
        m_filter->setItemModel(m_items.get());
        m_tester = std::make_unique<Tester>(m_filter.get(), Tester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_filter.reset();
        m_items.reset();
    }

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("empty") << QString() << QStringList {u"Orders-Db"_s, u"mail"_s, u"müller-ΣΟΦΌΣ"_s, u"データ"_s};
        QTest::newRow("blanks") << u" \t "_s << QStringList {u"Orders-Db"_s, u"mail"_s, u"müller-ΣΟΦΌΣ"_s, u"データ"_s};
        QTest::newRow("part of a name") << u"ders"_s << QStringList {u"Orders-Db"_s};
        QTest::newRow("without case") << u"oRDERS-dB"_s << QStringList {u"Orders-Db"_s};
        QTest::newRow("two words in any order") << u"db ord"_s << QStringList {u"Orders-Db"_s};
        QTest::newRow("all words must occur") << u"db mail"_s << QStringList {};
        QTest::newRow("a tag") << u"ENV=prod"_s << QStringList {u"Orders-Db"_s, u"mail"_s};
        QTest::newRow("a tag's value alone") << u"billing"_s << QStringList {u"mail"_s};
        QTest::newRow("name and tag") << u"orders prod"_s << QStringList {u"Orders-Db"_s};
        QTest::newRow("content type") << u"x-pkcs12"_s << QStringList {u"Orders-Db"_s};
        QTest::newRow("no word across two fields") << u"mailenv"_s << QStringList {};
        QTest::newRow("umlaut") << u"MÜLLER"_s << QStringList {u"müller-ΣΟΦΌΣ"_s};
        QTest::newRow("umlaut typed as two characters") << u"mu\u0308ller"_s << QStringList {u"müller-ΣΟΦΌΣ"_s};
        QTest::newRow("final sigma") << u"σοφός"_s << QStringList {u"müller-ΣΟΦΌΣ"_s};
        QTest::newRow("non-Latin") << u"ータ"_s << QStringList {u"データ"_s};
        QTest::newRow("non-Latin tag") << u"東京"_s << QStringList {u"データ"_s};
        QTest::newRow("nothing") << u"nowhere"_s << QStringList {};
        QTest::newRow("longer than any text") << QString(500, u'a') << QStringList {};
        QTest::newRow("no pattern") << u".*"_s << QStringList {};
    }
    void words()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        load({makeSecret(u"Orders-Db"_s, u"application/x-pkcs12"_s, {{u"env"_s, u"Prod"_s}}),
              makeSecret(u"mail"_s, {}, {{u"env"_s, u"prod"_s}, {u"team"_s, u"Billing"_s}}),
              makeSecret(u"müller-ΣΟΦΌΣ"_s), makeSecret(u"データ"_s, {}, {{u"city"_s, u"東京"_s}})});
        m_filter->setFilterText(text);
        QCOMPARE(this->names(), names);
        QCOMPARE(m_filter->filterText(), text);
        const Tester filtered(m_filter.get(), Tester::FailureReportingMode::Fatal);
        m_filter->setFilterText({});
        QCOMPARE(m_filter->rowCount(), 4);
    }

    void typingAndErasing()
    {
        load({makeSecret(u"abc"_s), makeSecret(u"abd"_s), makeSecret(u"xab"_s), makeSecret(u"cab"_s)});
        const QList<std::pair<QString, QStringList>> steps {
            {u"a"_s, {u"abc"_s, u"abd"_s, u"xab"_s, u"cab"_s}},
            {u"ab"_s, {u"abc"_s, u"abd"_s, u"xab"_s, u"cab"_s}},
            {u"abc"_s, {u"abc"_s}},
            {u"ab"_s, {u"abc"_s, u"abd"_s, u"xab"_s, u"cab"_s}},
            {u"ab c"_s, {u"abc"_s, u"cab"_s}},
            {u"x"_s, {u"xab"_s}},
            {u"c"_s, {u"abc"_s, u"cab"_s}},
            {QString(), {u"abc"_s, u"abd"_s, u"xab"_s, u"cab"_s}},
        };
        for (const auto &[text, expected] : steps) {
            m_filter->setFilterText(text);
            QCOMPARE(names(), expected);
        }
    }

    void selectionSurvivesFiltering()
    {
        load(makeKeys(1000));
        QItemSelectionModel selection(m_filter.get());
        selection.select(m_filter->index(505, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selection.select(m_filter->index(506, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selection.setCurrentIndex(m_filter->index(505, 1), QItemSelectionModel::NoUpdate);
        const auto selectedNames = [&selection] {
            QStringList texts;
            for (const QModelIndex &index : selection.selectedRows())
                texts.append(index.data().toString());
            return texts;
        };
        QSignalSpy resets(m_filter.get(), &QAbstractItemModel::modelReset);
        m_filter->setFilterText(u"5"_s); // Scattered: too many runs for a signal each.
        QCOMPARE(m_filter->rowCount(), 271);
        QCOMPARE(selectedNames(), (QStringList {u"key-505"_s, u"key-506"_s}));
        QCOMPARE(selection.currentIndex().siblingAtColumn(0).data().toString(), u"key-505"_s);
        m_filter->setFilterText(u"505"_s);
        QCOMPARE(selectedNames(), QStringList {u"key-505"_s});
        m_filter->setFilterText({});
        QCOMPARE(selectedNames(), QStringList {u"key-505"_s});
        QCOMPARE(selection.currentIndex().row(), 505);
        QCOMPARE(selection.currentIndex().column(), 1);
        m_filter->sort(0, Qt::DescendingOrder);
        QCOMPARE(selectedNames(), QStringList {u"key-505"_s});
        QCOMPARE(resets.size(), 0);
    }

    void scatteredFilterNeedsFewSignals()
    {
        load(makeKeys(1000));
        QSignalSpy removals(m_filter.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserts(m_filter.get(), &QAbstractItemModel::rowsInserted);
        m_filter->setFilterText(u"7"_s);
        m_filter->setFilterText({});
        QCOMPARE(removals.size(), 1);
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(names(), columnTexts(*m_items));
    }

    void datesSortTyped_data()
    {
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("ascending") << Qt::AscendingOrder
                                   << QStringList {u"past"_s, u"soon"_s, u"far"_s, u"never1"_s, u"never2"_s};
        QTest::newRow("descending") << Qt::DescendingOrder
                                    << QStringList {u"far"_s, u"soon"_s, u"past"_s, u"never1"_s, u"never2"_s};
    }
    void datesSortTyped()
    {
        QFETCH(Qt::SortOrder, order);
        QFETCH(QStringList, names);
        // As text: "in 2 months" < "in 25 years" < "in 3 days" …
        load({expiring(u"never1"_s, {}), expiring(u"far"_s, 4102444800), expiring(u"soon"_s, testNow + 3 * oneDay),
              expiring(u"past"_s, testNow - oneDay), expiring(u"never2"_s, {})});
        m_filter->sort(m_items->sectionOf(Column::Expires), order);
        QCOMPARE(this->names(), names);
        const Tester sorted(m_filter.get(), Tester::FailureReportingMode::Fatal);
    }

    void namesSortWithoutCaseAndStable()
    {
        load({makeSecret(u"beta"_s, u"t"_s), makeSecret(u"Alpha"_s), makeSecret(u"Gamma"_s, u"t"_s),
              makeSecret(u"delta"_s, u"s"_s)});
        m_filter->sort(0);
        QCOMPARE(names(), (QStringList {u"Alpha"_s, u"beta"_s, u"delta"_s, u"Gamma"_s}));
        m_filter->sort(m_items->sectionOf(Column::ContentType));
        QCOMPARE(names(), (QStringList {u"delta"_s, u"beta"_s, u"Gamma"_s, u"Alpha"_s}));
        m_filter->sort(m_items->sectionOf(Column::ContentType), Qt::DescendingOrder);
        QCOMPARE(names(), (QStringList {u"beta"_s, u"Gamma"_s, u"delta"_s, u"Alpha"_s}));
        m_filter->sort(-1);
        QCOMPARE(names(), (QStringList {u"beta"_s, u"Alpha"_s, u"Gamma"_s, u"delta"_s}));
    }

    void statesSortByUrgency()
    {
        VaultItem disabled = makeSecret(u"disabled"_s);
        disabled.attributes.enabled = false;
        load({makeSecret(u"enabled"_s), expiring(u"soon"_s, testNow + oneDay), disabled,
              expiring(u"expired"_s, testNow - oneDay)});
        m_filter->sort(m_items->sectionOf(Column::State));
        QCOMPARE(names(), (QStringList {u"disabled"_s, u"expired"_s, u"soon"_s, u"enabled"_s}));
    }

    void managedHidden()
    {
        VaultItem managed = makeSecret(u"certificate"_s);
        managed.managed = true;
        load({makeSecret(u"a"_s), managed, makeSecret(u"b"_s)});
        m_filter->setManagedHidden(true);
        QCOMPARE(names(), (QStringList {u"a"_s, u"b"_s}));
        m_filter->setFilterText(u"cert"_s);
        QCOMPARE(m_filter->rowCount(), 0);
        m_filter->setFilterText(u"cer"_s); // Erasing a letter does not bring it back.
        QCOMPARE(m_filter->rowCount(), 0);
        m_filter->setManagedHidden(false);
        QCOMPARE(names(), QStringList {u"certificate"_s});
    }

    void filterHoldsWhileBatchesArrive()
    {
        m_filter->setFilterText(u"1"_s);
        m_filter->sort(0, Qt::DescendingOrder);
        load(makeKeys(25), u"https://v/2"_s);
        const QPersistentModelIndex selected = m_filter->index(0, 0);
        QCOMPARE(selected.data().toString(), u"key-021"_s);
        QTRY_COMPARE(m_pages.requestCount(), 2);
        m_pages.answer(makePage(makeKeys(25, u"key-"_s, 25)));
        QCOMPARE(names().first(3), (QStringList {u"key-041"_s, u"key-031"_s, u"key-021"_s}));
        QCOMPARE(m_filter->rowCount(), 14);
        QCOMPARE(selected.row(), 2);
    }

    void batchesInOrderAreAppendedWithoutMoving()
    {
        m_filter->sort(0);
        load(makeKeys(25), u"https://v/2"_s);
        QSignalSpy moves(m_filter.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy inserts(m_filter.get(), &QAbstractItemModel::rowsInserted);
        QTRY_COMPARE(m_pages.requestCount(), 2);
        m_pages.answer(makePage(makeKeys(25, u"key-"_s, 25)));
        QCOMPARE(moves.size(), 0);
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(m_filter->rowCount(), 50);
    }

    void changedRowMovesToItsPlace()
    {
        load({expiring(u"a"_s, 100), expiring(u"b"_s, 200), expiring(u"c"_s, 300)});
        m_filter->sort(m_items->sectionOf(Column::Expires));
        const QPersistentModelIndex selected = m_filter->index(0, 0);
        QSignalSpy changes(m_filter.get(), &QAbstractItemModel::dataChanged);
        m_items->upsert(expiring(u"a"_s, 250));
        QCOMPARE(names(), (QStringList {u"b"_s, u"a"_s, u"c"_s}));
        QCOMPARE(selected.row(), 1);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 1);
    }

    void changedAndNewRowsTogetherFindTheirPlaces()
    {
        load({expiring(u"a"_s, 200), expiring(u"c"_s, 300), expiring(u"e"_s, 500)});
        m_filter->sort(m_items->sectionOf(Column::Expires));
        m_items->upsertAll({expiring(u"e"_s, 100), expiring(u"b"_s, 150)});
        QCOMPARE(names(), (QStringList {u"e"_s, u"b"_s, u"a"_s, u"c"_s}));
    }

    void changedRowEntersAndLeavesTheFilter()
    {
        load({makeSecret(u"a"_s), makeSecret(u"b"_s), makeSecret(u"c"_s)});
        m_filter->setFilterText(u"team=mail"_s);
        QCOMPARE(m_filter->rowCount(), 0);
        m_items->upsert(makeSecret(u"b"_s, {}, {{u"team"_s, u"mail"_s}}));
        QCOMPARE(names(), QStringList {u"b"_s});
        m_items->upsert(makeSecret(u"b"_s));
        QCOMPARE(m_filter->rowCount(), 0);
    }

    void removedRowsLeave()
    {
        load({makeSecret(u"a1"_s), makeSecret(u"b"_s), makeSecret(u"c1"_s)});
        m_filter->sort(0, Qt::DescendingOrder);
        m_filter->setFilterText(u"1"_s);
        m_items->remove(u"c1"_s);
        QCOMPARE(names(), QStringList {u"a1"_s});
        m_items->remove(u"b"_s); // Hidden.
        QCOMPARE(names(), QStringList {u"a1"_s});
        m_filter->setFilterText({});
        QCOMPARE(names(), QStringList {u"a1"_s});
        m_items->upsert(makeSecret(u"d"_s)); // Takes over what the removed one held.
        QCOMPARE(names(), (QStringList {u"d"_s, u"a1"_s}));
    }

    /// At 100,000 rows each signal of a view costs a part of a millisecond.
    void whatVanishesInManyPlacesLeavesAtOnce_data()
    {
        QTest::addColumn<int>("distance");
        QTest::newRow("20 places of the list") << 5;
        QTest::newRow("so many that it gathers them first") << 2;
    }
    void whatVanishesInManyPlacesLeavesAtOnce()
    {
        QFETCH(int, distance);
        QList<VaultItem> all;
        for (int number = 0; number < 100; ++number)
            all.append(expiring(u"s%1"_s.arg(number, 2, 10, QChar(u'0')), number * 37 % 100));
        load(all);
        m_filter->sort(m_items->sectionOf(Column::Expires));
        const QPersistentModelIndex kept = m_filter->index(m_filter->proxyRowOf(u"s03"_s), 0);
        QStringList expected;
        for (const QString &name : names()) {
            if (name.mid(1).toInt() % distance > distance / 3)
                expected.append(name);
        }
        erase_if(all, [&expected](const VaultItem &item) { return !expected.contains(item.id.name); });
        QSignalSpy removals(m_filter.get(), &QAbstractItemModel::rowsRemoved);
        m_items->refresh();
        m_pages.answer(makePage(all));
        QCOMPARE(names(), expected);
        QCOMPARE(kept.data().toString(), u"s03"_s);
        QCOMPARE(removals.count(), 1);
        for (int number = 0; number < 100; number += distance) // They take over the numbers.
            m_items->upsert(expiring(u"t%1"_s.arg(number, 2, 10, QChar(u'0')), 1000 + number));
        QCOMPARE(m_filter->rowCount(), m_items->rowCount());
        QCOMPARE(names().first(expected.size()), expected);
        QCOMPARE(names().last(), u"t%1"_s.arg(100 - distance));
        m_filter->setFilterText(u"t"_s);
        QCOMPARE(m_filter->rowCount(), 100 / distance);
    }

    void changingTheListShowsTheOther()
    {
        load({makeSecret(u"secret-1"_s), makeSecret(u"other"_s)});
        ScriptedPages keyPages;
        ItemTableModel keys(ItemListKind::Keys, keyPages.source());
        keys.start();
        keyPages.answer(makePage(makeKeys(3)));
        m_filter->setFilterText(u"1"_s);
        m_filter->setItemModel(&keys);
        QCOMPARE(m_filter->itemModel(), &keys);
        QCOMPARE(m_filter->sourceModel(), &keys);
        QCOMPARE(names(), QStringList {u"key-001"_s});
        m_items->upsert(makeSecret(u"secret-11"_s));
        QCOMPARE(names(), QStringList {u"key-001"_s});
        m_filter->setItemModel(nullptr);
        QCOMPARE(m_filter->rowCount(), 0);
        QCOMPARE(m_filter->columnCount(), 0);
    }

    void theListMayGoFirst()
    {
        load({makeSecret(u"a"_s)});
        m_items.reset();
        QCOMPARE(m_filter->rowCount(), 0);
        QCOMPARE(m_filter->itemModel(), nullptr);
        m_filter->setFilterText(u"x"_s);
        m_filter->setManagedHidden(true);
        m_filter->sort(0);
        QCOMPARE(m_filter->proxyRowOf(u"a"_s), -1);
    }

    void indexesMapBothWays()
    {
        load({makeSecret(u"b"_s), makeSecret(u"x"_s), makeSecret(u"a"_s)});
        m_filter->sort(0);
        m_filter->setFilterText(u"a"_s);
        const QModelIndex source = m_items->index(2, 1);
        const QModelIndex proxy = m_filter->mapFromSource(source);
        QCOMPARE(proxy.row(), 0);
        QCOMPARE(proxy.column(), 1);
        QCOMPARE(m_filter->mapToSource(proxy), source);
        QVERIFY(!m_filter->mapFromSource(m_items->index(0, 0)).isValid());
        QCOMPARE(m_filter->proxyRowOf(u"A"_s), 0);
        QCOMPARE(m_filter->proxyRowOf(u"b"_s), -1);
        QCOMPARE(m_filter->itemAt(0).id.name, u"a"_s);
        QCOMPARE(m_filter->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Name"_s);
    }
};

QTEST_GUILESS_MAIN(ItemFilterModelTest)
#include "tst_itemfiltermodel.moc"
