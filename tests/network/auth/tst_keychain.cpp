// SPDX-License-Identifier: Apache-2.0
#include "network/auth/keychain.h"
#include "network/auth/keychainparts.h"
#include "network/auth/keychaintokenstore.h"
#include "httpfixture.h"
#include "tests/support/leftbehind.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// Values in the keychain of the session. What needs a keyring service is skipped where there is none.
class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void splitsAndJoins_data();
    void splitsAndJoins();
    void neverCutsACharacter();
    void readsOnlyItsOwnIndex();
    void keysTellEntriesApart();

    void savesAndFinds();
    void secretToolFindsIt();
    void anotherProcessFindsIt();
    void splitsLongValues();
    void replacesALongValueByAShortOne();
    void removesEveryPart();
    void removingNothingIsNoError();
    void aTokenStoreKeepsItsToken();
    void savingAndRemovingAtOnceKeepOrder();
    void quittingLeavesNothingHalfDone();
    void aLockedKeyringIsTold();

    void noServiceIsTold();
    void aSilentServiceTimesOut();
    void cleanupTestCase();

private:
    bool hasService() const { return m_hasService; }
    static QByteArray tool(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"secret-tool"_s, arguments);
        process.waitForFinished(10'000);
        return process.readAllStandardOutput();
    }
    static QByteArray lookUp(const QString &key)
    {
        return tool({u"lookup"_s, u"server"_s, service, u"user"_s, key});
    }
    /// Runs one function of this program in a process of its own, with another bus.
    static int runElsewhere(const QString &function, const QString &bus);

    static inline const QString service = u"vault-browser-test"_s;
    Keychain m_keychain{service};
    bool m_hasService = false;
};

#define NEEDS_KEYRING \
    if (!hasService()) \
        QSKIP("no keyring service and secret-tool in this session (tests/run starts them)")

void TestKeychain::initTestCase()
{
    if (QStandardPaths::findExecutable(u"secret-tool"_s).isEmpty()
        || qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    // Never the keyring of the person who runs the tests: only one that lies in a scratch folder, as tests/session.sh
    // starts it.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.startsWith(QDir::tempPath()) || !QDir::homePath().startsWith(QDir::tempPath())
        || !QFileInfo::exists(runtime + u"/keyring"_s))
        return;
    const auto written = waitFor(m_keychain.write(u"probe"_s, SecretBuffer::copyOf("x")));
    m_hasService = written && written->has_value();
}

void TestKeychain::splitsAndJoins_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 1999, 2000, 2001, 4000, 25'000})
        QTest::addRow("%d bytes", size) << size;
}

void TestKeychain::splitsAndJoins()
{
    QFETCH(int, size);
    const SecretBuffer value = SecretBuffer::copyOf(QByteArray(size, 'v'));
    QCOMPARE(mustBeSplit(value), size > 2000);
    QByteArray joined;
    for (const SecretBuffer &part : keychainParts(value)) {
        QVERIFY(part.size() > 0 && part.size() <= 2000);
        joined += part.view().toByteArray();
    }
    QCOMPARE(joined, value.view().toByteArray());
}

void TestKeychain::neverCutsACharacter()
{
    for (int shift = 0; shift < 4; ++shift) {
        QByteArray text(shift, 'a');
        while (text.size() < 9000)
            text += "\xF0\x9F\x94\x91\xE2\x82\xAC\xC3\xA9"; // Of four, three and two bytes.
        QByteArray joined;
        for (const SecretBuffer &part : keychainParts(SecretBuffer::copyOf(text))) {
            QCOMPARE(QString::fromUtf8(part.view()).toUtf8(), part.view().toByteArray());
            joined += part.view().toByteArray();
        }
        QCOMPARE(joined, text);
    }
}

void TestKeychain::readsOnlyItsOwnIndex()
{
    const KeychainIndex index{u"0af3"_s, 12};
    const auto read = readKeychainIndex(SecretBuffer::copyOf(keychainIndexText(index)));
    QVERIFY(read);
    QCOMPARE(read->generation, index.generation);
    QCOMPARE(read->count, 12);
    for (const char *other :
         {"", "secret", "vault-browser-parts:", "vault-browser-parts:0af3:0", "vault-browser-parts:0af3:1000",
          "vault-browser-parts:../x:1", "vault-browser-parts:0af3:1\n", "xvault-browser-parts:0af3:1"})
        QVERIFY2(!readKeychainIndex(SecretBuffer::copyOf(other)), other);
    // A value that looks like an index is split, so that it is not read as one.
    QVERIFY(mustBeSplit(SecretBuffer::copyOf("vault-browser-parts:0af3:1")));
}

void TestKeychain::keysTellEntriesApart()
{
    const QString id = u"3c1f"_s;
    QVERIFY(keychainKey(id, KeychainEntry::RefreshToken) != keychainKey(id, KeychainEntry::ClientSecret));
    QVERIFY(keychainKey(id, KeychainEntry::ClientSecret) != keychainKey(id, KeychainEntry::CertificatePassphrase));
    QVERIFY(keychainKey(id, KeychainEntry::RefreshToken).startsWith(id));
}

