// SPDX-License-Identifier: Apache-2.0
#include "models/searchordermodel.h"
#include "tests/models/scriptedlist.h"
#include "tests/support/timedapplication.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace vault;
using namespace Qt::StringLiterals;

using Column = VaultSearchModel::Column;

/// What was found in the lists of two vaults, sorted. The second vault's name goes before the first's.
class SearchOrderModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void standsAsFoundUntilSorted();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void whatHasNoDateOrTagComesLast();
    void whatIsFoundLaterFindsItsPlace();
    void aChangeMovesTheRow();
    void aVaultThatClosesTakesItsRows();
    void theChosenRowStaysChosen();
    void whatVanishesInManyPlacesGoesAtOnce();
    void anotherQueryIsSortedToo();
    void randomChanges();
    void oneHundredThousandObjects();

private:
    QStringList names() const { return columnTexts(*m_order, int(Column::Name)); }
    bool search(const QString &text)
    {
        m_search->setQuery(text);
        return settle();
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !m_search->isSearching() && m_order->isSettled(); }, 60'000);
    }
    bool sort(Column column, Qt::SortOrder order = Qt::AscendingOrder)
    {
        m_order->sort(int(column), order);
        return settle();
    }
    void fillAll();

    std::unique_ptr<ScriptedList> m_keys;
    std::unique_ptr<ScriptedList> m_deleted;
    std::unique_ptr<ScriptedList> m_secrets;
    std::unique_ptr<VaultSearchModel> m_search;
    std::unique_ptr<SearchOrderModel> m_order;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_first = 0;
};

void SearchOrderModelTest::init()
{
    m_keys = std::make_unique<ScriptedList>(ItemListKind::Keys);
    m_deleted = std::make_unique<ScriptedList>(ItemListKind::DeletedSecrets);
    m_secrets = std::make_unique<ScriptedList>(ItemListKind::Secrets);
    m_search = std::make_unique<VaultSearchModel>();
    m_order = std::make_unique<SearchOrderModel>(*m_search);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_order.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_first = m_search->addVault(u"Sales"_s, {&m_keys->items, &m_deleted->items});
    m_search->addVault(u"Accounts"_s, {&m_secrets->items});
}

void SearchOrderModelTest::cleanup()
{
    m_tester.reset();
    m_order.reset();
    m_search.reset();
}

void SearchOrderModelTest::fillAll()
{
    const auto item = [](VaultItem made, std::optional<UnixSeconds> expires, UnixSeconds updated) {
        made.attributes.expires = expires;
        made.attributes.updated = updated;
        return made;
    };
    VaultItem disabled = item(makeKey(u"it-e"_s), {}, 5);
    disabled.attributes.enabled = false;
    m_keys->fill({item(makeKey(u"it-C"_s), testNow + oneDay, 3), disabled});
    m_deleted->fill({item(makeSecret(u"it-a"_s), testNow + 100 * oneDay, 1)});
    m_secrets->fill({item(makeSecret(u"it-b"_s, {}, {{u"env"_s, u"prod"_s}}), testNow - oneDay, 4),
                     item(makeSecret(u"it-d"_s, {}, {{u"app"_s, u"shop"_s}}), {}, 2)});
}

void SearchOrderModelTest::standsAsFoundUntilSorted()
{
    fillAll();
    QVERIFY(search(u"it-"_s));
    const QStringList found = columnTexts(*m_search, int(Column::Name));
    QCOMPARE(found.size(), 5);
    QCOMPARE(names(), found);
    QCOMPARE(m_order->headerData(int(Column::Kind), Qt::Horizontal, Qt::DisplayRole), m_search->headerData(int(Column::Kind), Qt::Horizontal, Qt::DisplayRole));
    QVERIFY(sort(Column::Name));
    QVERIFY(names() != found);
    m_order->sort(-1);
    QCOMPARE(names(), found);
}

void SearchOrderModelTest::sortsByEveryColumn_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<QStringList>("ascending");
    QTest::addColumn<QStringList>("descending");
    const auto row = [](const char *name, Column column, const char *ascending, const char *descending) {
        const auto names = [](const char *letters) {
            QStringList all;
            for (const QChar letter : QString::fromLatin1(letters))
                all.append(u"it-"_s + letter);
            return all;
        };
        QTest::newRow(name) << column << names(ascending) << names(descending);
    };
    row("vault", Column::Vault, "bdCea", "Ceabd");
    row("kind", Column::Kind, "Cebda", "abdCe");
    row("name, without case", Column::Name, "abCde", "edCba");
    row("state: deleted is last in ascending order", Column::State, "ebCda", "adCbe");
    row("expires", Column::Expires, "bCaed", "aCbed");
    row("updated", Column::Updated, "adCbe", "ebCda");
    row("tags", Column::Tags, "dbCea", "bdCea");
}

