// SPDX-License-Identifier: Apache-2.0
#include "wholeway.h"

#include <QUrlQuery>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// The whole way from a vault's 401 to its answer.
class TestSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void signsInAndReads_data();
    void signsInAndReads();
    void theAzureCliIsAskedForTheVault();
    void theCertificateSignsForTheAuthority();
    void twoHundredRequestsShareOneRefresh();
    void claimsAreAnsweredOnce();
    void claimsForATokenAtHandAreAnswered();
    void aFailureAtTheAuthorityIsTold();
    void anAuthorityOutOfReachIsTold();
    void cancelingThePromptIsTold();
    void cleanupTestCase();

private:
    Tools m_tools; // Before the home, which would hold it otherwise: the script holds a token.
    OwnHome m_home;
};

void TestSignIn::initTestCase()
{
    for (const QByteArray &used : {clientSecret, certificatePassphrase, QByteArray("good-token"),
                                   QByteArray("device-code-5d"), QByteArray("browser-code-11")})
        rememberSecret(used);
}

void TestSignIn::signsInAndReads_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("browser") << int(SignInKind::Browser);
    QTest::newRow("device code") << int(SignInKind::DeviceCode);
    QTest::newRow("client secret") << int(SignInKind::ClientSecret);
    QTest::newRow("client certificate") << int(SignInKind::ClientCertificate);
    QTest::newRow("Azure CLI") << int(SignInKind::AzureCli);
    QTest::newRow("access token") << int(SignInKind::AccessToken);
}

void TestSignIn::signsInAndReads()
{
    QFETCH(int, kind);
    const bool device = SignInKind(kind) == SignInKind::DeviceCode;
    WholeWay way(m_tools, SignInKind(kind));
    QList<ScriptedAnswer> answers{tokenAnswer("good-token", "refresh-token-91c2")};
    if (device)
        answers.prepend({200, "{\"device_code\":\"device-code-5d\",\"user_code\":\"ABCD\",\"expires_in\":900,"
                              "\"verification_uri\":\"https://localhost/device\"}", {}});
    way.server.answerWith(answers);
    connect(&way.prompts, &SignInPrompts::announced, this, [&](SignInPrompt *prompt) {
        const QUrlQuery query(prompt->url);
        const int port = QUrl(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)).port();
        const QByteArray state = query.queryItemValue(u"state"_s).toLatin1();
        if (!device)
            QTimer::singleShot(0, this, [=] {
                exchange(port, browserRequest(port, "/?code=browser-code-11&state=" + state));
            });
        else
            QTimer::singleShot(0, this, [&] { way.clock->advance(5); });
    });
    const auto answer = waitFor(way.send());
    QVERIFY2(answer && answer->has_value(), wordsOf(answer).constData());
    QCOMPARE(way.vault.tokens, (QList<QByteArray>{QByteArray(), "Bearer good-token"}));
    const auto again = waitFor(way.send());
    QVERIFY(again && again->has_value());
    QCOMPARE(way.vault.tokens.size(), 3); // The token is at hand now.
    QVERIFY(!m_tools.takeAsked().isEmpty() == (SignInKind(kind) == SignInKind::AzureCli));
    const bool keeps = device || SignInKind(kind) == SignInKind::Browser;
    QCOMPARE(way.record->saves, keeps ? 1 : 0);
}