void TestKeychain::savesAndFinds()
{
    NEEDS_KEYRING;
    QVERIFY(waitFor(m_keychain.write(u"a"_s, SecretBuffer::copyOf("p\xC3\xA4ss")))->has_value());
    QCOMPARE((*waitFor(m_keychain.read(u"a"_s)))->view().toByteArray(), QByteArray("p\xC3\xA4ss"));
    QVERIFY(waitFor(m_keychain.write(u"a"_s, SecretBuffer::copyOf("other")))->has_value());
    QCOMPARE((*waitFor(m_keychain.read(u"a"_s)))->view().toByteArray(), QByteArray("other"));
    QVERIFY((*waitFor(m_keychain.read(u"never-written"_s)))->isEmpty());
}

void TestKeychain::secretToolFindsIt()
{
    NEEDS_KEYRING;
    QVERIFY(waitFor(m_keychain.write(u"tool"_s, SecretBuffer::copyOf("seen-from-outside")))->has_value());
    QCOMPARE(lookUp(u"tool"_s), QByteArray("seen-from-outside"));
}

void TestKeychain::anotherProcessFindsIt()
{
    NEEDS_KEYRING;
    QVERIFY(waitFor(m_keychain.write(u"restart"_s, SecretBuffer::copyOf("kept-for-later")))->has_value());
    QProcess reader;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"VAULT_TEST_READ_KEY"_s, u"restart"_s);
    reader.setProcessEnvironment(environment);
    reader.start(QCoreApplication::applicationFilePath(), QStringList());
    QVERIFY(reader.waitForFinished(20'000));
    QCOMPARE(reader.readAllStandardOutput(), QByteArray("kept-for-later"));
}

void TestKeychain::splitsLongValues()
{
    NEEDS_KEYRING;
    QByteArray value;
    while (value.size() < 7000)
        value += QByteArray::number(value.size()) + ' ';
    QVERIFY(waitFor(m_keychain.write(u"long"_s, SecretBuffer::copyOf(value)))->has_value());
    QCOMPARE((*waitFor(m_keychain.read(u"long"_s)))->view().toByteArray(), value);
    const auto index = readKeychainIndex(SecretBuffer::copyOf(lookUp(u"long"_s)));
    QVERIFY(index);
    QCOMPARE(index->count, 4);
    const QStringList keys = keychainPartKeys(u"long"_s, *index);
    for (const QString &key : keys) {
        const QByteArray part = lookUp(key);
        QVERIFY(!part.isEmpty() && part.size() <= 2000);
    }
}

void TestKeychain::replacesALongValueByAShortOne()
{
    NEEDS_KEYRING;
    QVERIFY(waitFor(m_keychain.write(u"shrinks"_s, SecretBuffer::copyOf(QByteArray(5000, 'x'))))->has_value());
    const auto index = readKeychainIndex(SecretBuffer::copyOf(lookUp(u"shrinks"_s)));
    QVERIFY(index);
    QVERIFY(waitFor(m_keychain.write(u"shrinks"_s, SecretBuffer::copyOf("short")))->has_value());
    QCOMPARE(lookUp(u"shrinks"_s), QByteArray("short"));
    const QStringList keys = keychainPartKeys(u"shrinks"_s, *index);
    for (const QString &key : keys)
        QCOMPARE(lookUp(key), QByteArray());
}

void TestKeychain::removesEveryPart()
{
    NEEDS_KEYRING;
    QVERIFY(waitFor(m_keychain.write(u"gone"_s, SecretBuffer::copyOf(QByteArray(5000, 'x'))))->has_value());
    const auto index = readKeychainIndex(SecretBuffer::copyOf(lookUp(u"gone"_s)));
    QVERIFY(index);
    QVERIFY(waitFor(m_keychain.remove(u"gone"_s))->has_value());
    QStringList keys = keychainPartKeys(u"gone"_s, *index);
    keys << u"gone"_s;
    for (const QString &key : std::as_const(keys))
        QCOMPARE(lookUp(key), QByteArray());
}

void TestKeychain::removingNothingIsNoError()
{
    NEEDS_KEYRING;
    const auto removed = waitFor(m_keychain.remove(u"never-written"_s));
    QVERIFY(removed && removed->has_value());
}

void TestKeychain::aTokenStoreKeepsItsToken()
{
    NEEDS_KEYRING;
    KeychainTokenStore store(m_keychain, u"connection-1"_s);
    QVERIFY(waitFor(store.save(SecretBuffer::copyOf("refresh-token-5c")))->has_value());
    QCOMPARE(lookUp(u"connection-1/refresh-token"_s), QByteArray("refresh-token-5c"));
    QCOMPARE((*waitFor(store.load()))->view().toByteArray(), QByteArray("refresh-token-5c"));
    QVERIFY(waitFor(store.remove())->has_value());
    QVERIFY((*waitFor(store.load()))->isEmpty());
}

void TestKeychain::savingAndRemovingAtOnceKeepOrder()
{
    NEEDS_KEYRING;
    const auto first = m_keychain.write(u"order"_s, SecretBuffer::copyOf(QByteArray(9000, 'x')));
    const auto second = m_keychain.write(u"order"_s, SecretBuffer::copyOf("second"));
    auto third = m_keychain.remove(u"order"_s);
    QVERIFY(waitFor(third)->has_value());
    QCOMPARE(lookUp(u"order"_s), QByteArray());
    QVERIFY(!tool({u"search"_s, u"--all"_s, u"server"_s, service}).contains("order/"));
}

void TestKeychain::quittingLeavesNothingHalfDone()
{
    NEEDS_KEYRING;
    QVERIFY(waitFor(m_keychain.write(u"quit"_s, SecretBuffer::copyOf(QByteArray(9000, 'q'))))->has_value());
    const auto removing = m_keychain.remove(u"quit"_s);
    QVERIFY(!removing.isFinished());
    Keychain::settle();
    QVERIFY(removing.isFinished());
    QVERIFY(!tool({u"search"_s, u"--all"_s, u"server"_s, service}).contains("quit"));
    // With nothing to wait for it waits for nothing.
    QElapsedTimer clock;
    clock.start();
    Keychain::settle();
    QVERIFY(clock.elapsed() < 1000);
}

void TestKeychain::aLockedKeyringIsTold()
{
    NEEDS_KEYRING;
    // A session of its own: other tests need theirs unlocked, and no window shall ask for a password.
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"VAULT_TEST_LOCKED"_s, u"1"_s);
    QProcess session;
    session.setProcessEnvironment(environment);
    session.start(u"dbus-run-session"_s,
                  {u"--"_s, u"sh"_s, u"-c"_s,
                   u"printf 'practice\\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >&2; "
                   "exec \"$0\""_s,
                   QCoreApplication::applicationFilePath()});
    QVERIFY(session.waitForFinished(60'000));
    QVERIFY2(session.exitCode() == int(ErrorReason::KeychainLocked)
                 || session.exitCode() == int(ErrorReason::KeychainTimeout),
             qPrintable(QString::number(session.exitCode())));
}

int TestKeychain::runElsewhere(const QString &function, const QString &bus)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus);
    environment.remove(u"GNOME_KEYRING_CONTROL"_s);
    environment.insert(u"VAULT_TEST_WITHOUT_SERVICE"_s, function);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), QStringList());
    return process.waitForFinished(30'000) ? process.exitCode() : -1;
}

