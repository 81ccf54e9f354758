// SPDX-License-Identifier: Apache-2.0
#include "wholeway.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpServer>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::initializer_list<SignInKind> everyKind{SignInKind::Browser,      SignInKind::DeviceCode,
                                                      SignInKind::ClientSecret, SignInKind::ClientCertificate,
                                                      SignInKind::AzureCli,     SignInKind::AccessToken};

} // namespace

/// A vault that wants more than it should gets no token and no credential, whatever way the person signs in.
class TestHostileVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHostileVaultGetsNothing_data();
    void aHostileVaultGetsNothing();
    void theListenerWouldHear();
    void aChallengeLoopEnds();
    void aClaimsLoopEnds();
    void aForeignHostGetsNoToken();
    void aRedirectTakesNoTokenAlong();
    void cleanupTestCase();

private:
    Tools m_tools; // Before the home, which would hold it otherwise: the script holds a token.
    OwnHome m_home;
};

void TestHostileVault::aHostileVaultGetsNothing_data()
{
    // %A is the listening authority's address, %R the vault's own resource.
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const QByteArray &challenge, ErrorReason reason) {
        QTest::newRow(name) << challenge << int(reason);
    };
    row("a resource of somebody else's", "Bearer authorization=\"%A/t\", resource=\"https://management.azure.com\"",
        ErrorReason::ChallengeResourceForeign);
    row("the resource of real vaults", "Bearer authorization=\"%A/t\", resource=\"https://vault.azure.net\"",
        ErrorReason::ChallengeResourceForeign);
    row("an end of the host without its dot", "Bearer authorization=\"%A/t\", resource=\"https://ocalhost\"",
        ErrorReason::ChallengeResourceForeign);
    row("no resource", "Bearer authorization=\"%A/t\"", ErrorReason::ChallengeResourceForeign);
    row("a foreign authority", "Bearer authorization=\"https://login.evil.example/t\", resource=\"%R\"",
        ErrorReason::ChallengeAuthorityForeign);
    row("a name that begins like Microsoft's",
        "Bearer authorization=\"https://login.microsoftonline.com.evil.example/t\", resource=\"%R\"",
        ErrorReason::ChallengeAuthorityForeign);
    row("a name in front of another host",
        "Bearer authorization=\"https://login.microsoftonline.com@evil.example/t\", resource=\"%R\"",
        ErrorReason::ChallengeAuthorityForeign);
    row("an authority in clear", "Bearer authorization=\"http%A/t\", resource=\"%R\"",
        ErrorReason::ChallengeNotSecure);
    row("another scheme of signing in", "Basic realm=\"%A\"", ErrorReason::ChallengeMissing);
    row("a foreign authority in front of a right one",
        "Bearer authorization=\"https://login.evil.example/t\", resource=\"%R\", "
        "Bearer authorization=\"%A/t\", resource=\"%R\"",
        ErrorReason::ChallengeAuthorityForeign);
    row("a tenant that leads elsewhere", "Bearer authorization=\"%A/..%2f..%2fevil\", resource=\"%R\"",
        ErrorReason::ChallengeAuthorityForeign);
    row("a resource with a name in front", "Bearer authorization=\"%A/t\", resource=\"https://localhost@evil.example\"",
        ErrorReason::ChallengeResourceForeign);
    row("a foreign scope in the place of the resource",
        "Bearer authorization=\"%A/t\", scope=\"https://evil.example/.default\"",
        ErrorReason::ChallengeResourceForeign);
    row("ten thousand characters", "Bearer resource=\"" + QByteArray(10'000, 'x') + "\", authorization=\"%A/t\"",
        ErrorReason::ChallengeResourceForeign);
    row("a tenant of ten thousand characters",
        "Bearer authorization=\"%A/" + QByteArray(10'000, 'x') + "\", resource=\"%R\"",
        ErrorReason::ChallengeAuthorityForeign);
    row("ten thousand quotes", "Bearer " + QByteArray(10'000, '"'), ErrorReason::ChallengeResourceForeign);
}

void TestHostileVault::aHostileVaultGetsNothing()
{
    QFETCH(QByteArray, challenge);
    for (const SignInKind kind : everyKind) {
        WholeWay way(m_tools, kind);
        // Whatever would be sent to an authority, wherever it is, would come by here.
        QTcpServer listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        way.endpoint->setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, listener.serverPort()));
        QSignalSpy heard(&listener, &QTcpServer::newConnection);
        QSignalSpy asked(&way.prompts, &SignInPrompts::announced);

        const QByteArray origin = way.server.url({}, u"localhost"_s).toEncoded();
        way.vault.challenge = QByteArray(challenge)
                                  .replace("http%A", "http" + origin.sliced(5))
                                  .replace("%A", origin)
                                  .replace("%R", way.resource());
        const auto answer = waitFor(way.send());
        QVERIFY(answer && !answer->has_value());
        QCOMPARE(answer->error().kind, ErrorKind::Auth);
        QTEST(int(answer->error().reason), "reason");
        QVERIFY(way.nothingWentOut());
        QCOMPARE(heard.size(), 0);
        QCOMPARE(asked.size(), 0);
        QCOMPARE(m_tools.takeAsked(), QByteArray());
        QCOMPARE(way.vault.heads.size(), 1);
        for (const QByteArray &head : std::as_const(way.vault.heads)) {
            QVERIFY(!head.contains(clientSecret) && !head.contains("good-token"));
            QVERIFY(!head.toLower().contains("authorization"));
        }
    }
}

void TestHostileVault::theListenerWouldHear()
{
    WholeWay way(m_tools);
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    way.endpoint->setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, listener.serverPort()));
    QSignalSpy heard(&listener, &QTcpServer::newConnection);
    auto future = way.send();
    QTRY_COMPARE(heard.size(), 1);
    future.cancel();
    QVERIFY(way.nothingWentOut());
}

