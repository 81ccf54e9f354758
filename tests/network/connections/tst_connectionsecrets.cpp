// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectionsecrets.h"
#include "httpfixture.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// A connection's secrets in a real keyring; what needs one is skipped where there is none.
class TestConnectionSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keepsWhatIsGivenAndNoAccessToken();
    void nothingToKeepNeedsNoKeyring();
    void forgetsAllOfThem();
    void leavesOthersAlone();
    void anAbsentServiceIsTold();

private:
    static Connection named(const QString &id)
    {
        Connection connection;
        connection.id = id;
        connection.vaultUrl = u"https://contoso.vault.azure.net"_s;
        connection.signIn.clientId = u"app-1"_s;
        return connection;
    }
    QByteArray kept(const QString &id, KeychainEntry entry)
    {
        const auto value = waitFor(m_keychain.read(keychainKey(id, entry)));
        return value && *value ? (*value)->view().toByteArray() : QByteArray("(error)");
    }

    static inline const QString service = u"vault-browser-test-connections"_s;
    Keychain m_keychain{service};
    bool m_hasService = false;
};

#define NEEDS_KEYRING \
    if (!m_hasService) \
        QSKIP("no keyring service in this session (tests/run starts one)")

void TestConnectionSecrets::initTestCase()
{
    // Never the keyring of the person who runs the tests: only one that lies in a scratch folder.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || !runtime.startsWith(QDir::tempPath())
        || !QDir::homePath().startsWith(QDir::tempPath()) || !QFileInfo::exists(runtime + u"/keyring"_s))
        return;
    const auto written = waitFor(m_keychain.write(u"probe"_s, SecretBuffer::copyOf("x")));
    m_hasService = written && written->has_value();
}

void TestConnectionSecrets::keepsWhatIsGivenAndNoAccessToken()
{
    NEEDS_KEYRING;
    SignInSecrets secrets;
    secrets.clientSecret = SecretBuffer::copyOf("canary-secret");
    secrets.accessToken = SecretBuffer::copyOf("canary-token");
    QVERIFY(waitFor(keepSecrets(m_keychain, named(u"one"_s), secrets))->has_value());
    QVERIFY(kept(u"one"_s, KeychainEntry::ClientSecret).endsWith(" canary-secret"));
    QCOMPARE(kept(u"one"_s, KeychainEntry::CertificatePassphrase), QByteArray());
    QCOMPARE(kept(u"one"_s, KeychainEntry::RefreshToken), QByteArray());
    if (QStandardPaths::findExecutable(u"secret-tool"_s).isEmpty())
        return;
    QProcess search;
    search.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, service});
    QVERIFY(search.waitForFinished(10'000));
    const QByteArray everything = search.readAllStandardOutput();
    QVERIFY(everything.contains("canary-secret"));
    QVERIFY(!everything.contains("canary-token"));
}

void TestConnectionSecrets::nothingToKeepNeedsNoKeyring()
{
    const auto result = waitFor(keepSecrets(m_keychain, named(u"none"_s), {}));
    QVERIFY(result && result->has_value());
}

void TestConnectionSecrets::forgetsAllOfThem()
{
    NEEDS_KEYRING;
    SignInSecrets secrets;
    secrets.clientSecret = SecretBuffer::copyOf("secret");
    secrets.certificatePassphrase = SecretBuffer::copyOf(QByteArray(5000, 'p'));
    QVERIFY(waitFor(keepSecrets(m_keychain, named(u"two"_s), secrets))->has_value());
    QVERIFY(waitFor(m_keychain.write(keychainKey(u"two"_s, KeychainEntry::RefreshToken), SecretBuffer::copyOf("r")))
                ->has_value());
    QCOMPARE(kept(u"two"_s, KeychainEntry::CertificatePassphrase), QByteArray(5000, 'p'));
    QVERIFY(waitFor(forgetSecrets(m_keychain, u"two"_s))->has_value());
    for (const auto entry :
         {KeychainEntry::RefreshToken, KeychainEntry::ClientSecret, KeychainEntry::CertificatePassphrase})
        QCOMPARE(kept(u"two"_s, entry), QByteArray());
    // Nothing to remove is no error either.
    QVERIFY(waitFor(forgetSecrets(m_keychain, u"two"_s))->has_value());
}

void TestConnectionSecrets::leavesOthersAlone()
{
    NEEDS_KEYRING;
    SignInSecrets secrets;
    secrets.clientSecret = SecretBuffer::copyOf("mine");
    QVERIFY(waitFor(keepSecrets(m_keychain, named(u"three"_s), secrets))->has_value());
    QVERIFY(waitFor(forgetSecrets(m_keychain, u"thre"_s))->has_value());
    QVERIFY(kept(u"three"_s, KeychainEntry::ClientSecret).endsWith(" mine"));
}

void TestConnectionSecrets::anAbsentServiceIsTold()
{
    // In a process of its own, with a bus that is not there.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere/at-all"_s);
    environment.remove(u"GNOME_KEYRING_CONTROL"_s);
    for (const QString &act : {u"keep"_s, u"forget"_s}) {
        environment.insert(u"VAULT_TEST_WITHOUT_SERVICE"_s, act);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), int(ErrorReason::KeychainUnavailable));
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("VAULT_TEST_WITHOUT_SERVICE")) {
        const Keychain keychain(u"vault-browser-test-connections"_s, std::chrono::seconds(1));
        SignInSecrets secrets;
        secrets.clientSecret = SecretBuffer::copyOf("a");
        secrets.certificatePassphrase = SecretBuffer::copyOf("b");
        Connection connection;
        connection.id = u"x"_s;
        const auto result = waitFor(qEnvironmentVariable("VAULT_TEST_WITHOUT_SERVICE") == u"keep"
                                        ? keepSecrets(keychain, connection, secrets)
                                        : forgetSecrets(keychain, u"x"_s));
        return result && !result->has_value() ? int(result->error().reason) : 255;
    }
    TestConnectionSecrets test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_connectionsecrets.moc"