void TestSignIn::theAzureCliIsAskedForTheVault()
{
    WholeWay way(m_tools, SignInKind::AzureCli);
    const auto answer = waitFor(way.send());
    QVERIFY2(answer && answer->has_value(), wordsOf(answer).constData());
    QCOMPARE(m_tools.takeAsked(), "account get-access-token --output json --resource " + way.resource()
                 + " --tenant contoso\n");
    QCOMPARE(way.broker->expiresAt(), std::int64_t(1'800'003'600));
    QCOMPARE(way.server.connections, 0);
}

void TestSignIn::theCertificateSignsForTheAuthority()
{
    WholeWay way(m_tools, SignInKind::ClientCertificate);
    way.server.answerWith({tokenAnswer("good-token")});
    const auto answer = waitFor(way.send());
    QVERIFY2(answer && answer->has_value(), wordsOf(answer).constData());
    QCOMPARE(way.server.requests.size(), 1);
    const Form form = formOf(way.server.requests.constFirst().body);
    QCOMPARE(form.value("scope"), way.resource() + "/.default");
    const QList<QByteArray> parts = form.value("client_assertion").split('.');
    QCOMPARE(parts.size(), 3);
    QVERIFY(verifiesPs256(m_tools.certificate.publicKeyPem, parts.at(0) + '.' + parts.at(1),
                          QByteArray::fromBase64(parts.at(2), QByteArray::Base64UrlEncoding)));
}

void TestSignIn::twoHundredRequestsShareOneRefresh()
{
    WholeWay way(m_tools, SignInKind::Browser);
    way.record->stored = way.server.url({}, u"localhost"_s).toEncoded() + " client-1 refresh-token-91c2";
    way.server.answerWith({tokenAnswer("old-token", "refresh-token-92"), tokenAnswer("good-token")});
    // Have the token that the vault takes for expired.
    Challenge challenge;
    challenge.authorization = way.authorityUrl();
    challenge.resource = QString::fromLatin1(way.resource());
    QVERIFY(waitFor(way.broker->tokenFor(challenge, way.vault.url()))->has_value());
    QCOMPARE(way.server.requests.size(), 1);

    std::vector<QFuture<Result<RawResponse>>> futures;
    for (int i = 0; i < 200; ++i)
        futures.push_back(way.send());
    int answered = 0;
    for (auto &future : futures) {
        const auto answer = waitFor(std::exchange(future, {}));
        answered += answer && answer->has_value() ? 1 : 0;
    }
    QCOMPARE(answered, 200);
    QCOMPARE(way.server.requests.size(), 2);
    QCOMPARE(formOf(way.server.requests.at(1).body).value("refresh_token"), QByteArray("refresh-token-92"));
}

void TestSignIn::claimsAreAnsweredOnce()
{
    WholeWay way(m_tools);
    way.server.answerWith({tokenAnswer("first-token"), tokenAnswer("good-token")});
    const QByteArray ordinary = way.vault.challenge;
    connect(&way.server, &ScriptedServer::requestReceived, this, [&] {
        way.vault.challenge = "Bearer realm=\"\", authorization_uri=\"" + way.authorityUrl().toLatin1()
            + "\", error=\"insufficient_claims\", claims=\"" + QByteArray("{\"nbf\":1}").toBase64()
            + "\", PoP realm=\"\"";
    });
    const auto answer = waitFor(way.send());
    QVERIFY(answer && answer->has_value());
    QCOMPARE(way.server.requests.size(), 2);
    QVERIFY(!formOf(way.server.requests.at(0).body).contains("claims"));
    QCOMPARE(formOf(way.server.requests.at(1).body).value("claims"), QByteArray("{\"nbf\":1}"));
}

void TestSignIn::claimsForATokenAtHandAreAnswered()
{
    WholeWay way(m_tools);
    way.server.answerWith({tokenAnswer("good-token"), tokenAnswer("better-token")});
    QVERIFY(waitFor(way.send())->has_value());
    way.vault.want("better-token");
    // As it comes: without a resource, and with a tenant that is none.
    way.vault.challenge = "Bearer realm=\"\", authorization_uri=\"" + way.server.url({}, u"localhost"_s).toEncoded()
        + "/common/oauth2/authorize\", error=\"insufficient_claims\", claims=\"e30=\"";
    const auto answer = waitFor(way.send());
    QVERIFY2(answer && answer->has_value(), wordsOf(answer).constData());
    QCOMPARE(way.vault.tokens.constLast(), QByteArray("Bearer better-token"));
    QCOMPARE(way.server.requests.at(1).target, QByteArray("/contoso/oauth2/v2.0/token"));
    const Form form = formOf(way.server.requests.at(1).body);
    QCOMPARE(form.value("claims"), QByteArray("{}"));
    QCOMPARE(form.value("scope"), way.resource() + "/.default");
}

void TestSignIn::aFailureAtTheAuthorityIsTold()
{
    WholeWay way(m_tools);
    ScriptedAnswer wrong = oauthErrorAnswer("invalid_client", "AADSTS7000215: Invalid client secret.", 7000215);
    wrong.status = 401;
    way.server.answerWith({wrong});
    const auto answer = waitFor(way.send());
    const ApiError &error = answer->error();
    QCOMPARE(error.kind, ErrorKind::Auth);
    QCOMPARE(error.reason, ErrorReason::SignInFailed);
    QCOMPARE(error.decisiveCode(), u"AADSTS7000215"_s);
    QCOMPARE(error.operation, u"GetSecrets"_s);
    QCOMPARE(error.authority, way.authorityUrl());
    QCOMPARE(error.url, way.authorityOf().tokenUrl().toString());
    QCOMPARE(way.server.requests.size(), 1);
}

void TestSignIn::anAuthorityOutOfReachIsTold()
{
    WholeWay way(m_tools);
    const QString address = way.authorityOf().tokenUrl().toString();
    way.server.close();
    const auto answer = waitFor(way.send());
    QCOMPARE(answer->error().kind, ErrorKind::Transport);
    QCOMPARE(answer->error().reason, ErrorReason::ConnectionRefused);
    QCOMPARE(answer->error().url, address);
    QCOMPARE(answer->error().httpStatus, 0);
}

void TestSignIn::cancelingThePromptIsTold()
{
    WholeWay way(m_tools, SignInKind::Browser);
    connect(&way.prompts, &SignInPrompts::announced, this,
            [](SignInPrompt *prompt) { QTimer::singleShot(0, prompt, &SignInPrompt::cancel); });
    const auto answer = waitFor(way.send());
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().kind, ErrorKind::Auth);
    QCOMPARE(answer->error().reason, ErrorReason::SignInCanceled);
    QCOMPARE(answer->error().httpStatus, 401);
}

void TestSignIn::cleanupTestCase()
{
    QCOMPARE(secretsLeftIn(m_home), QStringList());
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
