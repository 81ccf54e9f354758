// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fixedtokenprovider.h"
#include "httpfixture.h"

using namespace vault;
using namespace vault::test;

namespace {

ScriptedAnswer unauthorized(const QByteArray &message, const QByteArray &challenge = {})
{
    ScriptedAnswer answer{401, "{\"error\":{\"code\":\"Unauthorized\",\"message\":\"" + message + "\"}}", {}};
    if (!challenge.isEmpty())
        answer.headers.emplaceBack("WWW-Authenticate", challenge);
    return answer;
}

QByteArray challengeFor(const ScriptedServer &server)
{
    return "Bearer authorization=\"https://login.example/tenant\", resource=\"" + server.url({}).toEncoded() + "\"";
}

} // namespace

/// 401 and its challenge: which token goes out, how often, and with which body.
class TestHttpAuth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForTheChallengeWithoutTokenAndBody();
    void sendsAChangeAfterTheChallengeOnce();
    void replacesARejectedTokenOnce();
    void reportsASecondRejection();
    void repeatsAkv10046WithTheSameToken();
    void givesUpOnAkv10046AfterThreeRepeats();
    void refusesAForeignResource();
    void refusesAnAuthorityWithoutTls();
    void reports401WithoutAChallenge();
    void reportsARejectionWithoutAChallenge();
    void readsTheSecondAuthenticateHeader();
    void reportsNoTokenWithAuthorityAndResource();
    void withholdsTheBodyWhereNobodyAsksForAToken();
    void answersAClaimsChallengeAfterTheOrdinaryOne();
    void aClosedSignInDeliversNothing();
    void cancellingEndsTheSignIn();
    void aRejectedTokenIsNotOfferedAgain();
    void noTokenIsToldWithTheResource();
};

void TestHttpAuth::asksForTheChallengeWithoutTokenAndBody()
{
    HttpFixture http;
    http.tokens.atHand.clear();
    http.tokens.afterChallenge = "fresh";
    http.server.answerWith({unauthorized("AKV10000: missing", challengeFor(http.server)), {200, "{\"id\":1}", {}}});
    QCOMPARE(http.bodyOf(http.request("PUT", "{\"value\":\"secret\"}")), QByteArray("{\"id\":1}"));
    QCOMPARE(http.server.requests.size(), 2);
    const ReceivedRequest &probe = http.server.requests.at(0);
    QVERIFY(!probe.hasHeader("Authorization"));
    QCOMPARE(probe.header("Content-Length"), QByteArray("0"));
    QCOMPARE(probe.body, QByteArray());
    const ReceivedRequest &meant = http.server.requests.at(1);
    QCOMPARE(meant.verb, QByteArray("PUT"));
    QCOMPARE(meant.header("Authorization"), QByteArray("Bearer fresh"));
    QCOMPARE(meant.body, QByteArray("{\"value\":\"secret\"}"));
    QCOMPARE(http.tokens.challenges.size(), 1);
    QCOMPARE(http.tokens.challenges.constFirst().authorization, QStringLiteral("https://login.example/tenant"));
    QCOMPARE(http.tokens.rejections, 0);
}

void TestHttpAuth::sendsAChangeAfterTheChallengeOnce()
{
    HttpFixture http;
    http.tokens.atHand.clear();
    http.tokens.afterChallenge = "fresh";
    http.server.answerWith({unauthorized("missing", challengeFor(http.server)), {503, "", {}}});
    QCOMPARE(http.errorOf(http.request("POST", "{}")).httpStatus, 503);
    QCOMPARE(http.server.requests.size(), 2);
}

void TestHttpAuth::replacesARejectedTokenOnce()
{
    HttpFixture http;
    http.tokens.afterChallenge = "token-2";
    http.server.answerWith({unauthorized("expired", challengeFor(http.server)), {200, "{\"ok\":1}", {}}});
    QCOMPARE(http.bodyOf(http.request("POST", "{\"a\":1}")), QByteArray("{\"ok\":1}"));
    QCOMPARE(http.tokens.rejections, 1);
    QCOMPARE(http.server.requests.at(0).header("Authorization"), QByteArray("Bearer token-1"));
    QCOMPARE(http.server.requests.at(1).header("Authorization"), QByteArray("Bearer token-2"));
    QCOMPARE(http.server.requests.at(1).body, QByteArray("{\"a\":1}"));
}

