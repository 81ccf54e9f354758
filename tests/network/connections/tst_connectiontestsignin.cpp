// SPDX-License-Identifier: Apache-2.0
#include "connectiontestrun.h"
#include "httpfixture.h"
#include "network/auth/signinprompt.h"
#include "tests/support/practicevaultprocess.h"
#include "tunnelproxy.h"

#include <QDateTime>
#include <QTemporaryDir>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// A connection test whose Token step really signs in, and one that goes through a proxy.
class TestConnectionTestSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void signsInWithAClientSecret();
    void aWrongClientSecret();
    void anExpiredToken();
    void thePersonGivesTheToken();
    void thePersonEndsTheSignIn();
    void aManagedHsmThroughAProxy();
    void aProxyThatIsNotThere_data();
    void aProxyThatIsNotThere();
    void aProxyThatLeadsNowhere();

private:
    ConnectionRequest secretRequest(const QByteArray &secret) const
    {
        ConnectionRequest request = requestFor(m_vault->url(), m_vault->caFile(), {});
        request.connection.signIn.kind = SignInKind::ClientSecret;
        request.connection.signIn.clientId = m_vault->clientId();
        request.secrets.clientSecret = SecretBuffer::copyOf(secret);
        return request;
    }

    QTemporaryDir m_folder;
    QString m_testRoot;
    std::unique_ptr<PracticeVaultProcess> m_vault;
};

void TestConnectionTestSignIn::initTestCase()
{
    m_testRoot = rootFileOf(authority().certificate(), m_folder);
    m_vault = std::make_unique<PracticeVaultProcess>();
    QVERIFY2(m_vault->isRunning(), qPrintable(m_vault->errorText()));
}

void TestConnectionTestSignIn::signsInWithAClientSecret()
{
    ConnectionTestRun run(secretRequest(m_vault->clientSecret().toUtf8()));
    QVERIFY(run.run());
    QCOMPARE(run.told.constLast(), u"done+"_s);
    const QString expiry = run.facts(ConnectionStep::Token).value(0);
    QVERIFY2(expiry.endsWith(u'Z'), qPrintable(expiry));
    QVERIFY(QDateTime::fromString(expiry, Qt::ISODate) > QDateTime::currentDateTimeUtc());
}

void TestConnectionTestSignIn::aWrongClientSecret()
{
    ConnectionTestRun run(secretRequest("canary-wrong"));
    QVERIFY(run.run());
    QCOMPARE(run.told, toldUntilFailureOf(ConnectionStep::Token));
    const ApiError failure = run.failure();
    QCOMPARE(failure.reason, ErrorReason::SignInFailed);
    QCOMPARE(failure.code, u"invalid_client"_s);
    QVERIFY(failure.url.contains(u"/oauth2/v2.0/token"_s));
    QCOMPARE(failure.operation, u"GetSecrets"_s);
    QVERIFY(!(failure.message + failure.detail + QString::fromUtf8(failure.rawBody)).contains(u"canary"_s));
}

void TestConnectionTestSignIn::anExpiredToken()
{
    // {"alg":"none"} . {"exp":1}
    ConnectionTestRun run(requestFor(m_vault->url(), m_vault->caFile(), "eyJhbGciOiJub25lIn0.eyJleHAiOjF9.c2ln"));
    QVERIFY(run.run());
    QCOMPARE(run.told, toldUntilFailureOf(ConnectionStep::Token));
    QCOMPARE(run.failure().reason, ErrorReason::TokenExpired);
}

void TestConnectionTestSignIn::thePersonGivesTheToken()
{
    SignInPrompts prompts;
    connect(&prompts, &SignInPrompts::announced, this, [this](SignInPrompt *prompt) {
        QCOMPARE(prompt->kind, SignInPrompt::Kind::AccessToken);
        prompt->answer(SecretBuffer::copyOf(m_vault->token()), false);
    });
    OpeningServices services;
    services.prompts = &prompts;
    ConnectionTestRun run(requestFor(m_vault->url(), m_vault->caFile(), {}), services);
    QVERIFY(run.run());
    QCOMPARE(run.told.constLast(), u"done+"_s);
}

