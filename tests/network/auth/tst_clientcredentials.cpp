// SPDX-License-Identifier: Apache-2.0
#include "network/auth/clientassertion.h"
#include "network/auth/clientcredentialsflow.h"
#include "network/auth/giventokenflow.h"
#include "signinfixture.h"
#include "testcertificatefile.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// An application that signs in by itself, and a token that was given.
class TestClientCredentials : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aSecretGetsAToken();
    void aSecretServesAgain();
    void aWrongSecretIsExplained();
    void aCertificateGetsAToken_data();
    void aCertificateGetsAToken();
    void everyAssertionIsAnother();
    void anUnusableFileIsRefused_data();
    void anUnusableFileIsRefused();
    void anUnusableFileSendsNothing();
    void cancellingWhileTheFileIsRead();
    void aGivenTokenServesUntilRejected();
    void aGivenTokenExpires();
    void cleanupTestCase();

private:
    QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QString::number(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a file");
        return path;
    }

    QTemporaryDir m_folder;
    OwnHome m_home; // After the folder, which it would hold otherwise.
    int m_files = 0;
    CertificateFiles m_rsa;
    CertificateFiles m_ec;
};

void TestClientCredentials::initTestCase()
{
    m_rsa = makeCertificateFiles(KeyKind::Rsa);
    m_ec = makeCertificateFiles(KeyKind::EllipticCurve);
}

void TestClientCredentials::aSecretGetsAToken()
{
    SignInFixture signIn;
    signIn.server.answerWith({tokenAnswer("access-token")});
    ClientSecretFlow flow(signIn.endpoint, u"app-1"_s, SecretBuffer::copyOf("s3cr~t&="));
    const auto token = waitFor(flow.acquire(signIn.authorityOf(), u"{\"x\":1}"_s));
    QVERIFY(token && token->has_value());
    QCOMPARE((*token)->accessToken.view().toByteArray(), QByteArray("access-token"));
    const Form form = formOf(signIn.server.requests.constFirst().body);
    QCOMPARE(form.size(), 5);
    QCOMPARE(form.value("grant_type"), QByteArray("client_credentials"));
    QCOMPARE(form.value("client_id"), QByteArray("app-1"));
    QCOMPARE(form.value("client_secret"), QByteArray("s3cr~t&="));
    QCOMPARE(form.value("scope"), QByteArray("https://vault.azure.net/.default"));
    QCOMPARE(form.value("claims"), QByteArray("{\"x\":1}"));
    QVERIFY(!flow.usesRefreshToken());
}

void TestClientCredentials::aSecretServesAgain()
{
    SignInFixture signIn;
    signIn.server.answerWith({tokenAnswer("access-token-1"), tokenAnswer("access-token-2")});
    ClientSecretFlow flow(signIn.endpoint, u"app-1"_s, SecretBuffer::copyOf("secret-2"));
    QVERIFY(waitFor(flow.acquire(signIn.authorityOf(), {}))->has_value());
    const auto again = waitFor(flow.refresh(signIn.authorityOf(), {}, {}));
    QCOMPARE((*again)->accessToken.view().toByteArray(), QByteArray("access-token-2"));
    QCOMPARE(formOf(signIn.server.requests.at(1).body).value("client_secret"), QByteArray("secret-2"));
}

void TestClientCredentials::aWrongSecretIsExplained()
{
    SignInFixture signIn;
    signIn.server.answerWith({oauthErrorAnswer("invalid_client", "AADSTS7000222: expired", 7000222)});
    ClientSecretFlow flow(signIn.endpoint, u"app-1"_s, SecretBuffer::copyOf("s3cr~t"));
    const auto token = waitFor(flow.acquire(signIn.authorityOf(), {}));
    QVERIFY(token && !token->has_value());
    QCOMPARE(token->error().decisiveCode(), u"AADSTS7000222"_s);
}

void TestClientCredentials::aCertificateGetsAToken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("PEM") << m_rsa.pem << QByteArray();
    QTest::newRow("encrypted PEM") << m_rsa.encryptedPem << QByteArray("opensesame");
    QTest::newRow("PKCS#12") << m_rsa.pkcs12 << QByteArray("opensesame");
}

void TestClientCredentials::aCertificateGetsAToken()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, passphrase);
    SignInFixture signIn;
    signIn.server.answerWith({tokenAnswer("access-token")});
    ClientCertificateFlow flow(signIn.endpoint, u"app-1"_s, file(content), SecretBuffer::copyOf(passphrase));
    const auto token = waitFor(flow.acquire(signIn.authorityOf(), {}));
    QVERIFY2(token && token->has_value(), wordsOf(token).constData());

    const Form form = formOf(signIn.server.requests.constFirst().body);
    QCOMPARE(form.value("grant_type"), QByteArray("client_credentials"));
    QCOMPARE(form.value("client_assertion_type"), QByteArray("urn:ietf:params:oauth:client-assertion-type:jwt-bearer"));
    QVERIFY(!form.contains("client_secret"));
    const QList<QByteArray> parts = form.value("client_assertion").split('.');
    QCOMPARE(parts.size(), 3);
    const auto decoded = [](const QByteArray &part) {
        return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    };
    const QJsonObject header = QJsonDocument::fromJson(decoded(parts.at(0))).object();
    QCOMPARE(header.value(u"alg"_s).toString(), u"PS256"_s);
    QCOMPARE(decoded(header.value(u"x5t#S256"_s).toString().toLatin1()),
             QCryptographicHash::hash(m_rsa.certificateDer, QCryptographicHash::Sha256));
    const QJsonObject claims = QJsonDocument::fromJson(decoded(parts.at(1))).object();
    QCOMPARE(claims.value(u"aud"_s).toString(), signIn.authorityOf().tokenUrl().toString());
    QCOMPARE(claims.value(u"iss"_s).toString(), u"app-1"_s);
    QCOMPARE(claims.value(u"sub"_s).toString(), u"app-1"_s);
    QVERIFY(!claims.value(u"jti"_s).toString().isEmpty());
    QCOMPARE(claims.value(u"nbf"_s).toInteger(), qint64(signIn.clock->time));
    const qint64 lifetime = claims.value(u"exp"_s).toInteger() - signIn.clock->time;
    QVERIFY(lifetime > 0 && lifetime <= 600);
    QVERIFY(verifiesPs256(m_rsa.publicKeyPem, parts.at(0) + '.' + parts.at(1), decoded(parts.at(2))));
}

