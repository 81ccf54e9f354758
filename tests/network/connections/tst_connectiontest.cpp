// SPDX-License-Identifier: Apache-2.0
#include "connectiontestrun.h"
#include "httpfixture.h"
#include "tests/support/practicevaultprocess.h"

#include <QDate>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// The five steps from an address to a list: all of them well, then each one's failures.
class TestConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void allStepsOfThePracticeVault();
    void nothingChangesAndNothingIsLeftOpen();
    void aConnectionThatCannotBe_data();
    void aConnectionThatCannotBe();
    void anUnknownHost();
    void aClosedPort();
    void anUntrustedCertificate();
    void anotherHostsCertificate();
    void aServerWithoutTls();
    void noUsableChallenge_data();
    void noUsableChallenge();
    void aWallBeforeTheChallenge();
    void noTokenAtHand();
    void aRefusedToken();
    void aRefusedList();
    void aListThatIsNone();

private:
    ConnectionRequest practiceRequest() const { return requestFor(m_vault->url(), m_vault->caFile(), m_vault->token()); }
    /// Lets the request for the challenge pass, then the fault comes.
    void addFaultForTheList(const QJsonObject &fault)
    {
        m_vault->addFault({{u"fault"_s, u"delay"_s}, {u"match"_s, u"/secrets"_s}, {u"delayMs"_s, 0}});
        m_vault->addFault(fault);
    }

    QTemporaryDir m_folder;
    QString m_testRoot; ///< Of the scripted servers.
    std::unique_ptr<PracticeVaultProcess> m_vault;
};

void TestConnectionTest::initTestCase()
{
    m_testRoot = rootFileOf(authority().certificate(), m_folder);
    QVERIFY(!m_testRoot.isEmpty());
    m_vault = std::make_unique<PracticeVaultProcess>();
    QVERIFY2(m_vault->isRunning(), qPrintable(m_vault->errorText()));
}

void TestConnectionTest::cleanup()
{
    m_vault->clearFaults();
    m_vault->clearRequests();
}

void TestConnectionTest::allStepsOfThePracticeVault()
{
    ConnectionTestRun run(practiceRequest());
    QVERIFY(run.run());
    QCOMPARE(run.told,
             (QStringList{u"Resolve?"_s, u"Resolve+"_s, u"Tls?"_s, u"Tls+"_s, u"Challenge?"_s, u"Challenge+"_s,
                          u"Token?"_s, u"Token+"_s, u"List?"_s, u"List+"_s, u"done+"_s}));
    QVERIFY(run.facts(ConnectionStep::Resolve).value(0).contains(u"127.0.0.1"_s));
    const QStringList tls = run.facts(ConnectionStep::Tls);
    QCOMPARE(tls.size(), 4);
    QCOMPARE(tls.at(0), u"TLSv1.3"_s);
    QVERIFY2(tls.at(1).startsWith(u"TLS_"_s), qPrintable(tls.at(1)));
    QCOMPARE(tls.at(2), m_vault->caCertificate().subjectInfo(QSslCertificate::CommonName).value(0));
    QVERIFY(QDate::fromString(tls.at(3), Qt::ISODate) >= QDate::currentDate());
    const QStringList challenge = run.facts(ConnectionStep::Challenge);
    QVERIFY(challenge.value(0).startsWith(m_vault->url().toString()));
    QCOMPARE(challenge.value(1), m_vault->url().toString());
    QVERIFY(run.facts(ConnectionStep::List).value(0).toInt() > 0);
    for (const ConnectionStepResult &result : std::as_const(run.results))
        QVERIFY(result.took.count() >= 0 && result.took < std::chrono::seconds(20));
}

void TestConnectionTest::nothingChangesAndNothingIsLeftOpen()
{
    ScriptedServer server(localhostIdentity());
    server.answerWith({{401, "{}", {{"WWW-Authenticate", vaultChallenge}}}, {200, R"({"value":[]})", {}}});
    ConnectionRequest request = requestFor(server.url({}, u"localhost"_s), m_testRoot, "mine");
    request.connection.signIn.authority = u"https://login.example"_s;
    request.connection.postOnly = true;
    ConnectionTestRun run(std::move(request));
    QVERIFY(run.run());
    QCOMPARE(run.told.constLast(), u"done+"_s);
    QCOMPARE(run.facts(ConnectionStep::List), QStringList{u"0"_s});
    QCOMPARE(server.requests.size(), 2);
    for (const ReceivedRequest &received : std::as_const(server.requests))
        QCOMPARE(received.verb, QByteArray("GET"));
    QVERIFY(!server.requests.at(0).hasHeader("Authorization"));
    QCOMPARE(server.requests.at(1).header("Authorization"), QByteArray("Bearer mine"));
    QTRY_COMPARE(server.openConnections, 0);
}