void SearchOrderModelTest::sortsByEveryColumn()
{
    QFETCH(Column, column);
    QFETCH(QStringList, ascending);
    QFETCH(QStringList, descending);
    fillAll();
    QVERIFY(search(u"it-"_s));
    QVERIFY(sort(column));
    QCOMPARE(names(), ascending);
    QVERIFY(sort(column, Qt::DescendingOrder));
    QCOMPARE(names(), descending);
}

void SearchOrderModelTest::whatHasNoDateOrTagComesLast()
{
    fillAll();
    QVERIFY(search(u"it-"_s));
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QVERIFY(sort(Column::Expires, order));
        QCOMPARE(names().mid(3), (QStringList{u"it-e"_s, u"it-d"_s}));
        QVERIFY(sort(Column::Tags, order));
        QCOMPARE(names().mid(2), (QStringList{u"it-C"_s, u"it-e"_s, u"it-a"_s}));
    }
}

void SearchOrderModelTest::whatIsFoundLaterFindsItsPlace()
{
    m_keys->fill({makeKey(u"it-b"_s), makeKey(u"it-d"_s)});
    QVERIFY(search(u"it-"_s));
    QVERIFY(sort(Column::Name, Qt::DescendingOrder));
    m_secrets->fill({makeSecret(u"it-c"_s), makeSecret(u"it-e"_s)});
    m_keys->items.upsert(makeKey(u"it-a"_s));
    QVERIFY(settle());
    QCOMPARE(names(), (QStringList{u"it-e"_s, u"it-d"_s, u"it-c"_s, u"it-b"_s, u"it-a"_s}));
}

void SearchOrderModelTest::aChangeMovesTheRow()
{
    fillAll();
    QVERIFY(search(u"it-"_s));
    QVERIFY(sort(Column::Updated));
    VaultItem changed = makeSecret(u"it-d"_s);
    changed.attributes.updated = 99;
    QSignalSpy changes(m_order.get(), &QAbstractItemModel::dataChanged);
    m_secrets->items.upsert(changed);
    QVERIFY(settle());
    QCOMPARE(names(), (QStringList{u"it-a"_s, u"it-C"_s, u"it-b"_s, u"it-e"_s, u"it-d"_s}));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 1); // Where it stood.
}

void SearchOrderModelTest::aVaultThatClosesTakesItsRows()
{
    fillAll();
    QVERIFY(search(u"it-"_s));
    QVERIFY(sort(Column::Name));
    m_search->removeVault(m_first);
    QCOMPARE(names(), (QStringList{u"it-b"_s, u"it-d"_s}));
    QCOMPARE(m_order->mapToSource(m_order->index(1, 0)).row(), 1);
    QCOMPARE(m_order->mapFromSource(m_search->index(1, 0)).row(), 1);
}

void SearchOrderModelTest::theChosenRowStaysChosen()
{
    fillAll();
    QVERIFY(search(u"it-"_s));
    const auto rowOf = [this](const QString &name) { return int(names().indexOf(name)); };
    const QPersistentModelIndex chosen = m_order->index(rowOf(u"it-d"_s), int(Column::Name));
    for (const Column column : {Column::Name, Column::Updated, Column::Vault}) {
        QVERIFY(sort(column, Qt::DescendingOrder));
        QCOMPARE(chosen.data().toString(), u"it-d"_s);
    }
    m_order->sort(-1);
    QCOMPARE(chosen.data().toString(), u"it-d"_s);
}

