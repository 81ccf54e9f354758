// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectionstore.h"
#include "network/snapshots/snapshotcleanup.h"
#include "network/snapshots/snapshotstore.h"
#include "snapshotsamples.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// What is kept goes with the wish to keep it.
class TestSnapshotCleanup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void goesWhenItIsSwitchedOff();
    void goesWithItsConnection();
    void staysWhenAnythingElseChanges();
    void goesWhenAnotherProgramRemovedTheConnection();
    void asksTheFileWhetherItIsWanted();
    void whatAnEarlierRunLeftGoesAtTheStart();
    void aRemovalThatFailedIsTriedAgain();

private:
    Connection keep(bool remembers)
    {
        Connection connection;
        connection.vaultUrl = u"https://contoso.vault.azure.net"_s;
        connection.remembersContents = remembers;
        connection = m_connections->save(connection).value();
        m_snapshots->save(connection.id, fullSnapshot());
        SnapshotStore::settle();
        return connection;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeSnapshotKeys> m_keys;
    std::unique_ptr<SnapshotStore> m_snapshots;
    std::unique_ptr<ConnectionStore> m_connections;
    std::unique_ptr<SnapshotCleanup> m_cleanup;
};

void TestSnapshotCleanup::init()
{
    m_cleanup.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_keys = std::make_shared<FakeSnapshotKeys>();
    m_snapshots = std::make_unique<SnapshotStore>(m_folder->path(), m_keys);
    m_connections = std::make_unique<ConnectionStore>(m_folder->filePath(u"connections.json"_s));
    m_cleanup = std::make_unique<SnapshotCleanup>(*m_connections, *m_snapshots);
}

void TestSnapshotCleanup::goesWhenItIsSwitchedOff()
{
    Connection connection = keep(true);
    const Connection other = keep(true);
    QVERIFY(m_snapshots->has(connection.id));
    QSignalSpy removed(m_cleanup.get(), &SnapshotCleanup::removed);
    connection.remembersContents = false;
    QVERIFY(m_connections->save(connection));
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(!m_snapshots->has(connection.id));
    QVERIFY(!m_keys->kept.contains(connection.id));
    QVERIFY(m_snapshots->has(other.id));
    QVERIFY(m_keys->kept.contains(other.id));
}

void TestSnapshotCleanup::goesWithItsConnection()
{
    const Connection connection = keep(true);
    QVERIFY(m_connections->remove(connection.id));
    QTRY_VERIFY(!m_snapshots->has(connection.id) && m_keys->kept.isEmpty());
}

void TestSnapshotCleanup::staysWhenAnythingElseChanges()
{
    Connection connection = keep(true);
    connection.name = u"Another name"_s;
    QVERIFY(m_connections->save(connection));
    QVERIFY(m_connections->noteOpened(connection.id, 5));
    SnapshotStore::settle();
    QVERIFY(m_snapshots->has(connection.id));
}

void TestSnapshotCleanup::goesWhenAnotherProgramRemovedTheConnection()
{
    const Connection connection = keep(true);
    ConnectionStore another(m_connections->file());
    QVERIFY(another.remove(connection.id));
    SnapshotStore::settle();
    QVERIFY(m_snapshots->has(connection.id)); // Not known here yet.
    QVERIFY(m_connections->reload());
    QTRY_VERIFY(!m_snapshots->has(connection.id));
}

void TestSnapshotCleanup::whatAnEarlierRunLeftGoesAtTheStart()
{
    const Connection left = keep(false);
    const Connection wanted = keep(true);
    QVERIFY(m_snapshots->has(left.id));
    m_cleanup->start();
    QTRY_VERIFY(!m_snapshots->has(left.id));
    SnapshotStore::settle();
    QVERIFY(m_snapshots->has(wanted.id));
}

void TestSnapshotCleanup::aRemovalThatFailedIsTriedAgain()
{
    Connection connection = keep(true);
    QSignalSpy failed(m_cleanup.get(), &SnapshotCleanup::failed);
    QSignalSpy removed(m_cleanup.get(), &SnapshotCleanup::removed);
    m_keys->failure = ErrorReason::KeychainUnavailable;
    connection.remembersContents = false;
    QVERIFY(m_connections->save(connection));
    QTRY_COMPARE(failed.size(), 1);
    m_keys->failure.reset();
    QVERIFY(m_connections->noteOpened(connection.id, 7));
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(m_keys->kept.isEmpty());
}

void TestSnapshotCleanup::asksTheFileWhetherItIsWanted()
{
    const Connection connection = keep(true);
    QVERIFY(remembersContentsNow(*m_connections, connection.id));
    QVERIFY(!remembersContentsNow(*m_connections, keep(false).id));
    QVERIFY(!remembersContentsNow(*m_connections, u"unknown"_s));
    ConnectionStore another(m_connections->file());
    QVERIFY(another.remove(connection.id));
    QVERIFY(!remembersContentsNow(*m_connections, connection.id));
}

QTEST_GUILESS_MAIN(TestSnapshotCleanup)
#include "tst_snapshotcleanup.moc"