void TestConnectionTest::aConnectionThatCannotBe_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("rootFile");
    QTest::addColumn<int>("reason");
    QTest::newRow("clear text") << u"http://localhost"_s << QString() << int(ErrorReason::InvalidUrl);
    QTest::newRow("no address") << QString() << QString() << int(ErrorReason::InvalidUrl);
    QTest::newRow("no such root") << u"localhost"_s << u"/nowhere/root.pem"_s << int(ErrorReason::FileUnreadable);
}

void TestConnectionTest::aConnectionThatCannotBe()
{
    QFETCH(QString, url);
    QFETCH(QString, rootFile);
    QFETCH(int, reason);
    ConnectionRequest request = requestFor({}, rootFile, "mine");
    request.connection.vaultUrl = url;
    ConnectionTestRun run(std::move(request));
    QVERIFY(run.run());
    QCOMPARE(run.told, toldUntilFailureOf(ConnectionStep::Resolve));
    QCOMPARE(run.failure().kind, ErrorKind::Refused);
    QCOMPARE(int(run.failure().reason), reason);
}

void TestConnectionTest::anUnknownHost()
{
    ConnectionTestRun run(requestFor(QUrl(u"https://does-not-exist.invalid"_s), {}, "mine"));
    QVERIFY(run.run());
    QCOMPARE(run.told, toldUntilFailureOf(ConnectionStep::Resolve));
    QCOMPARE(run.failure().kind, ErrorKind::Transport);
    QCOMPARE(run.failure().reason, ErrorReason::HostNotFound);
    QVERIFY(run.failure().url.contains(u"does-not-exist.invalid/secrets"_s));
    QCOMPARE(run.failure().method, QByteArray("GET"));
    QCOMPARE(run.failure().operation, u"GetSecrets"_s);
}

void TestConnectionTest::aClosedPort()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    ConnectionTestRun run(requestFor(QUrl(u"https://127.0.0.1:%1"_s.arg(port)), {}, "mine"));
    QVERIFY(run.run());
    QCOMPARE(run.told, toldUntilFailureOf(ConnectionStep::Tls));
    QCOMPARE(run.failure().reason, ErrorReason::ConnectionRefused);
    QCOMPARE(run.facts(ConnectionStep::Resolve), QStringList{u"127.0.0.1"_s});
}

void TestConnectionTest::anUntrustedCertificate()
{
    ConnectionTestRun run(requestFor(m_vault->url(), {}, m_vault->token()));
    QVERIFY(run.run());
    QCOMPARE(run.told, toldUntilFailureOf(ConnectionStep::Tls));
    QCOMPARE(run.failure().kind, ErrorKind::Tls);
    QCOMPARE(run.failure().reason, ErrorReason::CertificateUntrusted);
    QVERIFY(m_vault->requests().isEmpty());
}

void TestConnectionTest::anotherHostsCertificate()
{
    const TestIdentity other = authority().issue(u"other.example"_s, {u"DNS:other.example"_s});
    ScriptedServer server(other);
    ConnectionTestRun run(requestFor(server.url({}), m_testRoot, "mine"));
    QVERIFY(run.run());
    QCOMPARE(run.told, toldUntilFailureOf(ConnectionStep::Tls));
    QCOMPARE(run.failure().reason, ErrorReason::CertificateHostMismatch);
    QVERIFY(server.requests.isEmpty());
}

void TestConnectionTest::aServerWithoutTls()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        socket->disconnectFromHost();
    });
    ConnectionTestRun run(requestFor(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())), {}, "mine"));
    QVERIFY(run.run());
    QCOMPARE(run.told, toldUntilFailureOf(ConnectionStep::Tls));
    QCOMPARE(run.failure().reason, ErrorReason::NotTls);
}