void TestClientCredentials::everyAssertionIsAnother()
{
    const QString path = file(m_rsa.pem);
    const AssertionClaims claims{u"app"_s, QUrl(u"https://login.example/t"_s), 1'800'000'000};
    QVERIFY(clientAssertion(path, {}, claims)->view() != clientAssertion(path, {}, claims)->view());
}

void TestClientCredentials::anUnusableFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const QByteArray &content, const QByteArray &passphrase, ErrorReason reason) {
        QTest::newRow(name) << content << passphrase << int(reason);
    };
    row("a key alone", m_rsa.keyOnly, {}, ErrorReason::KeyFileNoCertificate);
    row("another key's certificate", m_rsa.foreignCertificate, {}, ErrorReason::KeyFileNoCertificate);
    row("EC", m_ec.pem, {}, ErrorReason::UnsupportedAlgorithm);
    row("no passphrase", m_rsa.encryptedPem, {}, ErrorReason::KeyFilePassphraseMissing);
    row("wrong passphrase", m_rsa.pkcs12, "guess", ErrorReason::KeyFilePassphraseWrong);
    row("empty", {}, {}, ErrorReason::KeyFileUnsupported);
    row("no key", "-----BEGIN CERTIFICATE-----\n", {}, ErrorReason::KeyFileUnsupported);
}

void TestClientCredentials::anUnusableFileIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, passphrase);
    const auto assertion = clientAssertion(file(content), SecretBuffer::copyOf(passphrase),
                                           {u"app"_s, QUrl(u"https://login.example/t"_s), 1'800'000'000});
    QVERIFY(!assertion.has_value());
    QTEST(int(assertion.error().reason), "reason");
}

void TestClientCredentials::anUnusableFileSendsNothing()
{
    SignInFixture signIn;
    ClientCertificateFlow flow(signIn.endpoint, u"app-1"_s, m_folder.filePath(u"absent"_s), {});
    const auto token = waitFor(flow.acquire(signIn.authorityOf(), {}));
    QVERIFY(token && !token->has_value());
    QCOMPARE(token->error().kind, ErrorKind::Refused);
    QCOMPARE(token->error().reason, ErrorReason::KeyFileUnreadable);
    QCOMPARE(signIn.server.connections, 0);
}

void TestClientCredentials::cancellingWhileTheFileIsRead()
{
    SignInFixture signIn;
    {
        ClientCertificateFlow flow(signIn.endpoint, u"app-1"_s, file(m_rsa.pkcs12), SecretBuffer::copyOf("opensesame"));
        auto first = flow.acquire(signIn.authorityOf(), {});
        first.cancel();
        const auto second = flow.acquire(signIn.authorityOf(), {});
        // The flow goes while a thread reads for it.
    }
    QTest::qWait(0);
    QCOMPARE(signIn.server.connections, 0);
}

void TestClientCredentials::aGivenTokenServesUntilRejected()
{
    SignInFixture signIn;
    rememberSecret("opaque-token");
    GivenTokenFlow flow(signIn.clock, SecretBuffer::copyOf("opaque-token"));
    const auto token = waitFor(flow.acquire(signIn.authorityOf(), {}));
    QCOMPARE((*token)->accessToken.view().toByteArray(), QByteArray("opaque-token"));
    QVERIFY(!(*token)->expiresAt);
    QCOMPARE(waitFor(flow.acquire(signIn.authorityOf(), {}))->error().reason, ErrorReason::TokenRejected);
    GivenTokenFlow none(signIn.clock, {});
    QCOMPARE(waitFor(none.acquire(signIn.authorityOf(), {}))->error().reason, ErrorReason::NoToken);
}

void TestClientCredentials::aGivenTokenExpires()
{
    SignInFixture signIn;
    const QByteArray jwt = "e30.eyJleHAiOjE4MDAwMDAxMjN9.s"; // exp 1800000123
    GivenTokenFlow flow(signIn.clock, SecretBuffer::copyOf(jwt));
    QCOMPARE((*waitFor(flow.acquire(signIn.authorityOf(), {})))->expiresAt, std::int64_t(1'800'000'123));
    GivenTokenFlow late(signIn.clock, SecretBuffer::copyOf(jwt));
    signIn.clock->advance(123);
    QCOMPARE(waitFor(late.acquire(signIn.authorityOf(), {}))->error().reason, ErrorReason::TokenExpired);
}

void TestClientCredentials::cleanupTestCase()
{
    QCOMPARE(secretsLeftIn(m_home), QStringList());
}

QTEST_GUILESS_MAIN(TestClientCredentials)
#include "tst_clientcredentials.moc"