void TestConnectionTestSignIn::thePersonEndsTheSignIn()
{
    SignInPrompts prompts;
    connect(&prompts, &SignInPrompts::announced, this, [](SignInPrompt *prompt) { prompt->cancel(); });
    OpeningServices services;
    services.prompts = &prompts;
    ConnectionTestRun run(requestFor(m_vault->url(), m_vault->caFile(), {}), services);
    QVERIFY(run.run());
    QCOMPARE(run.told, toldUntilFailureOf(ConnectionStep::Token));
    QCOMPARE(run.failure().reason, ErrorReason::SignInCanceled);
    QCOMPARE(run.failure().operation, u"GetSecrets"_s);
}

void TestConnectionTestSignIn::aManagedHsmThroughAProxy()
{
    const QString host = u"contoso.managedhsm.azure.net"_s;
    ScriptedServer server(authority().issue(host, {u"DNS:"_s + host}));
    const QByteArray challenge
        = "Bearer authorization=\"https://login.windows.net/t\", resource=\"https://managedhsm.azure.net\"";
    const QByteArray list = R"({"value":[{"kid":"https:\/\/contoso.managedhsm.azure.net\/keys\/a","attributes":{}}]})";
    server.answerWith({{401, "{}", {{"WWW-Authenticate", challenge}}}, {200, list, {}}});
    TunnelProxy proxy(server.serverPort());
    ConnectionRequest request = requestFor(QUrl(u"https://"_s + host), m_testRoot, "mine");
    request.connection.proxy = {ConnectionProxy::Kind::Http, u"127.0.0.1"_s, proxy.serverPort()};
    ConnectionTestRun run(std::move(request));
    QVERIFY(run.run());
    QCOMPARE(run.told.constLast(), u"done+"_s);
    QCOMPARE(run.facts(ConnectionStep::Resolve), QStringList{proxy.address()});
    QCOMPARE(run.facts(ConnectionStep::Tls).value(2), u"Test Root"_s);
    QCOMPARE(run.facts(ConnectionStep::List), QStringList{u"1"_s});
    QVERIFY(!proxy.targets.isEmpty());
    QCOMPARE(proxy.targets.constFirst(), host + u":443"_s);
    QVERIFY(server.requests.constLast().target.startsWith("/keys?"));
}

void TestConnectionTestSignIn::aProxyThatIsNotThere_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("closed port") << u"127.0.0.1"_s;
    QTest::newRow("unknown host") << u"does-not-exist.invalid"_s;
}

void TestConnectionTestSignIn::aProxyThatIsNotThere()
{
    QFETCH(QString, host);
    TunnelProxy proxy(1);
    const quint16 port = proxy.serverPort();
    proxy.close();
    for (const auto kind : {ConnectionProxy::Kind::Http, ConnectionProxy::Kind::Socks5}) {
        ConnectionRequest request = requestFor(m_vault->url(), m_vault->caFile(), m_vault->token());
        request.connection.proxy = {kind, host, port};
        ConnectionTestRun run(std::move(request));
        QVERIFY(run.run());
        QCOMPARE(run.told, toldUntilFailureOf(ConnectionStep::Tls));
        QCOMPARE(run.failure().reason, ErrorReason::ProxyFailed);
        QCOMPARE(run.failure().proxy, u"%1:%2"_s.arg(host).arg(port));
        QCOMPARE(run.facts(ConnectionStep::Resolve), QStringList{run.failure().proxy});
    }
}

void TestConnectionTestSignIn::aProxyThatLeadsNowhere()
{
    TunnelProxy proxy(1);
    ConnectionRequest request = requestFor(m_vault->url(), m_vault->caFile(), m_vault->token());
    request.connection.proxy = {ConnectionProxy::Kind::Http, u"127.0.0.1"_s, proxy.serverPort()};
    ConnectionTestRun run(std::move(request));
    QVERIFY(run.run());
    QCOMPARE(run.told, toldUntilFailureOf(ConnectionStep::Tls));
    QCOMPARE(run.failure().reason, ErrorReason::ProxyFailed);
}

QTEST_GUILESS_MAIN(TestConnectionTestSignIn)
#include "tst_connectiontestsignin.moc"