void SearchOrderModelTest::whatVanishesInManyPlacesGoesAtOnce()
{
    QList<VaultItem> all;
    for (int item = 0; item < 200; ++item)
        all.append(makeSecret(u"it-%1"_s.arg(item, 3, 10, QChar(u'0'))));
    m_secrets->fill(all);
    QVERIFY(search(u"it-"_s));
    QVERIFY(sort(Column::Name, Qt::DescendingOrder));
    const QPersistentModelIndex chosen = m_order->index(int(names().indexOf(u"it-101"_s)), int(Column::Name));
    const QPersistentModelIndex gone = m_order->index(int(names().indexOf(u"it-100"_s)), int(Column::Name));
    QSignalSpy removals(m_order.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy resets(m_order.get(), &QAbstractItemModel::modelReset);
    connect(m_order.get(), &QAbstractItemModel::rowsRemoved, this, [this] { // Whoever asks meanwhile hears of no other row.
        for (int row = 1; row < m_order->rowCount(); ++row)
            QVERIFY(names().at(row - 1) > names().at(row));
    });
    QList<VaultItem> left;
    QStringList expected;
    for (qsizetype item = 0; item < all.size(); ++item) {
        if (item % 10 != 0) {
            left.append(all[item]);
            expected.prepend(all[item].id.name);
        }
    }
    m_secrets->items.refresh();
    m_secrets->pages.answer(makePage(left));
    QCOMPARE(names(), expected);
    QCOMPARE(removals.count(), 1); // Of twenty places.
    QCOMPARE(resets.count(), 0);
    QVERIFY(!gone.isValid());
    QCOMPARE(chosen.data().toString(), u"it-101"_s);
    QVERIFY(settle());
    QCOMPARE(names(), expected);
}

void SearchOrderModelTest::anotherQueryIsSortedToo()
{
    fillAll();
    m_order->sort(int(Column::Name), Qt::DescendingOrder);
    QVERIFY(search(u"it-"_s));
    QCOMPARE(names().first(), u"it-e"_s);
    QVERIFY(search(u"-name:it-e it"_s));
    QCOMPARE(names(), (QStringList{u"it-d"_s, u"it-C"_s, u"it-b"_s, u"it-a"_s}));
}

void SearchOrderModelTest::randomChanges()
{
    QRandomGenerator random(20261121);
    const std::vector<ScriptedList *> all {m_keys.get(), m_deleted.get(), m_secrets.get()};
    const QStringList queries {u"item"_s, u"1"_s, u"re:[02468]$"_s, u"tag:env=prod"_s, u""_s};
    for (ScriptedList *list : all)
        list->fill({});
    for (int step = 0; step < 1500; ++step) {
        switch (random.bounded(12)) {
        case 0: m_search->setQuery(queries.at(random.bounded(int(queries.size())))); break;
        case 1: QCoreApplication::processEvents(); break;
        case 2: m_order->sort(random.bounded(4) == 0 ? -1 : int(random.bounded(2) ? Column::Name : Column::Updated),
                              random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder); break;
        default: all.at(size_t(random.bounded(3)))->changeAtRandom(random); break;
        }
        QCOMPARE(m_order->rowCount(), m_search->rowCount());
        if (step % 20 != 0)
            continue;
        QVERIFY(settle());
        QVERIFY(sort(Column::Updated, Qt::DescendingOrder));
        QCOMPARE(m_order->rowCount(), m_search->rowCount());
        for (int row = 1; row < m_order->rowCount(); ++row) {
            const QModelIndex above = m_order->index(row - 1, int(Column::Updated));
            const QModelIndex below = m_order->index(row, int(Column::Updated));
            const auto date = [](const QModelIndex &index) { return index.data(ItemTableModel::DateRole).toLongLong(); };
            QVERIFY(date(above) > date(below)
                    || (date(above) == date(below) && m_order->mapToSource(above).row() < m_order->mapToSource(below).row()));
            QCOMPARE(m_order->mapFromSource(m_order->mapToSource(below)), below);
        }
    }
}

void SearchOrderModelTest::oneHundredThousandObjects()
{
    m_tester.reset(); // It would look at everything at every signal.
    QList<VaultItem> items;
    for (int item = 0; item < 100'000; ++item) {
        VaultItem made = makeSecret(u"secret-%1"_s.arg(item * 7919 % 100'000, 6, 10, QChar(u'0')));
        made.attributes.updated = UnixSeconds(item) * 104'729 % 100'003;
        items.append(made);
    }
    m_secrets->fill(items);
    QVERIFY(search(u"secret"_s));
    QCOMPARE(m_order->rowCount(), 100'000);
    auto *application = static_cast<TimedApplication<QCoreApplication> *>(QCoreApplication::instance());
    for (const Column column : {Column::Name, Column::Updated, Column::Vault}) {
        application->restart();
        QVERIFY(sort(column, Qt::DescendingOrder));
        qInfo("column %d: longest event %.2f ms", int(column), application->mostProcessor());
        QVERIFY2(application->mostProcessor() < inOneGo, "all in one event");
    }
    QVERIFY(sort(Column::Name));
    QCOMPARE(names().at(1234), u"secret-001234"_s);
}

int main(int argc, char *argv[])
{
    TimedApplication<QCoreApplication> application(argc, argv);
    SearchOrderModelTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_searchordermodel.moc"
