// SPDX-License-Identifier: Apache-2.0
#include "httpfixture.h"
#include "network/http/conditionalcache.h"

using namespace vault;
using namespace vault::test;

/// Answers with an ETag are asked for conditionally and served from memory on 304; nothing else is kept.
class TestConditionalCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void servesTheKeptBodyOn304();
    void asksUnconditionallyWithoutAnEtag();
    void takesANewBodyAndANewEtag();
    void neverKeepsASecret();
    void neverKeepsWhatMustNotBeStored();
    void neverKeepsAnAnswerToAPost();
    void aRequestsOwnConditionIsLeftAlone();
    void handsOutA304ThatWasAskedFor();
    void a304OutOfTheBlueIsAnError();
    void anErrorLeavesTheKeptBody();
    void urlsAreKeptApart();
    void theOldestGoFirst();
    void aBodyAboveTheLimitIsNotKept();
};

void TestConditionalCache::servesTheKeptBodyOn304()
{
    HttpFixture http;
    http.server.answerWith({{200, "[1]", {{"ETag", "\"v1\""}, {"X-Kept", "yes"}}}, {304, "", {{"ETag", "\"v1\""}}}});
    QCOMPARE(http.bodyOf(http.request("GET")), QByteArray("[1]"));
    for (int i = 0; i < 3; ++i) {
        const auto result = http.send(http.request("GET"));
        QVERIFY(result && result->has_value());
        QCOMPARE((*result)->status, 200);
        QCOMPARE((*result)->body.view().toByteArray(), QByteArray("[1]"));
        QCOMPARE((*result)->header("x-kept"), QByteArray("yes"));
    }
    QVERIFY(!http.server.requests.at(0).hasHeader("If-None-Match"));
    QCOMPARE(http.server.requests.size(), 4);
    for (int i = 1; i < 4; ++i)
        QCOMPARE(http.server.requests.at(i).header("If-None-Match"), QByteArray("\"v1\""));
}

void TestConditionalCache::asksUnconditionallyWithoutAnEtag()
{
    HttpFixture http;
    http.bodyOf(http.request("GET"));
    http.bodyOf(http.request("GET"));
    QVERIFY(!http.server.requests.at(1).hasHeader("If-None-Match"));
}

void TestConditionalCache::takesANewBodyAndANewEtag()
{
    HttpFixture http;
    http.server.answerWith({{200, "[1]", {{"ETag", "\"v1\""}}}, {200, "[2]", {{"ETag", "\"v2\""}}}, {304, "", {}}});
    http.bodyOf(http.request("GET"));
    QCOMPARE(http.bodyOf(http.request("GET")), QByteArray("[2]"));
    QCOMPARE(http.bodyOf(http.request("GET")), QByteArray("[2]"));
    QCOMPARE(http.server.requests.at(2).header("If-None-Match"), QByteArray("\"v2\""));
}

void TestConditionalCache::neverKeepsASecret()
{
    HttpFixture http;
    http.server.answerWith({{200, "{\"value\":\"s\"}", {{"ETag", "\"v1\""}}}});
    for (int i = 0; i < 2; ++i) {
        HttpRequest request = http.request("GET");
        request.carriesSecret = true;
        http.bodyOf(std::move(request));
    }
    QVERIFY(!http.server.requests.at(1).hasHeader("If-None-Match"));
    http.bodyOf(http.request("GET"));
    QVERIFY(!http.server.requests.at(2).hasHeader("If-None-Match"));
}

void TestConditionalCache::neverKeepsWhatMustNotBeStored()
{
    HttpFixture http;
    http.server.answerWith({{200, "[1]", {{"ETag", "\"v1\""}, {"Cache-Control", "private, No-Store"}}}});
    http.bodyOf(http.request("GET"));
    http.bodyOf(http.request("GET"));
    QVERIFY(!http.server.requests.at(1).hasHeader("If-None-Match"));
}

