// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectionfile.h"
#include "network/connections/connectionstore.h"
#include "randomconnection.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// The file of connections as several programs use it.
class TestConnectionStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void startsEmptyWithoutAFile();
    void makesItsFolder();
    void keepsWhatWasSaved();
    void isForItsOwnerOnly();
    void replacesTheOneOfItsId();
    void anEditKeepsTheTimeOfOpening();
    void twoStoresKeepBothChanges();
    void manyWritersLoseNothing();
    void aRemovedOneStaysAwayFromOthers();
    void reorders_data();
    void reorders();
    void recentOnes();
    void importsUnderNewIds();
    void aDamagedFileIsNotOverwritten_data();
    void aDamagedFileIsNotOverwritten();
    void keepsWhatItKnowsWhenTheFileBreaks();
    void mendsMissingIds();
    void anUnwritablePlaceIsTold();
    void aHeldLockIsTold();
    void aTextThatIsTooLongIsRefused();
    void tellsChangesOnce();

private:
    static Connection named(const QString &name)
    {
        Connection connection;
        connection.name = name;
        connection.vaultUrl = u"contoso"_s;
        return connection;
    }
    static QStringList names(const ConnectionStore &store)
    {
        QStringList names;
        for (const Connection &connection : store.all())
            names.append(connection.name);
        return names;
    }
    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &content) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestConnectionStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"connections.json"_s);
}

void TestConnectionStore::startsEmptyWithoutAFile()
{
    ConnectionStore store(m_path);
    QVERIFY(store.reload());
    QVERIFY(store.all().isEmpty());
    QVERIFY(!QFile::exists(m_path));
}

void TestConnectionStore::makesItsFolder()
{
    m_path = m_folder->filePath(u"a/b/connections.json"_s);
    ConnectionStore store(m_path);
    QVERIFY(store.reload());
    QVERIFY(store.save(named(u"one"_s)));
    QVERIFY(QFile::exists(m_path));
    QVERIFY(!QFile::exists(m_path + u".lock"_s));
}

void TestConnectionStore::keepsWhatWasSaved()
{
    ConnectionStore store(m_path);
    Connection connection = fullConnection();
    connection.id.clear();
    const auto saved = store.save(connection);
    QVERIFY(saved);
    QVERIFY(!saved->id.isEmpty());
    connection.id = saved->id;
    QVERIFY(*saved == connection);

    ConnectionStore later(m_path);
    QVERIFY(later.reload());
    QVERIFY(later.all() == QList<Connection>{connection});
    QVERIFY(later.find(connection.id) == connection);
    QVERIFY(!later.find(u"other"_s));
    QVERIFY(!later.find(QString()));
}