void TestHostileVault::aChallengeLoopEnds()
{
    WholeWay way(m_tools);
    way.server.answerWith({tokenAnswer("never-good-1"), tokenAnswer("never-good-2")});
    const auto answer = waitFor(way.send());
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().reason, ErrorReason::TokenRejected);
    QCOMPARE(way.server.requests.size(), 1);
    QCOMPARE(way.vault.tokens, (QList<QByteArray>{QByteArray(), "Bearer never-good-1"}));
}

void TestHostileVault::aClaimsLoopEnds()
{
    WholeWay way(m_tools);
    way.server.answerWith({tokenAnswer("never-good-1"), tokenAnswer("never-good-2"), tokenAnswer("never-good-3")});
    int claims = 0;
    connect(&way.server, &ScriptedServer::requestReceived, this, [&] {
        way.vault.challenge = WholeWay::challengeOf(way.authorityUrl().toLatin1(), way.resource())
            + ", error=\"insufficient_claims\", claims=\""
            + QByteArray("{\"n\":" + QByteArray::number(++claims) + '}').toBase64() + '"';
    });
    const auto answer = waitFor(way.send());
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().kind, ErrorKind::Auth);
    QCOMPARE(way.server.requests.size(), 2); // The ordinary challenge and one for claims.
    QVERIFY(way.vault.heads.size() <= 3);
}

void TestHostileVault::aForeignHostGetsNoToken()
{
    WholeWay way(m_tools);
    way.server.answerWith({tokenAnswer("good-token")});
    QVERIFY(waitFor(way.send())->has_value());
    ScriptedVault other("good-token");
    other.challenge = way.vault.challenge;
    HttpRequest request;
    request.verb = "GET";
    request.url = other.url();
    const auto answer = waitFor(way.client->send(std::move(request), &wholeAnswer));
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(other.tokens, QList<QByteArray>{QByteArray()});
}

void TestHostileVault::aRedirectTakesNoTokenAlong()
{
    WholeWay way(m_tools);
    way.server.answerWith({tokenAnswer("good-token")});
    QVERIFY(waitFor(way.send())->has_value());
    ScriptedServer elsewhere(localhostIdentity());
    way.vault.redirect = elsewhere.url({}, u"localhost"_s).toEncoded();
    const auto answer = waitFor(way.send());
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(elsewhere.connections, 0);
}

void TestHostileVault::cleanupTestCase()
{
    for (const QByteArray &used : {clientSecret, certificatePassphrase, QByteArray("good-token")})
        rememberSecret(used);
    QCOMPARE(secretsLeftIn(m_home), QStringList());
}

QTEST_GUILESS_MAIN(TestHostileVault)
#include "tst_hostilevault.moc"