void TestHttpAuth::reportsASecondRejection()
{
    HttpFixture http;
    http.tokens.afterChallenge = "token-2";
    http.server.answerWith({unauthorized("AKV10022: Invalid audience.", challengeFor(http.server))});
    const ApiError error = http.errorOf(http.request("GET"));
    QCOMPARE(error.kind, ErrorKind::Auth);
    QCOMPARE(error.reason, ErrorReason::TokenRejected);
    QCOMPARE(error.httpStatus, 401);
    QCOMPARE(error.code, QStringLiteral("Unauthorized"));
    QCOMPARE(error.message, QStringLiteral("AKV10022: Invalid audience."));
    QCOMPARE(error.authority, QStringLiteral("https://login.example/tenant"));
    QCOMPARE(QUrl(error.resource), http.server.url({}));
    QCOMPARE(http.server.requests.size(), 2);
    QCOMPARE(http.tokens.rejections, 2);
}

void TestHttpAuth::repeatsAkv10046WithTheSameToken()
{
    HttpFixture http;
    const ScriptedAnswer passing = unauthorized("AKV10046: Unable to resolve the key", challengeFor(http.server));
    http.server.answerWith({passing, passing, passing, {200, "{}", {}}});
    QCOMPARE(http.bodyOf(http.request("PUT", "{}")), QByteArray("{}"));
    QCOMPARE(http.server.requests.size(), 4);
    for (const ReceivedRequest &request : std::as_const(http.server.requests))
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer token-1"));
    QCOMPARE(http.tokens.rejections, 0);
    QVERIFY(http.tokens.challenges.isEmpty());
}

void TestHttpAuth::givesUpOnAkv10046AfterThreeRepeats()
{
    HttpFixture http;
    http.server.answerWith({unauthorized("AKV10046: Unable to resolve the key", challengeFor(http.server))});
    QCOMPARE(http.errorOf(http.request("GET")).kind, ErrorKind::Auth);
    QCOMPARE(http.server.requests.size(), 4);
    QCOMPARE(http.tokens.rejections, 1);
}

void TestHttpAuth::refusesAForeignResource()
{
    HttpFixture http;
    http.tokens.atHand.clear();
    http.tokens.afterChallenge = "fresh";
    http.server.answerWith({unauthorized(
        "x", "Bearer authorization=\"https://login.example/t\", resource=\"https://management.azure.com\"")});
    const ApiError error = http.errorOf(http.request("GET"));
    QCOMPARE(error.kind, ErrorKind::Auth);
    QCOMPARE(error.reason, ErrorReason::ChallengeResourceForeign);
    QCOMPARE(error.resource, QStringLiteral("https://management.azure.com"));
    QVERIFY(http.tokens.challenges.isEmpty()); // no token was even asked for
    QCOMPARE(http.server.requests.size(), 1);
    QVERIFY(!http.server.requests.constFirst().hasHeader("Authorization"));
}

void TestHttpAuth::refusesAnAuthorityWithoutTls()
{
    HttpFixture http;
    http.server.answerWith({unauthorized(
        "x", "Bearer authorization=\"http://login.example/t\", resource=\"" + http.server.url({}).toEncoded() + "\"")});
    QCOMPARE(http.errorOf(http.request("GET")).reason, ErrorReason::ChallengeNotSecure);
    QVERIFY(http.tokens.challenges.isEmpty());
}

void TestHttpAuth::reports401WithoutAChallenge()
{
    HttpFixture http;
    http.tokens.atHand.clear();
    http.server.answerWith({{401, "", {{"WWW-Authenticate", "Basic realm=\"proxy\""}}}});
    const ApiError error = http.errorOf(http.request("GET"));
    QCOMPARE(error.kind, ErrorKind::Auth);
    QCOMPARE(error.reason, ErrorReason::ChallengeMissing);
    QCOMPARE(error.httpStatus, 401);
}

void TestHttpAuth::reportsARejectionWithoutAChallenge()
{
    HttpFixture http;
    http.server.answerWith({{401, "\"OK\"", {}}});
    const ApiError error = http.errorOf(http.request("GET"));
    QCOMPARE(error.reason, ErrorReason::TokenRejected);
    QCOMPARE(http.tokens.rejections, 1);
    QCOMPARE(http.server.requests.size(), 1);
}

void TestHttpAuth::readsTheSecondAuthenticateHeader()
{
    HttpFixture http;
    http.tokens.afterChallenge = "token-2";
    ScriptedAnswer answer = unauthorized("x", "PoP nonce=\"1\"");
    answer.headers.emplaceBack("www-authenticate", challengeFor(http.server));
    http.server.answerWith({answer, {200, "{}", {}}});
    QCOMPARE(http.bodyOf(http.request("GET")), QByteArray("{}"));
}

