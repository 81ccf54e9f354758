// SPDX-License-Identifier: Apache-2.0
#include "httpfixture.h"
#include "network/auth/keychain.h"
#include "network/snapshots/snapshotfile.h"
#include "network/snapshots/snapshotstore.h"
#include "snapshotsamples.h"
#include "tests/support/leftbehind.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// Snapshots on the disk: what comes back, what is refused, and what nobody else can read there.
class TestSnapshotStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void keepsNothingUntilTold();
    void comesBackFromTheDisk();
    void tellsNothingToWhoReadsTheDisk();
    void isForItsOwnersEyes();
    void setsADamagedFileAside();
    void keepsSeveralDamagedFiles();
    void leavesANewerFormAlone();
    void tellsAMissingKeyAndKeepsTheFile();
    void aKeyThatIsNoneIsReplaced();
    void tellsALockedKeychain();
    void writesNothingWithoutAKeptKey();
    void tellsAFolderThatCannotBeWritten();
    void removesFileKeyAndWhatWasSetAside();
    void whatIsRemovedDoesNotComeBack();
    void settlesAtTheEnd();
    void makesASnapshotOnAnotherThread();
    void freesWhatItDidNotMakeOnAnotherThread();
    void anIdIsNoPath();
    void worksWithTheRealKeychain();

private:
    std::optional<VaultSnapshot> loaded()
    {
        auto result = waitFor(m_store->load(id));
        return result && *result ? std::move(**result) : std::nullopt;
    }
    ApiError loadError()
    {
        const auto result = waitFor(m_store->load(id));
        return result && !*result ? result->error() : ApiError();
    }
    /// Notes which threads made a snapshot and freed what it is made of.
    struct Traces {
        std::atomic<QThread *> made = nullptr;
        std::atomic<QThread *> freed = nullptr;
    };
    static std::function<VaultSnapshot()> noting(Traces &traces)
    {
        const std::shared_ptr<Traces> content(&traces, [](Traces *of) { of->freed = QThread::currentThread(); });
        return [content] {
            content->made = QThread::currentThread();
            return fullSnapshot();
        };
    }
    bool save() { return waitFor(m_store->save(id, fullSnapshot()))->has_value(); }
    void change(qsizetype byte, char value)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(byte) && file.putChar(value));
    }
    QByteArray content(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static inline const QString id = u"3c2f0c1e-0000-4000-8000-000000000001"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeSnapshotKeys> m_keys;
    std::unique_ptr<SnapshotStore> m_store;
    QString m_path;
};

void TestSnapshotStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString folder = m_folder->filePath(u"kept/snapshots"_s);
    m_keys = std::make_shared<FakeSnapshotKeys>();
    m_store = std::make_unique<SnapshotStore>(folder, m_keys);
    m_path = SnapshotFile(folder, id).path();
}

void TestSnapshotStore::keepsNothingUntilTold()
{
    QVERIFY(!m_store->has(id));
    QVERIFY(!m_store->has({}));
    const auto result = waitFor(m_store->load(id));
    QVERIFY(result && result->has_value() && !**result);
    QCOMPARE(m_keys->asked, QStringList()); // Nobody is asked to unlock a keychain for it.
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"kept"_s)));
}

void TestSnapshotStore::comesBackFromTheDisk()
{
    QVERIFY(save());
    QVERIFY(m_store->has(id));
    QCOMPARE(m_keys->kept.value(id).size(), 32);
    const auto snapshot = loaded();
    QVERIFY(snapshot && *snapshot == fullSnapshot());
    const QByteArray before = content(m_path);
    const QByteArray key = m_keys->kept.value(id);
    QVERIFY(save());
    QVERIFY(content(m_path) != before); // Another nonce.
    QCOMPARE(m_keys->kept.value(id), key);
    QVERIFY(loaded());
    QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files).size(), 1);
}

void TestSnapshotStore::tellsNothingToWhoReadsTheDisk()
{
    QVERIFY(save());
    const QList<QByteArray> said{"contoso", "orders-signing", "Orders-DB", "text/plain", "Grüße", "CustomizedRecoverable",
                                 m_keys->kept.value(id), id.toLatin1()};
    QCOMPARE(filesHolding(said, {m_folder->path()}), QStringList());
    // The search itself finds what is there.
    QFile open(m_folder->filePath(u"plain"_s));
    QVERIFY(open.open(QIODevice::WriteOnly));
    open.write("orders-signing");
    open.close();
    QCOMPARE(filesHolding(said, {m_folder->path()}).size(), 1);
}

