// SPDX-License-Identifier: Apache-2.0
#include "keychainfixture.h"
#include "network/connections/connectionsecrets.h"
#include "signinfixture.h"
#include "testcertificatefile.h"
#include "tests/support/leftbehind.h"

#include <QDir>
#include <QFileInfo>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// What a kept connection finds in a real keyring, and what it leaves there; skipped where there is none.
class TestOpenVaultKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aClientSecretIsKept();
    void nothingIsKeptUnasked();
    void aWrongSecretIsNeverKept();
    void aKeptSecretThatIsRefusedIsAskedForAnew();
    void aPassphraseIsKept();
    void aRefreshTokenIsKept();
    void anAccessTokenIsNeverKept();
    void aConnectionWithoutAnIdKeepsNothing();
    void whatAFormKeepsIsFound();
    void aKeptSecretDoesNotGoElsewhere_data();
    void aKeptSecretDoesNotGoElsewhere();
    void whatIsKeptNoMoreLeavesNothing_data();
    void whatIsKeptNoMoreLeavesNothing();
    void signingOutForgetsAll();
    void cleanupTestCase();

private:
    QByteArray kept(KeychainEntry entry)
    {
        const auto value = waitFor(Keychain(m_way->keychain).read(keychainKey(id, entry)));
        return value && *value ? (*value)->view().toByteArray() : QByteArray("(error)");
    }

    void keepInForm(const QByteArray &secret)
    {
        SignInSecrets secrets;
        secrets.clientSecret = SecretBuffer::copyOf(secret);
        waitFor(keepSecrets(m_way->keychain, m_way->connection(SignInKind::ClientSecret, id), secrets));
    }

    static inline const QString id = u"connection-1"_s;
    std::unique_ptr<KeychainFixture> m_way;
};

void TestOpenVaultKeychain::initTestCase()
{
    // Never the keyring of the person who runs the tests: only one that lies in a scratch folder.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    bool hasService = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && runtime.startsWith(QDir::tempPath())
        && QDir::homePath().startsWith(QDir::tempPath()) && QFileInfo::exists(runtime + u"/keyring"_s);
    if (hasService) {
        const auto written = waitFor(Keychain(u"vault-browser-test-opening"_s).write(u"probe"_s, SecretBuffer::copyOf("x")));
        hasService = written && written->has_value();
    }
    if (!hasService)
        QSKIP("no keyring service in this session (tests/run starts one)");
}

void TestOpenVaultKeychain::init()
{
    m_way = std::make_unique<KeychainFixture>();
    for (const KeychainEntry entry :
         {KeychainEntry::RefreshToken, KeychainEntry::ClientSecret, KeychainEntry::CertificatePassphrase})
        waitFor(m_way->keychain.remove(keychainKey(id, entry)));
}

void TestOpenVaultKeychain::aClientSecretIsKept()
{
    m_way->person.answers = {"the-client-secret"};
    QCOMPARE(m_way->failureOf(*m_way->open(SignInKind::ClientSecret, id)), QByteArray());
    QVERIFY(m_way->person.seen.constFirst().canKeep);
    QTRY_VERIFY(kept(KeychainEntry::ClientSecret).endsWith("the-client-secret"));
    // The next session asks nobody.
    QCOMPARE(m_way->failureOf(*m_way->open(SignInKind::ClientSecret, id)), QByteArray());
    QCOMPARE(m_way->person.seen.size(), 1);
    QCOMPARE(formOf(m_way->vault.atAuthority().constLast().body).value("client_secret"),
             QByteArray("the-client-secret"));
}

void TestOpenVaultKeychain::nothingIsKeptUnasked()
{
    m_way->person.answers = {"the-client-secret"};
    m_way->person.keeps = false;
    const auto session = m_way->open(SignInKind::ClientSecret, id);
    QCOMPARE(m_way->failureOf(*session), QByteArray());
    QCOMPARE(kept(KeychainEntry::ClientSecret), QByteArray());
}

void TestOpenVaultKeychain::aWrongSecretIsNeverKept()
{
    const ScriptedAnswer refused = oauthErrorAnswer("invalid_client", "AADSTS7000215: wrong", 7000215);
    m_way->vault.tokens.prepend(refused);
    m_way->person.answers = {"a-wrong-secret"};
    const auto session = m_way->open(SignInKind::ClientSecret, id);
    auto page = session->secrets().list();
    QTRY_COMPARE(m_way->person.seen.size(), 2); // The second one stands.
    QCOMPARE(kept(KeychainEntry::ClientSecret), QByteArray());
    page.cancel();
}

void TestOpenVaultKeychain::aKeptSecretThatIsRefusedIsAskedForAnew()
{
    keepInForm("an-old-secret");
    m_way->vault.tokens.prepend(oauthErrorAnswer("invalid_client", "AADSTS7000222: expired", 7000222));
    m_way->person.answers = {"the-client-secret"};
    const auto session = m_way->open(SignInKind::ClientSecret, id);
    QCOMPARE(m_way->failureOf(*session), QByteArray());
    QCOMPARE(m_way->person.seen.size(), 1);
    QVERIFY(m_way->person.seen.constFirst().wasRefused);
    QTRY_VERIFY(kept(KeychainEntry::ClientSecret).endsWith("the-client-secret"));
}

void TestOpenVaultKeychain::aPassphraseIsKept()
{
    const QString file = m_way->vault.fileWith(makeCertificateFiles(KeyKind::Rsa).pkcs12);
    m_way->person.answers = {"opensesame"};
    for (int i = 0; i < 2; ++i) {
        const auto session = m_way->open(SignInKind::ClientCertificate, id, file);
        QCOMPARE(m_way->failureOf(*session), QByteArray());
        QTRY_COMPARE(kept(KeychainEntry::CertificatePassphrase), QByteArray("opensesame"));
    }
    QCOMPARE(m_way->person.seen.size(), 1);
}