void TestConditionalCache::neverKeepsAnAnswerToAPost()
{
    HttpFixture http;
    http.server.answerWith({{200, "[1]", {{"ETag", "\"v1\""}}}});
    http.bodyOf(http.request("POST", "{}"));
    http.bodyOf(http.request("GET"));
    QVERIFY(!http.server.requests.at(1).hasHeader("If-None-Match"));
}

void TestConditionalCache::aRequestsOwnConditionIsLeftAlone()
{
    HttpFixture http;
    http.server.answerWith({{200, "[1]", {{"ETag", "\"v1\""}}}, {304, "", {}}});
    http.bodyOf(http.request("GET"));
    HttpRequest request = http.request("GET");
    request.headers.emplaceBack("If-None-Match", "\"own\"");
    request.acceptsNotModified = true;
    const auto result = http.send(std::move(request));
    QVERIFY(result && result->has_value());
    QCOMPARE((*result)->status, 304);
    QCOMPARE(http.server.requests.at(1).header("If-None-Match"), QByteArray("\"own\""));
}

void TestConditionalCache::handsOutA304ThatWasAskedFor()
{
    HttpFixture http;
    http.server.answerWith({{304, "", {}}});
    HttpRequest request = http.request("GET");
    request.acceptsNotModified = true;
    const auto result = http.send(std::move(request));
    QVERIFY(result && result->has_value());
    QCOMPARE((*result)->status, 304);
}

void TestConditionalCache::a304OutOfTheBlueIsAnError()
{
    HttpFixture http;
    http.server.answerWith({{304, "", {}}});
    const ApiError error = http.errorOf(http.request("GET"));
    QCOMPARE(error.kind, ErrorKind::Http);
    QCOMPARE(error.httpStatus, 304);
    QCOMPARE(error.statusClass(), StatusClass::Redirection);
}

void TestConditionalCache::anErrorLeavesTheKeptBody()
{
    HttpFixture http;
    http.server.answerWith({{200, "[1]", {{"ETag", "\"v1\""}}}, {403, "", {}}, {304, "", {}}});
    http.bodyOf(http.request("GET"));
    QCOMPARE(http.errorOf(http.request("GET")).httpStatus, 403);
    QCOMPARE(http.bodyOf(http.request("GET")), QByteArray("[1]"));
}

namespace {

RawResponse tagged(qsizetype size)
{
    return {200, {}, {{"etag", "\"t\""}}, SecretBuffer(size), {}};
}

QUrl numbered(int number)
{
    return QUrl(QStringLiteral("https://vault.example/keys/%1").arg(number));
}

} // namespace

void TestConditionalCache::urlsAreKeptApart()
{
    ConditionalCache cache;
    cache.keep(numbered(1), tagged(10));
    QVERIFY(cache.find(numbered(1)));
    QVERIFY(!cache.find(numbered(2)));
    QVERIFY(!cache.find(QUrl(QStringLiteral("https://vault.example/keys/1?api-version=7.4"))));
}

void TestConditionalCache::theOldestGoFirst()
{
    ConditionalCache cache(100);
    cache.keep(numbered(1), tagged(40));
    cache.keep(numbered(2), tagged(40));
    const auto used = cache.find(numbered(1));
    cache.keep(numbered(3), tagged(40));
    QVERIFY(cache.find(numbered(1)));
    QVERIFY(!cache.find(numbered(2)));
    QVERIFY(cache.find(numbered(3)));
    QCOMPARE(cache.byteSize(), 80);
    cache.keep(numbered(1), tagged(100));
    QCOMPARE(cache.byteSize(), 100);
    QVERIFY(!cache.find(numbered(3)));
    QCOMPARE(used->response.body.size(), 40); // what is in use stays readable
}

void TestConditionalCache::aBodyAboveTheLimitIsNotKept()
{
    ConditionalCache cache(100);
    cache.keep(numbered(1), tagged(101));
    QVERIFY(!cache.find(numbered(1)));
    QCOMPARE(cache.byteSize(), 0);
}

QTEST_GUILESS_MAIN(TestConditionalCache)
#include "tst_conditionalcache.moc"