void TestSnapshotStore::isForItsOwnersEyes()
{
    QVERIFY(save());
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(m_path) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(m_path).absolutePath()) & others));
}

void TestSnapshotStore::setsADamagedFileAside()
{
    QVERIFY(save());
    change(40, char(content(m_path).at(40) ^ 1)); // Any byte may be there.
    const QByteArray damaged = content(m_path);
    const ApiError error = loadError();
    QCOMPARE(error.reason, ErrorReason::SnapshotDamaged);
    QVERIFY(error.detail.startsWith(m_path + u".aside-"_s));
    QCOMPARE(content(error.detail), damaged);
    QVERIFY(!m_store->has(id));
    // The next visit begins anew, beside it.
    QVERIFY(save());
    QVERIFY(loaded());
    QCOMPARE(content(error.detail), damaged);
}

void TestSnapshotStore::keepsSeveralDamagedFiles()
{
    QSet<QString> names;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(save());
        change(0, 'x');
        names.insert(loadError().detail);
    }
    QCOMPARE(names.size(), 3);
    // One that is no file of ours at all is not overwritten either.
    QVERIFY(save());
    change(0, 'x');
    QVERIFY(save());
    QVERIFY(loaded());
    QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files).size(), 5);
}

void TestSnapshotStore::leavesANewerFormAlone()
{
    QVERIFY(save());
    change(7, 9);
    const QByteArray newer = content(m_path);
    ApiError error = loadError();
    QCOMPARE(error.reason, ErrorReason::SnapshotFormUnknown);
    QCOMPARE(error.detail, m_path + u": 9"_s);
    const auto saved = waitFor(m_store->save(id, fullSnapshot()));
    QVERIFY(saved && !*saved);
    QCOMPARE(saved->error().reason, ErrorReason::SnapshotFormUnknown);
    QCOMPARE(content(m_path), newer);
}

void TestSnapshotStore::tellsAMissingKeyAndKeepsTheFile()
{
    QVERIFY(save());
    const QByteArray before = content(m_path);
    const QByteArray key = m_keys->kept.take(id);
    QCOMPARE(loadError().reason, ErrorReason::SnapshotKeyMissing);
    QCOMPARE(loadError().detail, m_path);
    QCOMPARE(content(m_path), before);
    m_keys->kept[id] = key; // The keychain was locked only.
    QVERIFY(loaded());
    m_keys->kept[id] = QByteArray(32, 'k');
    QCOMPARE(loadError().reason, ErrorReason::SnapshotKeyWrong);
    QCOMPARE(content(m_path), before);
    QVERIFY(save());
    QVERIFY(loaded());
    QCOMPARE(content(m_path + u".aside-1"_s), before);
}

void TestSnapshotStore::aKeyThatIsNoneIsReplaced()
{
    m_keys->kept[id] = "too short";
    QVERIFY(save());
    QCOMPARE(m_keys->kept.value(id).size(), 32);
    QVERIFY(loaded());
}

void TestSnapshotStore::tellsALockedKeychain()
{
    QVERIFY(save());
    const QByteArray before = content(m_path);
    m_keys->failure = ErrorReason::KeychainLocked;
    QCOMPARE(loadError().reason, ErrorReason::KeychainLocked);
    const auto saved = waitFor(m_store->save(id, VaultSnapshot()));
    QCOMPARE(saved->error().reason, ErrorReason::KeychainLocked);
    QCOMPARE(content(m_path), before);
    // The file goes all the same, and that the key did not is told.
    QCOMPARE(waitFor(m_store->remove(id))->error().reason, ErrorReason::KeychainLocked);
    QVERIFY(!m_store->has(id));
}

void TestSnapshotStore::writesNothingWithoutAKeptKey()
{
    m_keys->failure = ErrorReason::KeychainUnavailable;
    QVERIFY(!save());
    QVERIFY(!m_store->has(id));
}