void TestHttpAuth::reportsNoTokenWithAuthorityAndResource()
{
    HttpFixture http;
    http.tokens.atHand.clear();
    ScriptedAnswer answer = unauthorized("AKV10000: Request is missing a Bearer or PoP token.",
                                         challengeFor(http.server));
    answer.headers.emplaceBack("x-ms-request-id", "id-9");
    http.server.answerWith({answer});
    const ApiError error = http.errorOf(http.request("GET"));
    QCOMPARE(error.kind, ErrorKind::Auth);
    QCOMPARE(error.reason, ErrorReason::NoToken);
    QCOMPARE(error.httpStatus, 401);
    QCOMPARE(error.authority, QStringLiteral("https://login.example/tenant"));
    QCOMPARE(QUrl(error.resource), http.server.url({}));
    QVERIFY(error.message.startsWith(u"AKV10000"));
    QCOMPARE(error.requestId, QStringLiteral("id-9"));
    QCOMPARE(error.operation, QStringLiteral("TestOperation"));
}

void TestHttpAuth::withholdsTheBodyWhereNobodyAsksForAToken()
{
    HttpFixture http;
    http.tokens.atHand.clear();
    const ApiError error = http.errorOf(http.request("PUT", "{\"value\":\"secret\"}"));
    QCOMPARE(error.kind, ErrorKind::Auth);
    QCOMPARE(error.reason, ErrorReason::ChallengeMissing);
    QCOMPARE(http.server.requests.size(), 1);
    QCOMPARE(http.server.requests.constFirst().body, QByteArray());
}

void TestHttpAuth::answersAClaimsChallengeAfterTheOrdinaryOne()
{
    HttpFixture http;
    http.tokens.atHand.clear();
    http.tokens.afterChallenge = "fresh";
    http.server.answerWith({unauthorized("x", challengeFor(http.server)),
                            unauthorized("x", "Bearer authorization_uri=\"https://login.example/tenant\", "
                                              "error=\"insufficient_claims\", claims=\"e30=\""),
                            {200, "{}", {}}});
    QCOMPARE(http.bodyOf(http.request("GET")), QByteArray("{}"));
    QCOMPARE(http.tokens.challenges.size(), 2);
    QCOMPARE(http.tokens.challenges.at(1).claims, QStringLiteral("e30="));
    QCOMPARE(QUrl(http.tokens.challenges.at(1).resource), http.server.url({}));
}

void TestHttpAuth::aClosedSignInDeliversNothing()
{
    HttpFixture http;
    http.tokens.atHand.clear();
    http.tokens.neverAnswers = true;
    http.server.answerWith({unauthorized("x", challengeFor(http.server))});
    const auto future = http.client->send(http.request("GET"), &wholeAnswer);
    QTRY_VERIFY(http.tokens.pending);
    http.tokens.pending->future().cancel();
    http.tokens.pending->finish();
    waitUntilFinished(QFuture<void>(future));
    QVERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
}

void TestHttpAuth::cancellingEndsTheSignIn()
{
    HttpFixture http;
    http.tokens.atHand.clear();
    http.tokens.neverAnswers = true;
    http.server.answerWith({unauthorized("x", challengeFor(http.server))});
    auto future = http.client->send(http.request("GET"), &wholeAnswer);
    QTRY_VERIFY(http.tokens.pending);
    future.cancel();
    QTRY_VERIFY(http.tokens.pending->isCanceled());
    http.tokens.pending->finish();
}

void TestHttpAuth::aRejectedTokenIsNotOfferedAgain()
{
    HttpFixture http;
    FixedTokenProvider provider(SecretBuffer::copyOf("wrong"), http.server.url({}));
    HttpClient client(http.manager, provider, HttpFixture::quickOptions());
    client.setTlsConfiguration(trusting({authority().certificate()}));
    http.server.answerWith({unauthorized("wrong token", challengeFor(http.server))});
    for (int i = 0; i < 2; ++i) {
        const auto result = waitFor(client.send(http.request("GET"), &wholeAnswer));
        QVERIFY(result && !result->has_value());
        QCOMPARE(result->error().kind, ErrorKind::Auth);
        QCOMPARE(result->error().reason, ErrorReason::TokenRejected);
        QCOMPARE(result->error().message, QStringLiteral("wrong token"));
        QCOMPARE(result->error().authority, QStringLiteral("https://login.example/tenant"));
    }
    QCOMPARE(http.server.requests.at(0).header("Authorization"), QByteArray("Bearer wrong"));
    QVERIFY(!http.server.requests.at(1).hasHeader("Authorization"));
}

void TestHttpAuth::noTokenIsToldWithTheResource()
{
    HttpFixture http;
    FixedTokenProvider provider;
    HttpClient client(http.manager, provider, HttpFixture::quickOptions());
    client.setTlsConfiguration(trusting({authority().certificate()}));
    http.server.answerWith({unauthorized("missing", challengeFor(http.server))});
    const auto result = waitFor(client.send(http.request("PUT", "{}"), &wholeAnswer));
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().reason, ErrorReason::NoToken);
    QCOMPARE(QUrl(result->error().resource), http.server.url({}));
}

QTEST_GUILESS_MAIN(TestHttpAuth)
#include "tst_httpauth.moc"
