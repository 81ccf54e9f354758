// SPDX-License-Identifier: Apache-2.0
#include "models/filterscan.h"
#include "models/vaultsearchmodel.h"
#include "tests/models/itemsamples.h"
#include "tests/models/scriptedlist.h"
#include "tests/support/timedapplication.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

using Column = VaultSearchModel::Column;

ApiError forbidden()
{
    ApiError error;
    error.kind = ErrorKind::Http;
    error.httpStatus = 403;
    return error;
}

} // namespace

class VaultSearchModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void findsInAllListsOfAllVaults();
    void saysWhatEachObjectIs();
    void rowsAppearAsListsLoad();
    void rowsFollowWhatChanges();
    void anotherQueryStartsAnew();
    void nothingIsFoundWithoutATerm();
    void aCostlyPatternIsGivenUp();
    void aVaultThatClosesTakesItsRows();
    void outOfSightItOnlyLetsGo();
    void whatChangedManyTimesOutOfSightIsLookedAtOnce();
    void tellsWhichListsAreIncomplete();
    void failedListsAreLoadedAgain();
    void learnsWhatCanBeTyped();
    void randomChanges();
    void oneHundredThousandObjectsInThreeVaults();

private:
    std::vector<ItemTableModel *> lists(const std::vector<ScriptedList *> &of) const
    {
        std::vector<ItemTableModel *> models;
        for (ScriptedList *list : of)
            models.push_back(&list->items);
        return models;
    }
    /// "First/Key/name" of every row.
    QStringList found() const
    {
        QStringList rows;
        for (int row = 0; row < m_search->rowCount(); ++row) {
            QStringList cells;
            for (const Column column : {Column::Vault, Column::Kind, Column::Name})
                cells.append(m_search->index(row, int(column)).data().toString());
            rows.append(cells.join(u'/'));
        }
        return rows;
    }
    bool search(const QString &text)
    {
        m_search->setQuery(text);
        return finish();
    }
    bool finish() { return QTest::qWaitFor([this] { return !m_search->isSearching(); }, 60'000); }

    std::unique_ptr<ScriptedList> m_keys;
    std::unique_ptr<ScriptedList> m_secrets;
    std::unique_ptr<ScriptedList> m_deleted;
    std::unique_ptr<VaultSearchModel> m_search;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_first = 0;
    int m_second = 0;
};

void VaultSearchModelTest::init()
{
    m_keys = std::make_unique<ScriptedList>(ItemListKind::Keys);
    m_secrets = std::make_unique<ScriptedList>(ItemListKind::Secrets);
    m_deleted = std::make_unique<ScriptedList>(ItemListKind::DeletedSecrets);
    m_search = std::make_unique<VaultSearchModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_search.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_first = m_search->addVault(u"First"_s, lists({m_keys.get(), m_deleted.get()}));
    m_second = m_search->addVault(u"Second"_s, lists({m_secrets.get()}));
}

void VaultSearchModelTest::cleanup()
{
    m_tester.reset();
    m_search.reset();
}

void VaultSearchModelTest::findsInAllListsOfAllVaults()
{
    m_secrets->fill({makeSecret(u"orders-db"_s), makeSecret(u"mail"_s)});
    m_keys->fill({makeKey(u"orders-signing"_s), makeKey(u"billing"_s)});
    m_deleted->fill({makeSecret(u"old-orders"_s)});
    QCOMPARE(m_search->vaultCount(), 2);
    QCOMPARE(m_search->objectCount(), 5);
    QVERIFY(search(u"orders"_s));
    QCOMPARE(found(), (QStringList{u"First/Key/orders-signing"_s, u"First/Deleted secret/old-orders"_s, u"Second/Secret/orders-db"_s}));
    const VaultSearchModel::Hit hit = m_search->hitAt(1);
    QCOMPARE(hit.vault, m_first);
    QCOMPARE(hit.kind, ItemListKind::DeletedSecrets);
    QCOMPARE(hit.name, u"old-orders"_s);
    QVERIFY(search(u"-name:orders"_s));
    QCOMPARE(found(), (QStringList{u"First/Key/billing"_s, u"Second/Secret/mail"_s}));
}

void VaultSearchModelTest::saysWhatEachObjectIs()
{
    VaultItem expiring = makeSecret(u"orders-db"_s, u"text/plain"_s, {{u"env"_s, u"prod"_s}});
    expiring.attributes.expires = testNow + 3 * oneDay;
    expiring.attributes.updated = testNow - 2 * oneDay;
    m_secrets->fill({expiring});
    m_keys->fill({});
    m_deleted->fill({makeSecret(u"old-orders"_s)});
    QVERIFY(search(u"orders"_s));
    const auto cell = [this](int row, Column column, int role = Qt::DisplayRole) { return m_search->index(row, int(column)).data(role); };
    QCOMPARE(cell(0, Column::State).toString(), u"Deleted"_s);
    QVERIFY(!cell(0, Column::State, ItemTableModel::StateRole).isValid());
    QCOMPARE(cell(0, Column::Expires).toString(), u"–"_s);
    QCOMPARE(cell(0, Column::Expires, Qt::AccessibleTextRole).toString(), u"Never"_s);
    QCOMPARE(cell(1, Column::State).toString(), u"Expires soon"_s);
    QCOMPARE(cell(1, Column::State, ItemTableModel::StateRole).toInt(), int(ObjectState::ExpiresSoon));
    QCOMPARE(cell(1, Column::Expires).toString(), u"in 3 days"_s);
    QCOMPARE(cell(1, Column::Expires, ItemTableModel::DateRole).toLongLong(), testNow + 3 * oneDay);
    QCOMPARE(cell(1, Column::Updated).toString(), u"2 days ago"_s);
    QCOMPARE(cell(1, Column::Tags).toString(), u"env=prod"_s);
    QCOMPARE(cell(1, Column::Vault, VaultSearchModel::VaultRole).toInt(), m_second);
    QStringList titles;
    for (int section = 0; section < m_search->columnCount(); ++section)
        titles.append(m_search->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(titles, (QStringList{u"Vault"_s, u"Kind"_s, u"Name"_s, u"State"_s, u"Expires"_s, u"Updated"_s, u"Tags"_s}));
}

void VaultSearchModelTest::rowsAppearAsListsLoad()
{
    QVERIFY(search(u"orders"_s));
    QCOMPARE(m_search->rowCount(), 0);
    m_secrets->fill({makeSecret(u"orders-1"_s)}, u"https://contoso.vault.azure.net/secrets?next"_s);
    QTRY_COMPARE(found(), QStringList{u"Second/Secret/orders-1"_s});
    // The first vault comes later and stands first all the same.
    m_keys->fill({makeKey(u"orders-key"_s)});
    QTRY_COMPARE(found(), (QStringList{u"First/Key/orders-key"_s, u"Second/Secret/orders-1"_s}));
    m_secrets->pages.answer(makePage({makeSecret(u"orders-2"_s), makeSecret(u"other"_s)}));
    QTRY_COMPARE(found(), (QStringList{u"First/Key/orders-key"_s, u"Second/Secret/orders-1"_s, u"Second/Secret/orders-2"_s}));
}

void VaultSearchModelTest::rowsFollowWhatChanges()
{
    m_keys->fill({makeKey(u"orders-1"_s), makeKey(u"orders-2"_s), makeKey(u"billing"_s)});
    m_secrets->fill({});
    m_deleted->fill({});
    QVERIFY(search(u"name:orders -tag:old"_s));
    QCOMPARE(m_search->rowCount(), 2);
    VaultItem tagged = makeKey(u"orders-1"_s);
    tagged.tags = {{u"old"_s, {}}};
    m_keys->items.upsert(tagged);
    QVERIFY(finish());
    QCOMPARE(found(), QStringList{u"First/Key/orders-2"_s});
    tagged.tags = {{u"env"_s, u"prod"_s}};
    m_keys->items.upsert(tagged);
    QVERIFY(finish());
    QCOMPARE(found(), (QStringList{u"First/Key/orders-1"_s, u"First/Key/orders-2"_s}));
    QSignalSpy changed(m_search.get(), &QAbstractItemModel::dataChanged);
    tagged.tags = {{u"env"_s, u"test"_s}};
    m_keys->items.upsert(tagged);
    QVERIFY(finish());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_search->index(0, int(Column::Tags)).data().toString(), u"env=test"_s);
    m_keys->items.remove(u"orders-1"_s);
    QCOMPARE(found(), QStringList{u"First/Key/orders-2"_s});
    // The number of the row that went is given out again.
    m_keys->items.upsert(makeKey(u"orders-0"_s));
    QVERIFY(finish());
    QCOMPARE(m_search->rowCount(), 2);
    m_keys->items.refresh();
    m_keys->pages.answer(makePage({makeKey(u"orders-2"_s)}));
    QVERIFY(finish());
    QCOMPARE(found(), QStringList{u"First/Key/orders-2"_s});
}

void VaultSearchModelTest::anotherQueryStartsAnew()
{
    m_keys->fill(makeKeys(200, u"orders-"_s));
    QVERIFY(search(u"orders"_s));
    QCOMPARE(m_search->rowCount(), 200);
    m_search->setQuery(u"orders-00"_s);
    QVERIFY2(m_search->rowCount() == 200, "what was found stays until there is something new");
    QVERIFY(m_search->isSearching());
    QVERIFY(finish());
    QCOMPARE(m_search->rowCount(), 10);
    QSignalSpy reset(m_search.get(), &QAbstractItemModel::modelReset);
    QVERIFY(search(u"  orders-00 "_s));
    QCOMPARE(reset.count(), 0);
}

void VaultSearchModelTest::nothingIsFoundWithoutATerm()
{
    m_keys->fill(makeKeys(3));
    QVERIFY(search({}));
    QCOMPARE(m_search->rowCount(), 0);
    QVERIFY(search(u"key"_s));
    QCOMPARE(m_search->rowCount(), 3);
    QVERIFY(search(u"state:nonsense"_s));
    QVERIFY(!m_search->hasQuery());
    QVERIFY(m_search->problem());
    QCOMPARE(m_search->rowCount(), 0);
    QVERIFY(search(u"state:nonsense key-001"_s));
    QVERIFY(m_search->problem());
    QCOMPARE(m_search->rowCount(), 1);
    QVERIFY(search(u"  "_s));
    QVERIFY(!m_search->problem());
    QCOMPARE(m_search->rowCount(), 0);
}

void VaultSearchModelTest::aCostlyPatternIsGivenUp()
{
    QList<VaultItem> items;
    for (int i = 0; i < 40; ++i)
        items.append(makeKey(QString(100, u'a') + u"-%1"_s.arg(i)));
    m_keys->fill(items);
    QVERIFY(search(u"re:^(a+)+$ a-1"_s));
    QVERIFY(m_search->problem());
    QCOMPARE(m_search->problem()->kind, FilterProblem::Kind::CostlyPattern);
    // The words still hold: 1 and 10 to 19.
    QCOMPARE(m_search->rowCount(), 11);
}

void VaultSearchModelTest::aVaultThatClosesTakesItsRows()
{
    m_keys->fill({makeKey(u"orders-1"_s)});
    m_deleted->fill({makeSecret(u"orders-2"_s)});
    m_secrets->fill({makeSecret(u"orders-3"_s)});
    QVERIFY(search(u"orders"_s));
    QSignalSpy removed(m_search.get(), &QAbstractItemModel::rowsRemoved);
    m_search->removeVault(m_first);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(found(), QStringList{u"Second/Secret/orders-3"_s});
    QCOMPARE(m_search->vaultCount(), 1);
    m_keys.reset();
    m_deleted.reset();
    m_search->removeVault(m_first);
    m_search->removeVault(m_second);
    QCOMPARE(m_search->rowCount(), 0);
    QCOMPARE(m_search->vaultCount(), 0);
}

void VaultSearchModelTest::outOfSightItOnlyLetsGo()
{
    m_keys->fill({makeKey(u"orders-1"_s)});
    QVERIFY(search(u"orders"_s));
    m_search->setActive(false);
    m_keys->items.upsert(makeKey(u"orders-2"_s));
    QSignalSpy progressed(m_search.get(), &VaultSearchModel::progressed);
    QTest::qWait(20);
    QCOMPARE(m_search->rowCount(), 1);
    QCOMPARE(progressed.count(), 0);
    m_keys->items.remove(u"orders-1"_s);
    QCOMPARE(m_search->rowCount(), 0);
    m_search->setActive(true);
    QVERIFY(finish());
    QCOMPARE(found(), QStringList{u"First/Key/orders-2"_s});
}

void VaultSearchModelTest::whatChangedManyTimesOutOfSightIsLookedAtOnce()
{
    m_keys->fill({makeKey(u"orders-1"_s), makeKey(u"orders-2"_s)});
    QVERIFY(search(u"orders"_s));
    m_search->setActive(false);
    VaultItem key = makeKey(u"orders-1"_s);
    for (int time = 0; time < 100; ++time) {
        key.attributes.updated = testNow + time;
        m_keys->items.upsert(key);
    }
    QSignalSpy changes(m_search.get(), &QAbstractItemModel::dataChanged);
    m_search->setActive(true);
    QVERIFY(finish());
    QVERIFY2(changes.count() > 0 && changes.count() <= 6, qPrintable(QString::number(changes.count())));
}

void VaultSearchModelTest::tellsWhichListsAreIncomplete()
{
    QSignalSpy progressed(m_search.get(), &VaultSearchModel::progressed);
    m_keys->fill(makeKeys(1));
    m_secrets->items.start();
    m_secrets->pages.fail(forbidden());
    QVERIFY(progressed.count() > 0);
    QList<VaultSearchModel::Progress> incomplete = m_search->incomplete();
    QCOMPARE(incomplete.size(), 2);
    QCOMPARE(incomplete.at(0).vault, u"First"_s);
    QCOMPARE(incomplete.at(0).loading, QList<ItemListKind>{ItemListKind::DeletedSecrets});
    QVERIFY(incomplete.at(0).hasCompleteList);
    QCOMPARE(incomplete.at(1).failed.size(), 1);
    QCOMPARE(incomplete.at(1).failed.at(0).first, ItemListKind::Secrets);
    QCOMPARE(incomplete.at(1).failed.at(0).second.httpStatus, 403);
    QVERIFY(!incomplete.at(1).hasCompleteList);
    m_deleted->items.start();
    m_deleted->items.cancel();
    incomplete = m_search->incomplete();
    QCOMPARE(incomplete.at(0).stopped, QList<ItemListKind>{ItemListKind::DeletedSecrets});
}

void VaultSearchModelTest::failedListsAreLoadedAgain()
{
    m_keys->fill(makeKeys(1));
    m_deleted->fill({});
    m_secrets->items.start();
    m_secrets->pages.fail(forbidden());
    m_search->resume();
    QCOMPARE(m_secrets->items.state(), ListState::Loading);
    QCOMPARE(m_keys->pages.requestCount(), 1);
    m_secrets->pages.answer(makePage({makeSecret(u"mail"_s)}));
    QVERIFY(m_search->incomplete().isEmpty());
    QVERIFY(search(u"mail"_s));
    QCOMPARE(m_search->rowCount(), 1);
}

void VaultSearchModelTest::learnsWhatCanBeTyped()
{
    m_secrets->fill({makeSecret(u"a"_s, u"text/plain"_s, {{u"env"_s, u"prod"_s}, {u"cost centre"_s, u"4711"_s}})});
    m_keys->fill({makeKey(u"b"_s)});
    QTRY_COMPARE(filterCompletions(m_search->vocabulary(), u"type:"_s), QStringList{u"type:text/plain"_s});
    QCOMPARE(filterCompletions(m_search->vocabulary(), u"tag:"_s), (QStringList{u"tag:\"cost centre\""_s, u"tag:env"_s}));
    QCOMPARE(filterCompletions(m_search->vocabulary(), u"tag:env="_s), QStringList{u"tag:env=prod"_s});
    QCOMPARE(filterCompletions(m_search->vocabulary(), u"-state:exp"_s), (QStringList{u"-state:expired"_s, u"-state:expiring"_s}));
    m_secrets->items.upsert(makeSecret(u"a"_s, u"text/xml"_s));
    QTRY_COMPARE(filterCompletions(m_search->vocabulary(), u"type:"_s), (QStringList{u"type:text/plain"_s, u"type:text/xml"_s}));
}

void VaultSearchModelTest::randomChanges()
{
    QRandomGenerator random(20261120);
    const std::vector<ScriptedList *> all {m_keys.get(), m_deleted.get(), m_secrets.get()};
    const QStringList queries {u"item"_s, u"tag:env=prod"_s, u"-tag:env 1"_s, u"re:[02468]$"_s, u""_s, u"nothing at all"_s};
    for (ScriptedList *list : all)
        list->fill({});
    for (int step = 0; step < 1500; ++step) {
        switch (random.bounded(10)) {
        case 0: m_search->setQuery(queries.at(random.bounded(int(queries.size())))); break;
        case 1: QCoreApplication::processEvents(); break;
        default: all.at(size_t(random.bounded(3)))->changeAtRandom(random); break;
        }
        if (step % 10 != 0)
            continue;
        QVERIFY(finish());
        QStringList expected;
        const FilterQuery query(m_search->query());
        for (const ScriptedList *source : all) {
            for (int row = 0; m_search->hasQuery() && row < source->items.rowCount(); ++row) {
                const VaultItem item = source->items.itemAt(row);
                if (FilterScan(query, source->items.store(), testNow).matches(source->items.handleAt(row)))
                    expected.append((source == m_secrets.get() ? u"Second/"_s : u"First/"_s) + objectKindText(source->items.kind()) + u'/' + item.id.name);
            }
        }
        QStringList rows = found();
        rows.sort();
        expected.sort();
        QCOMPARE(rows, expected);
    }
}

void VaultSearchModelTest::oneHundredThousandObjectsInThreeVaults()
{
    // The tester would look at everything at every signal.
    VaultSearchModel search;
    std::vector<std::unique_ptr<ScriptedList>> vaults;
    for (int number = 0; number < 3; ++number) {
        vaults.push_back(std::make_unique<ScriptedList>(ItemListKind::Secrets));
        search.addVault(u"Vault %1"_s.arg(number), {&vaults.back()->items});
        QList<VaultItem> items;
        for (int item = 0; item < (number == 0 ? 33'334 : 33'333); ++item)
            items.append(makeSecret(u"secret-%1"_s.arg(item, 6, 10, QChar(u'0')), u"text/plain"_s,
                                    {{u"env"_s, item % 3 ? u"prod"_s : u"test"_s}}));
        vaults.back()->fill(items);
    }
    QCOMPARE(search.objectCount(), 100'000);
    auto *application = static_cast<TimedApplication<QCoreApplication> *>(QCoreApplication::instance());
    const auto measure = [&](const QString &query, int expected) {
        application->restart();
        QElapsedTimer timer;
        timer.start();
        search.setQuery(query);
        QVERIFY(QTest::qWaitFor([&search] { return !search.isSearching(); }, 120'000));
        qInfo("%s: %d of 100,000 in %lld ms, longest event %.2f ms", qPrintable(query), search.rowCount(),
              static_cast<long long>(timer.elapsed()), application->mostProcessor());
        QCOMPARE(search.rowCount(), expected);
        QVERIFY2(application->mostProcessor() < inOneGo, "all in one event");
    };
    measure(u"secret"_s, 100'000);
    measure(u"tag:env=test"_s, 33'334);
    measure(u"00001"_s, 33);
    measure(u"re:^secret-0.*7$ type:text/plain state:enabled"_s, 9'999);
}

int main(int argc, char **argv)
{
    TimedApplication<QCoreApplication> application(argc, argv);
    VaultSearchModelTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_vaultsearchmodel.moc"
