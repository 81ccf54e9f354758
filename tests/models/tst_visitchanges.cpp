// SPDX-License-Identifier: Apache-2.0
#include "itemsamples.h"
#include "models/itemfiltermodel.h"
#include "models/visitchanges.h"
#include "network/snapshots/snapshotkeys.h"
#include "scriptedpages.h"
#include "snapshotsamples.h"
#include "tests/support/timedapplication.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// A visit: what is compared and marked, and when what is kept.
class TestVisitChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theFirstVisitKeepsAndMarksNothing();
    void theNextVisitMarksWhatChanged();
    void theFilterKnowsTheMarks();
    void closingKeepsWhatIsThere();
    void closingKeepsAllThatTheListsTell();
    void closingKeepsWhatWasKnownOfAListThatIsBeingRead();
    void closingLeavesTheListsPackedForAnotherThread();
    void whatComesAfterClosingIsNotKept();
    void openingAgainAtOnceSeesWhatClosingKept();
    void markingAsSeenTakesTheMarksAway();
    void whatIsJustBeingMarkedAsSeenIsKnownToClosing();
    void aFailedListKeepsWhatWasKnown();
    void nothingIsKeptWhenNoListIsComplete();
    void nothingIsKeptOnceItIsSwitchedOff();
    void aDamagedFileIsToldAndBeganAnew();
    void aLockedKeychainIsToldAndNothingReplaced();
    void anotherVaultIsNotCompared();
    void aChangeDuringTheVisitIsComparedAgain();
    void aHundredThousandObjectsHoldNobodyUp();

private:
    /// A visit of a vault with a list of secrets and one of deleted secrets.
    struct Visited {
        Visited(const SnapshotStore &store, const QString &url, bool &wanted)
            : secrets(ItemListKind::Secrets, secretPages.source())
            , deleted(ItemListKind::DeletedSecrets, deletedPages.source())
            , changes({&secrets, &deleted}, store,
                      {u"id"_s, url, [] { return testNow; }, [&wanted] { return wanted; }})
            , compared(&changes, &VisitChanges::compared)
            , failed(&changes, &VisitChanges::failed)
        {
            shown.setItemModel(&secrets);
            secrets.start();
            deleted.start();
            changes.start();
        }
        void answer(const QList<VaultItem> &items, const QList<VaultItem> &deletedItems = {})
        {
            secretPages.answer(makePage(items));
            deletedPages.answer(makePage(deletedItems));
        }
        QStringList marks() const
        {
            QStringList texts;
            for (int row = 0; row < secrets.rowCount(); ++row) {
                const auto change = ObjectChange::fromInt(
                    secrets.index(row, 0).data(ItemTableModel::ChangeRole).toInt());
                texts << secrets.itemAt(row).id.name + u" "_s + changeTitle(change);
            }
            return texts;
        }

        ScriptedPages secretPages;
        ScriptedPages deletedPages;
        ItemTableModel secrets;
        ItemTableModel deleted;
        ItemFilterModel shown;
        VisitChanges changes;
        QSignalSpy compared;
        QSignalSpy failed;
    };

    std::unique_ptr<Visited> visit(const QString &url = u"https://contoso.vault.azure.net"_s)
    {
        return std::make_unique<Visited>(*m_store, url, m_wanted);
    }
    void visitAndClose(const QList<VaultItem> &items, const QList<VaultItem> &deleted = {})
    {
        auto visited = visit();
        visited->answer(items, deleted);
        QTRY_VERIFY(m_store->has(u"id"_s) && visited->changes.before());
        visited->changes.close();
        visited.reset();
        SnapshotStore::settle();
    }
    std::optional<VaultSnapshot> kept()
    {
        auto load = m_store->load(u"id"_s);
        SnapshotStore::settle();
        auto result = load.takeResult();
        return result ? *result : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeSnapshotKeys> m_keys;
    std::unique_ptr<SnapshotStore> m_store;
    bool m_wanted = true;
};

void TestVisitChanges::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keys = std::make_shared<FakeSnapshotKeys>();
    m_store = std::make_unique<SnapshotStore>(m_folder->path(), m_keys);
    m_wanted = true;
}