void TestConnectionTest::noUsableChallenge_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<int>("reason");
    const QByteArray good = "Bearer authorization=\"https://login.windows.net/t\", resource=\"https://";
    QTest::newRow("none") << 401 << QByteArray() << int(ErrorReason::ChallengeMissing);
    QTest::newRow("Basic") << 401 << QByteArray("Negotiate") << int(ErrorReason::ChallengeMissing);
    QTest::newRow("a list for everybody") << 200 << QByteArray() << int(ErrorReason::ChallengeMissing);
    QTest::newRow("foreign resource") << 401 << good + "vault.azure.net\"" << int(ErrorReason::ChallengeResourceForeign);
    QTest::newRow("resource without the dot") << 401 << good + "host\"" << int(ErrorReason::ChallengeResourceForeign);
    QTest::newRow("foreign authority")
        << 401 << QByteArray("Bearer authorization=\"https://evil.example/t\", resource=\"https://localhost\"")
        << int(ErrorReason::ChallengeAuthorityForeign);
    QTest::newRow("authority in clear")
        << 401 << QByteArray("Bearer authorization=\"http://localhost/t\", resource=\"https://localhost\"")
        << int(ErrorReason::ChallengeNotSecure);
}

void TestConnectionTest::noUsableChallenge()
{
    QFETCH(int, status);
    QFETCH(QByteArray, challenge);
    QFETCH(int, reason);
    ScriptedServer server(localhostIdentity());
    HeaderList headers;
    if (!challenge.isEmpty())
        headers.append({"WWW-Authenticate", challenge});
    server.answerWith({{status, R"({"value":[]})", headers}});
    ConnectionTestRun run(requestFor(server.url({}, u"localhost"_s), m_testRoot, "mine"));
    QVERIFY(run.run());
    QCOMPARE(run.told, toldUntilFailureOf(ConnectionStep::Challenge));
    QCOMPARE(run.failure().kind, ErrorKind::Auth);
    QCOMPARE(int(run.failure().reason), reason);
    QVERIFY(run.failure().url.contains(u"/secrets"_s));
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(!server.requests.constFirst().hasHeader("Authorization"));
}

void TestConnectionTest::aWallBeforeTheChallenge()
{
    m_vault->addFault({{u"fault"_s, u"status"_s}, {u"status"_s, 403}, {u"code"_s, u"Forbidden"_s},
                       {u"innerCode"_s, u"ForbiddenByFirewall"_s}});
    ConnectionTestRun run(practiceRequest());
    QVERIFY(run.run());
    QCOMPARE(run.told, toldUntilFailureOf(ConnectionStep::Challenge));
    QCOMPARE(run.failure().httpStatus, 403);
    QCOMPARE(run.failure().decisiveCode(), u"ForbiddenByFirewall"_s);
}

void TestConnectionTest::noTokenAtHand()
{
    ConnectionTestRun run(requestFor(m_vault->url(), m_vault->caFile(), {}));
    QVERIFY(run.run());
    QCOMPARE(run.told, toldUntilFailureOf(ConnectionStep::Token));
    QCOMPARE(run.failure().kind, ErrorKind::Auth);
    QCOMPARE(run.failure().reason, ErrorReason::NoToken);
    QCOMPARE(run.failure().resource, m_vault->url().toString());
}

void TestConnectionTest::aRefusedToken()
{
    ConnectionTestRun run(requestFor(m_vault->url(), m_vault->caFile(), "wrong"));
    QVERIFY(run.run());
    QCOMPARE(run.told, toldUntilFailureOf(ConnectionStep::List));
    QCOMPARE(run.failure().httpStatus, 401);
    QCOMPARE(run.failure().reason, ErrorReason::TokenRejected);
}

void TestConnectionTest::aRefusedList()
{
    addFaultForTheList({{u"fault"_s, u"status"_s}, {u"match"_s, u"/secrets"_s}, {u"status"_s, 403},
                        {u"code"_s, u"Forbidden"_s}, {u"innerCode"_s, u"ForbiddenByPolicy"_s},
                        {u"message"_s, u"The user does not have secrets list permission."_s}});
    ConnectionTestRun run(practiceRequest());
    QVERIFY(run.run());
    QCOMPARE(run.told, toldUntilFailureOf(ConnectionStep::List));
    QCOMPARE(run.failure().kind, ErrorKind::Http);
    QCOMPARE(run.failure().reason, ErrorReason::Envelope);
    QCOMPARE(run.failure().httpStatus, 403);
    QCOMPARE(run.failure().decisiveCode(), u"ForbiddenByPolicy"_s);
    QVERIFY(run.failure().message.contains(u"list permission"_s));
}

void TestConnectionTest::aListThatIsNone()
{
    addFaultForTheList({{u"fault"_s, u"truncate"_s}, {u"match"_s, u"/secrets"_s}});
    ConnectionTestRun run(practiceRequest());
    QVERIFY(run.run());
    QCOMPARE(run.told, toldUntilFailureOf(ConnectionStep::List));
    QCOMPARE(run.failure().kind, ErrorKind::Payload);
    QCOMPARE(run.failure().reason, ErrorReason::BodyTruncated);
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