void TestOpenVaultKeychain::aRefreshTokenIsKept()
{
    for (int i = 0; i < 2; ++i) {
        const auto session = m_way->open(SignInKind::DeviceCode, id);
        QCOMPARE(m_way->failureOf(*session), QByteArray());
        QTRY_VERIFY(kept(KeychainEntry::RefreshToken).endsWith("refresh-token-1"));
    }
    QCOMPARE(m_way->person.seen.size(), 1);
    QCOMPARE(formOf(m_way->vault.atAuthority().constLast().body).value("grant_type"), QByteArray("refresh_token"));
}

void TestOpenVaultKeychain::anAccessTokenIsNeverKept()
{
    m_way->person.answers = {"good-token"};
    const auto session = m_way->open(SignInKind::AccessToken, id);
    QCOMPARE(m_way->failureOf(*session), QByteArray());
    QVERIFY(!m_way->person.seen.constFirst().canKeep);
    for (const KeychainEntry entry :
         {KeychainEntry::RefreshToken, KeychainEntry::ClientSecret, KeychainEntry::CertificatePassphrase})
        QCOMPARE(kept(entry), QByteArray());
}

void TestOpenVaultKeychain::aConnectionWithoutAnIdKeepsNothing()
{
    m_way->person.answers = {"the-client-secret"};
    const auto session = m_way->open(SignInKind::ClientSecret, {});
    QCOMPARE(m_way->failureOf(*session), QByteArray());
    QVERIFY(!m_way->person.seen.constFirst().canKeep);
    const auto entry = waitFor(m_way->keychain.read(keychainKey({}, KeychainEntry::ClientSecret)));
    QVERIFY(entry && *entry && (*entry)->isEmpty());
}

void TestOpenVaultKeychain::whatAFormKeepsIsFound()
{
    keepInForm("the-client-secret");
    QCOMPARE(m_way->failureOf(*m_way->open(SignInKind::ClientSecret, id)), QByteArray());
    QVERIFY(m_way->person.seen.isEmpty());
    QCOMPARE(formOf(m_way->vault.atAuthority().constLast().body).value("client_secret"),
             QByteArray("the-client-secret"));
}

void TestOpenVaultKeychain::aKeptSecretDoesNotGoElsewhere_data()
{
    QTest::addColumn<QString>("changed");
    for (const char *changed : {"vault", "authority", "client"})
        QTest::newRow(changed) << QString::fromLatin1(changed);
}

void TestOpenVaultKeychain::aKeptSecretDoesNotGoElsewhere()
{
    QFETCH(QString, changed);
    keepInForm("the-client-secret");
    VaultAndAuthority other;
    other.tokens = m_way->vault.tokens;
    // The person edits the connection; its id, under which the keychain has the secret, stays.
    Connection connection = m_way->connection(SignInKind::ClientSecret, id);
    if (changed == u"vault")
        connection.vaultUrl = other.url();
    else if (changed == u"authority")
        connection.signIn.authority = other.url();
    else
        connection.signIn.clientId = u"app-2"_s;
    const auto session = m_way->open(connection);
    auto page = session->secrets().list();
    QTRY_COMPARE(m_way->person.open, 1);
    QVERIFY(!m_way->person.seen.constFirst().wasRefused);
    QVERIFY(m_way->vault.atAuthority().isEmpty());
    QVERIFY(other.atAuthority().isEmpty());
    page.cancel();
}

void TestOpenVaultKeychain::whatIsKeptNoMoreLeavesNothing_data()
{
    QTest::addColumn<SignInKind>("kind");
    QTest::newRow("refresh token") << SignInKind::DeviceCode;
    QTest::newRow("client secret") << SignInKind::ClientSecret;
}

void TestOpenVaultKeychain::whatIsKeptNoMoreLeavesNothing()
{
    QFETCH(SignInKind, kind);
    m_way->person.answers = {"the-client-secret"};
    const auto session = m_way->open(kind, id);
    session->stopKeeping();
    QCOMPARE(m_way->failureOf(*session), QByteArray());
    QVERIFY(!session->usesKeychain());
    for (const KeychainEntry entry : {KeychainEntry::RefreshToken, KeychainEntry::ClientSecret})
        QCOMPARE(kept(entry), QByteArray());
}

void TestOpenVaultKeychain::signingOutForgetsAll()
{
    m_way->person.answers = {"the-client-secret"};
    auto session = m_way->open(SignInKind::ClientSecret, id);
    QCOMPARE(m_way->failureOf(*session), QByteArray());
    QTRY_VERIFY(kept(KeychainEntry::ClientSecret).endsWith("the-client-secret"));
    waitFor(m_way->keychain.write(keychainKey(id, KeychainEntry::RefreshToken), SecretBuffer::copyOf("refresh-token-1")));
    // The window may close the session at once.
    auto forgetting = session->signOut();
    session.reset();
    const auto forgotten = waitFor(std::move(forgetting));
    QVERIFY(forgotten && forgotten->has_value());
    for (const KeychainEntry entry :
         {KeychainEntry::RefreshToken, KeychainEntry::ClientSecret, KeychainEntry::CertificatePassphrase})
        QCOMPARE(kept(entry), QByteArray());
}

void TestOpenVaultKeychain::cleanupTestCase()
{
    m_way.reset();
    QCOMPARE(filesHolding({"good-token", "refresh-token-1", "the-client-secret", "opensesame"}), QStringList());
}

QTEST_GUILESS_MAIN(TestOpenVaultKeychain)
#include "tst_openvaultkeychain.moc"