void TestVisitChanges::cleanup()
{
    SnapshotStore::settle();
}

void TestVisitChanges::theFirstVisitKeepsAndMarksNothing()
{
    auto visited = visit();
    visited->answer({makeSecret(u"a"_s)}, {makeSecret(u"d"_s)});
    QTRY_VERIFY(m_store->has(u"id"_s));
    QTRY_VERIFY(visited->compared.size() > 0); // With what was just kept.
    QVERIFY(visited->changes.differences()->objects.isEmpty());
    QCOMPARE(visited->marks(), QStringList{u"a "_s});
    QCOMPARE(kept()->lists.size(), 2);
    QCOMPARE(kept()->taken, testNow);
    QCOMPARE(visited->failed.size(), 0);
}

void TestVisitChanges::theNextVisitMarksWhatChanged()
{
    visitAndClose({makeSecret(u"a"_s), makeSecret(u"b"_s), makeSecret(u"c"_s)});
    auto visited = visit();
    visited->answer({makeSecret(u"a"_s), makeSecret(u"b"_s, u"text/plain"_s), makeSecret(u"n"_s)}, {makeSecret(u"c"_s)});
    QTRY_COMPARE(visited->compared.size(), 1);
    QCOMPARE(visited->marks(), (QStringList{u"a "_s, u"b Changed"_s, u"n New"_s}));
    QCOMPARE(visited->deleted.index(0, 0).data(ItemTableModel::ChangeRole).toInt(), int(ChangeAspect::Deleted));
    QCOMPARE(visited->secrets.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"b (Changed: attributes)"_s);
    QCOMPARE(visited->secrets.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"a"_s);
    const auto differences = visited->changes.differences();
    QCOMPARE(differences->count(ChangeGroup::Vanished), 1);
    QCOMPARE(differences->objects.constLast().whereabouts, Whereabouts::AmongDeleted);
}

void TestVisitChanges::theFilterKnowsTheMarks()
{
    visitAndClose({makeSecret(u"a"_s), makeSecret(u"b"_s)});
    auto visited = visit();
    visited->shown.setFilterText(u"changed:new"_s);
    visited->answer({makeSecret(u"a"_s), makeSecret(u"b"_s, u"text/plain"_s), makeSecret(u"n"_s)});
    QTRY_COMPARE(visited->compared.size(), 1);
    QCOMPARE(columnTexts(visited->shown), QStringList{u"n"_s}); // It came in while the filter stood.
    visited->shown.setFilterText(u"changed:changed"_s);
    QCOMPARE(columnTexts(visited->shown), QStringList{u"b"_s});
    visited->shown.setFilterText(u"-changed:changed -changed:new"_s);
    QCOMPARE(columnTexts(visited->shown), QStringList{u"a"_s});
    visited->shown.setFilterText(u"changed:soon"_s);
    QVERIFY(visited->shown.filterProblem());
    QCOMPARE(visited->shown.filterProblem()->kind, FilterProblem::Kind::UnknownChange);
    QCOMPARE(visited->shown.rowCount(), 3);
}

void TestVisitChanges::closingKeepsWhatIsThere()
{
    visitAndClose({makeSecret(u"a"_s)});
    {
        auto visited = visit();
        visited->answer({makeSecret(u"a"_s), makeSecret(u"b"_s)});
        QTRY_COMPARE(visited->compared.size(), 1);
        QCOMPARE(kept()->list(ObjectKind::Secret)->items.size(), 1); // Not yet.
        visited->changes.close();
    }
    QCOMPARE(kept()->list(ObjectKind::Secret)->items.size(), 2);
}