void TestSnapshotStore::tellsAFolderThatCannotBeWritten()
{
    QFile file(m_folder->filePath(u"kept"_s)); // Where a folder should be.
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto saved = waitFor(m_store->save(id, fullSnapshot()));
    QCOMPARE(saved->error().reason, ErrorReason::FileUnwritable);
    QVERIFY(saved->error().detail.startsWith(m_path));
}

void TestSnapshotStore::removesFileKeyAndWhatWasSetAside()
{
    QVERIFY(save());
    change(0, 'x');
    loadError();
    QVERIFY(save());
    QVERIFY(waitFor(m_store->save(u"another"_s, fullSnapshot()))->has_value());
    QVERIFY(waitFor(m_store->remove(id))->has_value());
    QVERIFY(!m_store->has(id));
    QVERIFY(!m_keys->kept.contains(id));
    QVERIFY(m_store->has(u"another"_s));
    QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files).size(), 1);
    QVERIFY(waitFor(m_store->remove(id))->has_value());
}

void TestSnapshotStore::whatIsRemovedDoesNotComeBack()
{
    const auto saving = m_store->save(id, fullSnapshot());
    const auto removing = m_store->remove(id);
    QVERIFY(waitFor(removing)->has_value());
    QVERIFY(saving.isFinished());
    QVERIFY(!m_store->has(id));
    QVERIFY(!m_keys->kept.contains(id));
}

void TestSnapshotStore::settlesAtTheEnd()
{
    const auto saving = m_store->save(id, fullSnapshot());
    m_store.reset(); // As when the window goes.
    SnapshotStore::settle();
    QVERIFY(saving.isFinished());
    QVERIFY(QFileInfo::exists(m_path));
}

void TestSnapshotStore::makesASnapshotOnAnotherThread()
{
    Traces traces;
    QVERIFY(waitFor(m_store->save(id, noting(traces)))->has_value());
    const auto snapshot = loaded();
    QVERIFY(snapshot && *snapshot == fullSnapshot());
    QVERIFY(traces.made && traces.made != QThread::currentThread());
    QTRY_VERIFY(traces.freed);
    QVERIFY(traces.freed != QThread::currentThread());
}

void TestSnapshotStore::freesWhatItDidNotMakeOnAnotherThread()
{
    m_keys->failure = ErrorReason::KeychainLocked;
    Traces traces;
    QCOMPARE(waitFor(m_store->save(id, noting(traces)))->error().reason, ErrorReason::KeychainLocked);
    QTRY_VERIFY(traces.freed);
    QVERIFY(traces.freed != QThread::currentThread());
    QVERIFY(!traces.made);
}

void TestSnapshotStore::anIdIsNoPath()
{
    const QString folder = m_folder->filePath(u"kept"_s);
    QCOMPARE(QFileInfo(SnapshotFile(folder, u"../../etc/passwd"_s).path()).absolutePath(), folder);
    QVERIFY(SnapshotFile(folder, u"a"_s).path() != SnapshotFile(folder, u"b"_s).path());
}

void TestSnapshotStore::worksWithTheRealKeychain()
{
    // Never the keyring of the person who runs the tests: only one that lies in a scratch folder.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    Keychain keychain(u"vault-browser-test-snapshots"_s);
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || !runtime.startsWith(QDir::tempPath())
        || !QFileInfo::exists(runtime + u"/keyring"_s))
        QSKIP("no keyring service in this session (tests/run starts one)");
    SnapshotStore store(m_folder->filePath(u"real"_s), std::make_shared<KeychainSnapshotKeys>(keychain));
    QVERIFY(waitFor(store.save(id, fullSnapshot()))->has_value());
    const QString entry = keychainKey(id, KeychainEntry::SnapshotKey);
    QCOMPARE(waitFor(keychain.read(entry))->value().size(), 44); // 32 bytes as base64.
    auto result = waitFor(store.load(id));
    QVERIFY(result && *result && **result && ***result == fullSnapshot());
    QVERIFY(waitFor(keychain.write(entry, SecretBuffer::copyOf("not base64!")))->has_value());
    QCOMPARE(waitFor(store.load(id))->error().reason, ErrorReason::SnapshotKeyWrong);
    QVERIFY(waitFor(store.remove(id))->has_value());
    QVERIFY(waitFor(keychain.read(entry))->value().isEmpty());
}

QTEST_GUILESS_MAIN(TestSnapshotStore)
#include "tst_snapshotstore.moc"