void TestKeychain::noServiceIsTold()
{
    QCOMPARE(runElsewhere(u"absent"_s, u"unix:path=/nowhere/at-all"_s), int(ErrorReason::KeychainUnavailable));
}

void TestKeychain::aSilentServiceTimesOut()
{
    // A bus that takes the connection and never says a word.
    QTemporaryDir folder;
    QProcess listener;
    const QString path = folder.filePath(u"bus"_s);
    listener.start(u"python3"_s,
                   {u"-c"_s, u"import socket,sys,time\ns=socket.socket(socket.AF_UNIX)\ns.bind(sys.argv[1])\n"
                             "s.listen(9)\nprint('ready',flush=True)\ntime.sleep(60)"_s, path});
    if (!listener.waitForReadyRead(10'000))
        QSKIP("no python3 to play a silent bus");
    const int outcome = runElsewhere(u"silent"_s, u"unix:path="_s + path);
    listener.kill();
    listener.waitForFinished();
    QVERIFY2(outcome == int(ErrorReason::KeychainTimeout) || outcome == int(ErrorReason::KeychainUnavailable),
             qPrintable(QString::number(outcome)));
}

void TestKeychain::cleanupTestCase()
{
    const QList<QByteArray> used{"seen-from-outside", "kept-for-later", "refresh-token-5c"};
    QCOMPARE(filesHolding(used), QStringList()); // The service writes where the session's folders are.
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString service = u"vault-browser-test"_s;
    if (const QString key = qEnvironmentVariable("VAULT_TEST_READ_KEY"); !key.isEmpty()) {
        Keychain keychain(service);
        const auto value = waitFor(keychain.read(key));
        if (value && *value)
            fwrite((*value)->data(), 1, std::size_t((*value)->size()), stdout);
        return 0;
    }
    if (qEnvironmentVariableIsSet("VAULT_TEST_LOCKED")) {
        Keychain keychain(service, std::chrono::seconds(3));
        const auto before = waitFor(keychain.write(u"a"_s, SecretBuffer::copyOf("b")));
        if (!before || !before->has_value())
            return 254;
        QProcess::execute(u"secret-tool"_s, {u"lock"_s, u"--collection=login"_s});
        const auto written = waitFor(keychain.write(u"a"_s, SecretBuffer::copyOf("c")));
        return written && !written->has_value() ? int(written->error().reason) : 255;
    }
    if (qEnvironmentVariableIsSet("VAULT_TEST_WITHOUT_SERVICE")) {
        Keychain keychain(service, std::chrono::seconds(1));
        const auto written = waitFor(keychain.write(u"a"_s, SecretBuffer::copyOf("b")));
        return written && !written->has_value() ? int(written->error().reason) : 255;
    }
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain.moc"