void TestVisitChanges::closingKeepsAllThatTheListsTell()
{
    visitAndClose({makeSecret(u"a"_s)});
    const QList<VaultItem> secrets = fullSnapshot().list(ObjectKind::Secret)->items;
    const QList<VaultItem> deleted = fullSnapshot().list(ObjectKind::DeletedSecret)->items;
    {
        auto visited = visit();
        visited->answer(secrets, deleted);
        QTRY_COMPARE(visited->compared.size(), 1);
        visited->changes.close();
    }
    const auto snapshot = kept();
    QCOMPARE(snapshot->taken, testNow);
    QCOMPARE(snapshot->vaultUrl, u"https://contoso.vault.azure.net"_s);
    QCOMPARE(snapshot->lists.size(), 2);
    QVERIFY(*snapshot->list(ObjectKind::Secret) == (SnapshotList{ObjectKind::Secret, testNow, secrets}));
    QVERIFY(*snapshot->list(ObjectKind::DeletedSecret) == (SnapshotList{ObjectKind::DeletedSecret, testNow, deleted}));
}

void TestVisitChanges::closingKeepsWhatWasKnownOfAListThatIsBeingRead()
{
    visitAndClose({makeSecret(u"a"_s)}, {makeSecret(u"d"_s)});
    {
        auto visited = visit();
        visited->answer({makeSecret(u"a"_s), makeSecret(u"b"_s)});
        QTRY_COMPARE(visited->compared.size(), 1);
        visited->secrets.refresh(); // Whether "b" is still there, nobody knows.
        visited->changes.close();
    }
    QCOMPARE(kept()->list(ObjectKind::Secret)->items.size(), 1);
    QCOMPARE(kept()->list(ObjectKind::DeletedSecret)->items.size(), 0);
}

void TestVisitChanges::closingLeavesTheListsPackedForAnotherThread()
{
    visitAndClose({makeSecret(u"a"_s)});
    auto visited = visit();
    visited->answer({makeSecret(u"a"_s), makeSecret(u"b"_s)});
    QTRY_COMPARE(visited->compared.size(), 1);
    visited->changes.close();
    const std::weak_ptr<const ItemStore> packed = visited->secrets.close().store;
    visited.reset();
    // Neither copied by then nor gone: what is kept comes from it.
    QVERIFY(!packed.expired());
    QCOMPARE(kept()->list(ObjectKind::Secret)->items.size(), 2);
    QTRY_VERIFY(packed.expired());
}

void TestVisitChanges::whatComesAfterClosingIsNotKept()
{
    visitAndClose({makeSecret(u"a"_s)});
    auto visited = visit();
    visited->answer({makeSecret(u"a"_s), makeSecret(u"b"_s)});
    QTRY_COMPARE(visited->compared.size(), 1);
    visited->changes.close();
    visited->secrets.remove(u"a"_s);
    visited->secrets.upsert(makeSecret(u"c"_s));
    visited->secrets.refresh();
    const std::optional<VaultSnapshot> snapshot = kept();
    QStringList names;
    for (const VaultItem &item : snapshot->list(ObjectKind::Secret)->items)
        names << item.id.name;
    QCOMPARE(names, (QStringList{u"a"_s, u"b"_s}));
}

void TestVisitChanges::openingAgainAtOnceSeesWhatClosingKept()
{
    visitAndClose({makeSecret(u"a"_s)});
    auto visited = visit();
    visited->answer({makeSecret(u"a"_s), makeSecret(u"b"_s)});
    QTRY_COMPARE(visited->compared.size(), 1);
    visited->changes.close();
    visited.reset();
    visited = visit(); // Without any turn of the event loop.
    QTRY_VERIFY(visited->changes.before());
    QCOMPARE(visited->changes.before()->list(ObjectKind::Secret)->items.size(), 2);
    visited->answer({makeSecret(u"a"_s), makeSecret(u"b"_s), makeSecret(u"c"_s)});
    QTRY_COMPARE(visited->compared.size(), 1);
    QCOMPARE(visited->marks(), (QStringList{u"a "_s, u"b "_s, u"c New"_s}));
}

void TestVisitChanges::markingAsSeenTakesTheMarksAway()
{
    visitAndClose({makeSecret(u"a"_s)});
    auto visited = visit();
    visited->answer({makeSecret(u"a"_s), makeSecret(u"b"_s)});
    QTRY_COMPARE(visited->compared.size(), 1);
    QCOMPARE(visited->marks().constLast(), u"b New"_s);
    QSignalSpy seen(&visited->changes, &VisitChanges::seen);
    visited->changes.markSeen();
    QTRY_COMPARE(seen.size(), 1);
    QTRY_COMPARE(visited->compared.size(), 2);
    QCOMPARE(visited->marks().constLast(), u"b "_s);
    QVERIFY(visited->changes.differences()->objects.isEmpty());
    QCOMPARE(kept()->list(ObjectKind::Secret)->items.size(), 2);
}