void TestConnectionStore::isForItsOwnerOnly()
{
    write(encodeConnections({}, true));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    ConnectionStore store(m_path);
    QVERIFY(store.save(named(u"one"_s)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOwner;
    QVERIFY(!(QFile::permissions(m_path) & others));
}

void TestConnectionStore::replacesTheOneOfItsId()
{
    ConnectionStore store(m_path);
    QVERIFY(store.save(named(u"first"_s)));
    Connection second = *store.save(named(u"second"_s));
    QVERIFY(store.save(named(u"third"_s)));
    second.name = u"\u7b2c\u4e8c"_s;
    QVERIFY(store.save(second));
    QCOMPARE(names(store), (QStringList{u"first"_s, u"\u7b2c\u4e8c"_s, u"third"_s}));
}

void TestConnectionStore::anEditKeepsTheTimeOfOpening()
{
    ConnectionStore store(m_path);
    Connection edited = *store.save(named(u"one"_s));
    ConnectionStore other(m_path);
    QVERIFY(other.noteOpened(edited.id, 1000));
    edited.name = u"renamed"_s;
    QCOMPARE(store.save(edited)->lastOpened, 1000);
    QVERIFY(store.noteOpened(edited.id, 900));
    QCOMPARE(store.find(edited.id)->lastOpened, 1000);
}

void TestConnectionStore::twoStoresKeepBothChanges()
{
    ConnectionStore one(m_path);
    ConnectionStore other(m_path);
    QVERIFY(one.reload() && other.reload());
    QVERIFY(one.save(named(u"of one"_s)));
    QVERIFY(other.save(named(u"of the other"_s)));
    QCOMPARE(names(other), (QStringList{u"of one"_s, u"of the other"_s}));
    QVERIFY(one.reload());
    QCOMPARE(names(one), names(other));
}

void TestConnectionStore::manyWritersLoseNothing()
{
    constexpr int writers = 4;
    constexpr int each = 10;
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([this, writer, &failures] {
            ConnectionStore store(m_path);
            for (int i = 0; i < each; ++i) {
                if (!store.save(named(u"%1-%2"_s.arg(writer).arg(i))))
                    ++failures;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    ConnectionStore store(m_path);
    QVERIFY(store.reload());
    QStringList all = names(store);
    all.removeDuplicates();
    QCOMPARE(all.size(), writers * each);
}

void TestConnectionStore::aRemovedOneStaysAwayFromOthers()
{
    ConnectionStore one(m_path);
    const QString id = one.save(named(u"one"_s))->id;
    const QString kept = one.save(named(u"two"_s))->id;
    ConnectionStore other(m_path);
    QVERIFY(other.remove(id));
    // Neither of these brings it back.
    QVERIFY(one.noteOpened(id, 5));
    QVERIFY(one.move(id, 0));
    QVERIFY(one.remove(id));
    QCOMPARE(names(one), QStringList{u"two"_s});
    QCOMPARE(one.all().constFirst().id, kept);
}

void TestConnectionStore::reorders_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("order");
    QTest::newRow("down") << 0 << 2 << u"bcad"_s;
    QTest::newRow("up") << 3 << 1 << u"adbc"_s;
    QTest::newRow("to itself") << 1 << 1 << u"abcd"_s;
    QTest::newRow("below the first") << 2 << -7 << u"cabd"_s;
    QTest::newRow("above the last") << 1 << 99 << u"acdb"_s;
}

void TestConnectionStore::reorders()
{
    QFETCH(int, from);
    QFETCH(int, position);
    QFETCH(QString, order);
    ConnectionStore store(m_path);
    for (const QChar name : u"abcd"_s)
        QVERIFY(store.save(named(name)));
    QVERIFY(store.move(store.all().at(from).id, position));
    QCOMPARE(names(store).join(QString()), order);
    ConnectionStore later(m_path);
    QVERIFY(later.reload());
    QCOMPARE(names(later).join(QString()), order);
}

void TestConnectionStore::recentOnes()
{
    ConnectionStore store(m_path);
    for (const QChar name : u"abcd"_s)
        QVERIFY(store.save(named(name)));
    QVERIFY(store.recent(5).isEmpty());
    QVERIFY(store.noteOpened(store.all().at(0).id, 100));
    QVERIFY(store.noteOpened(store.all().at(2).id, 300));
    QVERIFY(store.noteOpened(store.all().at(3).id, 200));
    QStringList recent;
    for (const Connection &connection : store.recent(5))
        recent.append(connection.name);
    QCOMPARE(recent, (QStringList{u"c"_s, u"d"_s, u"a"_s}));
    QCOMPARE(store.recent(2).size(), 2);
    QVERIFY(store.recent(0).isEmpty() && store.recent(-1).isEmpty());
    QVERIFY(store.noteOpened(store.all().at(2).id, 0));
    QCOMPARE(store.recent(1).constFirst().name, u"d"_s);
    QCOMPARE(store.all().size(), 4);
}

void TestConnectionStore::importsUnderNewIds()
{
    ConnectionStore store(m_path);
    const Connection original = *store.save(fullConnection());
    const QString exported = m_folder->filePath(u"exported.json"_s);
    QVERIFY(writeConnectionFile(exported, store.all()));
    const auto added = store.add(*readConnectionFile(exported));
    QVERIFY(added);
    QCOMPARE(store.all().size(), 2);
    QVERIFY(store.all().constFirst() == original);
    const Connection &copy = store.all().constLast();
    QVERIFY(*added == QList<Connection>{copy});
    QVERIFY(!copy.id.isEmpty() && copy.id != original.id);
    QCOMPARE(copy.lastOpened, 0);
    QCOMPARE(copy.name, original.name);
    // A store's own file brings ids and times along; they are not taken either.
    QVERIFY(store.add(*readConnectionFile(m_path)));
    QCOMPARE(store.all().size(), 4);
    QCOMPARE(store.all().at(2).lastOpened, 0);
    QVERIFY(store.all().at(2).id != original.id);
}

void TestConnectionStore::aDamagedFileIsNotOverwritten_data()
{
    QTest::addColumn<QByteArray>("damaged");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("cut") << encodeConnections({fullConnection()}, true).chopped(20);
    QTest::newRow("binary") << QByteArray("\0\xff\x01", 3);
    QTest::newRow("newer") << QByteArray(R"({"vaultBrowserConnections":2,"connections":[]})");
    QTest::newRow("newer value") << QByteArray(
        R"({"vaultBrowserConnections":1,"connections":[{"vaultUrl":"a","signIn":{"kind":"passkey"}}]})");
}

void TestConnectionStore::aDamagedFileIsNotOverwritten()
{
    QFETCH(QByteArray, damaged);
    write(damaged);
    ConnectionStore store(m_path);
    const auto expectRefusal = [](const auto &result) {
        QVERIFY(!result);
        QCOMPARE(result.error().reason, ErrorReason::ConnectionFileInvalid);
    };
    expectRefusal(store.reload());
    expectRefusal(store.save(named(u"one"_s)));
    expectRefusal(store.add({named(u"one"_s)}));
    expectRefusal(store.remove(u"3f0c"_s));
    expectRefusal(store.move(u"3f0c"_s, 0));
    expectRefusal(store.noteOpened(u"3f0c"_s, 1));
    QCOMPARE(content(), damaged);
    QVERIFY(store.all().isEmpty());
}

void TestConnectionStore::keepsWhatItKnowsWhenTheFileBreaks()
{
    ConnectionStore store(m_path);
    QVERIFY(store.save(named(u"one"_s)));
    write("broken");
    QVERIFY(!store.reload());
    QCOMPARE(names(store), QStringList{u"one"_s});
    QVERIFY(QFile::remove(m_path));
    QVERIFY(store.save(named(u"two"_s)));
    QCOMPARE(names(store), QStringList{u"two"_s});
}

void TestConnectionStore::mendsMissingIds()
{
    write(encodeConnections({named(u"a"_s), named(u"b"_s)}, false));
    ConnectionStore store(m_path);
    QVERIFY(store.reload());
    const QString id = store.all().at(1).id;
    QVERIFY(!id.isEmpty() && id != store.all().at(0).id);
    QVERIFY(store.remove(id));
    QCOMPARE(names(store), QStringList{u"a"_s});
}

void TestConnectionStore::anUnwritablePlaceIsTold()
{
    write("a file, no folder");
    ConnectionStore store(m_path + u"/connections.json"_s);
    QCOMPARE(store.reload().error().reason, ErrorReason::FileUnreadable);
    const auto saved = store.save(named(u"one"_s));
    QCOMPARE(saved.error().reason, ErrorReason::FileUnwritable);
    QVERIFY(saved.error().detail.contains(store.file()));
    QVERIFY(store.all().isEmpty());
    // A folder stands where the file should be.
    ConnectionStore onFolder(m_folder->path());
    QCOMPARE(onFolder.save(named(u"one"_s)).error().reason, ErrorReason::FileUnreadable);
}

void TestConnectionStore::aHeldLockIsTold()
{
    QLockFile lock(m_path + u".lock"_s);
    QVERIFY(lock.lock());
    ConnectionStore store(m_path);
    const auto saved = store.save(named(u"one"_s));
    QCOMPARE(saved.error().reason, ErrorReason::FileUnwritable);
    QVERIFY(!QFile::exists(m_path));
    lock.unlock();
    QVERIFY(store.save(named(u"one"_s)));
}

void TestConnectionStore::aTextThatIsTooLongIsRefused()
{
    ConnectionStore store(m_path);
    QVERIFY(store.save(named(u"one"_s)));
    const QByteArray before = content();
    QCOMPARE(store.save(named(QString(4097, u'x'))).error().reason, ErrorReason::ConnectionFileInvalid);
    QCOMPARE(content(), before);
    QVERIFY(store.save(named(QString(4096, u'x'))));
}

void TestConnectionStore::tellsChangesOnce()
{
    ConnectionStore store(m_path);
    QSignalSpy changes(&store, &ConnectionStore::changed);
    const QString id = store.save(named(u"one"_s))->id;
    QCOMPARE(changes.count(), 1);
    QVERIFY(store.reload());
    QVERIFY(store.save(*store.find(id)));
    QVERIFY(store.remove(u"unknown"_s));
    QCOMPARE(changes.count(), 1);
    ConnectionStore other(m_path);
    QVERIFY(other.remove(id));
    QVERIFY(store.reload());
    QCOMPARE(changes.count(), 2);
}

QTEST_GUILESS_MAIN(TestConnectionStore)
#include "tst_connectionstore.moc"