void TestVisitChanges::whatIsJustBeingMarkedAsSeenIsKnownToClosing()
{
    visitAndClose({makeSecret(u"a"_s)});
    auto visited = visit();
    visited->answer({makeSecret(u"a"_s), makeSecret(u"b"_s)});
    QTRY_COMPARE(visited->compared.size(), 1);
    QSignalSpy seen(&visited->changes, &VisitChanges::seen);
    m_keys->asked.clear();
    visited->changes.markSeen();
    while (m_keys->asked.isEmpty()) // For its saving.
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCOMPARE(seen.size(), 0);
    visited->secrets.refresh();
    visited->changes.close();
    visited.reset();
    SnapshotStore::settle();
    QCOMPARE(kept()->list(ObjectKind::Secret)->items.size(), 2);
}

void TestVisitChanges::aFailedListKeepsWhatWasKnown()
{
    visitAndClose({makeSecret(u"a"_s)}, {makeSecret(u"d"_s)});
    auto visited = visit();
    visited->secretPages.fail(unavailable());
    visited->deletedPages.answer(makePage({}));
    QTRY_COMPARE(visited->compared.size(), 1);
    QVERIFY(visited->changes.differences()->objects.isEmpty());
    QCOMPARE(visited->changes.differences()->notCompared, QList{ObjectKind::Secret});
    visited->changes.close();
    QCOMPARE(kept()->list(ObjectKind::Secret)->items.size(), 1);
    QCOMPARE(kept()->list(ObjectKind::DeletedSecret)->items.size(), 0);
}

void TestVisitChanges::nothingIsKeptWhenNoListIsComplete()
{
    auto visited = visit();
    visited->secretPages.answer(makePage({makeSecret(u"a"_s)}, u"https://contoso.vault.azure.net/next"_s));
    QTRY_COMPARE(visited->secretPages.requestCount(), 2);
    visited->secretPages.fail(unavailable());
    visited->deletedPages.fail(unavailable());
    QTRY_COMPARE(visited->deleted.state(), ListState::Failed);
    std::optional<VisitChanges::Obstacle> why;
    connect(&visited->changes, &VisitChanges::notKept, this, [&why](VisitChanges::Obstacle obstacle) { why = obstacle; });
    visited->changes.markSeen();
    QTRY_VERIFY(why);
    QCOMPARE(*why, VisitChanges::Obstacle::NoCompleteList);
    visited->changes.close();
    SnapshotStore::settle();
    QVERIFY(!m_store->has(u"id"_s));
    QVERIFY(m_keys->kept.isEmpty());
}

void TestVisitChanges::nothingIsKeptOnceItIsSwitchedOff()
{
    auto visited = visit();
    m_wanted = false;
    visited->answer({makeSecret(u"a"_s)});
    QTRY_COMPARE(visited->deleted.state(), ListState::Complete);
    std::optional<VisitChanges::Obstacle> why;
    connect(&visited->changes, &VisitChanges::notKept, this, [&why](VisitChanges::Obstacle obstacle) { why = obstacle; });
    visited->changes.markSeen();
    QTRY_VERIFY(why);
    QCOMPARE(*why, VisitChanges::Obstacle::NotWanted);
    visited->changes.close();
    SnapshotStore::settle();
    QVERIFY(!m_store->has(u"id"_s));
}

void TestVisitChanges::aDamagedFileIsToldAndBeganAnew()
{
    visitAndClose({makeSecret(u"a"_s)});
    const QDir folder(m_folder->path());
    QFile file(folder.filePath(folder.entryList(QDir::Files).constFirst()));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(30));
    const char byte = file.read(1).at(0);
    QVERIFY(file.seek(30) && file.putChar(char(byte ^ 1)));
    file.close();
    auto visited = visit();
    QTRY_COMPARE(visited->failed.size(), 1);
    QCOMPARE(visited->failed.at(0).at(0).value<ApiError>().reason, ErrorReason::SnapshotDamaged);
    QVERIFY(!visited->changes.before());
    visited->answer({makeSecret(u"a"_s), makeSecret(u"b"_s)});
    QTRY_VERIFY(visited->changes.before());
    QCOMPARE(kept()->list(ObjectKind::Secret)->items.size(), 2);
    QCOMPARE(folder.entryList(QDir::Files).size(), 2);
}

void TestVisitChanges::aLockedKeychainIsToldAndNothingReplaced()
{
    visitAndClose({makeSecret(u"a"_s)});
    const QByteArray key = m_keys->kept.take(u"id"_s); // As a locked keychain tells it.
    auto visited = visit();
    visited->answer({makeSecret(u"b"_s)});
    QTRY_COMPARE(visited->failed.size(), 1);
    QCOMPARE(visited->failed.at(0).at(0).value<ApiError>().reason, ErrorReason::SnapshotKeyMissing);
    QTRY_COMPARE(visited->deleted.state(), ListState::Complete);
    visited->changes.close();
    SnapshotStore::settle();
    QVERIFY(m_keys->kept.isEmpty());
    m_keys->kept[u"id"_s] = key;
    QCOMPARE(kept()->list(ObjectKind::Secret)->items.constFirst().id.name, u"a"_s);
}

void TestVisitChanges::anotherVaultIsNotCompared()
{
    visitAndClose({makeSecret(u"a"_s)});
    auto visited = visit(u"https://fabrikam.vault.azure.net"_s);
    visited->answer({makeSecret(u"b"_s)});
    QTRY_VERIFY(visited->changes.before());
    QTRY_VERIFY(visited->compared.size() > 0);
    QVERIFY(visited->changes.differences()->objects.isEmpty());
    QCOMPARE(kept()->vaultUrl, u"https://fabrikam.vault.azure.net"_s);
}

void TestVisitChanges::aChangeDuringTheVisitIsComparedAgain()
{
    visitAndClose({makeSecret(u"a"_s)});
    auto visited = visit();
    visited->answer({makeSecret(u"a"_s)});
    QTRY_COMPARE(visited->compared.size(), 1);
    visited->secrets.upsert(makeSecret(u"b"_s));
    visited->secrets.remove(u"a"_s);
    QTRY_COMPARE(visited->compared.size(), 2);
    QCOMPARE(visited->marks(), QStringList{u"b New"_s});
    QCOMPARE(visited->changes.differences()->count(ChangeGroup::Vanished), 1);
}

void TestVisitChanges::aHundredThousandObjectsHoldNobodyUp()
{
    QList<VaultItem> items;
    for (int i = 0; i < 100'000; ++i)
        items << makeSecret(u"secret-%1"_s.arg(i, 6, 10, QChar(u'0')), u"text/plain"_s, {{u"env"_s, u"prod"_s}});
    visitAndClose(items);
    for (int i = 0; i < 100'000; i += 2)
        items[i].contentType = u"application/json"_s;
    auto visited = visit();
    visited->answer(items);
    QTRY_COMPARE(visited->secrets.state(), ListState::Complete);
    auto *application = static_cast<TimedApplication<QCoreApplication> *>(QCoreApplication::instance());
    application->restart();
    QTRY_COMPARE_WITH_TIMEOUT(visited->compared.size(), 1, 120'000);
    QCOMPARE(visited->changes.differences()->count(ChangeGroup::Changed), 50'000);
    QVERIFY2(application->mostProcessor() < inOneGo, QByteArray::number(application->mostProcessor()).constData());
    application->restart();
    visited->changes.markSeen();
    QTRY_COMPARE_WITH_TIMEOUT(visited->compared.size(), 2, 120'000);
    QVERIFY2(application->mostProcessor() < inOneGo, QByteArray::number(application->mostProcessor()).constData());
}

int main(int argc, char *argv[])
{
    TimedApplication<QCoreApplication> application(argc, argv);
    TestVisitChanges test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_visitchanges.moc"
