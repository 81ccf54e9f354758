// SPDX-License-Identifier: Apache-2.0
#include "httpfixture.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>

using namespace vault;
using namespace vault::test;

/// What goes out: headers, bodies, tunnelling, and that nothing goes out twice or to somebody else.
class TestHttpSending : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headersOfARead();
    void headersOfAWrite();
    void anEmptyBodyHasNoContentType();
    void additionalHeadersGoOut();
    void everyRequestHasItsOwnClientRequestId();
    void aChangeIsSentOnceWhenTheServerCloses_data();
    void aChangeIsSentOnceWhenTheServerCloses();
    void aBigBodyArrivesWhole();
    void tunnelsVerbs_data();
    void tunnelsVerbs();
    void redirectsToAnotherHostCarryNothing_data();
    void redirectsToAnotherHostCarryNothing();
    void followsASameOriginRedirectOfARead();
    void followsAtMostFiveRedirects();
    void doesNotFollowARedirectOfAWrite();
    void cookiesAreNotSentBack();
    void gzipIsTransparent();
    void neverGoesOutInClear();
    void headHasNoBody();
    void oneConnectionServesManyRequests();
};

void TestHttpSending::headersOfARead()
{
    HttpFixture http;
    QCOMPARE(http.bodyOf(http.request("GET")), QByteArray("{}"));
    QCOMPARE(http.server.requests.size(), 1);
    const ReceivedRequest &seen = http.server.requests.constFirst();
    QCOMPARE(seen.verb, QByteArray("GET"));
    QCOMPARE(seen.target, QByteArray("/keys?api-version=7.4"));
    QCOMPARE(seen.header("Authorization"), QByteArray("Bearer token-1"));
    QCOMPARE(seen.header("Accept"), QByteArray("application/json"));
    QVERIFY(seen.header("User-Agent").startsWith("VaultBrowser/"));
    QCOMPARE(seen.header("x-ms-return-client-request-id"), QByteArray("true"));
    QVERIFY(!seen.hasHeader("Content-Type"));
    QVERIFY(!seen.hasHeader("Content-Length"));
    QVERIFY(!seen.hasHeader("X-HTTP-METHOD"));
    QVERIFY(!seen.hasHeader("If-None-Match"));
}

void TestHttpSending::headersOfAWrite()
{
    HttpFixture http;
    http.bodyOf(http.request("PUT", "{\"value\":1}"));
    const ReceivedRequest &seen = http.server.requests.constFirst();
    QCOMPARE(seen.verb, QByteArray("PUT"));
    QCOMPARE(seen.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(seen.header("Content-Length"), QByteArray("11"));
    QCOMPARE(seen.body, QByteArray("{\"value\":1}"));
}

void TestHttpSending::anEmptyBodyHasNoContentType()
{
    HttpFixture http;
    http.bodyOf(http.request("POST", ""));
    const ReceivedRequest &seen = http.server.requests.constFirst();
    QCOMPARE(seen.header("Content-Length"), QByteArray("0"));
    QVERIFY(!seen.hasHeader("Content-Type"));
}

void TestHttpSending::additionalHeadersGoOut()
{
    HttpFixture http;
    HttpRequest request = http.request("GET");
    request.headers.emplaceBack("X-Extra", "yes");
    http.bodyOf(std::move(request));
    QCOMPARE(http.server.requests.constFirst().header("X-Extra"), QByteArray("yes"));
}

void TestHttpSending::everyRequestHasItsOwnClientRequestId()
{
    HttpFixture http;
    http.server.answerWith({{503, "", {}}, {404, "{\"error\":{\"code\":\"KeyNotFound\"}}", {}}});
    const ApiError error = http.errorOf(http.request("GET"));
    http.errorOf(http.request("GET"));
    QCOMPARE(http.server.requests.size(), 3);
    const auto idOf = [&](int i) { return http.server.requests.at(i).header("x-ms-client-request-id"); };
    QVERIFY(!idOf(0).isEmpty());
    QCOMPARE(idOf(1), idOf(0)); // a retry is the same logical request
    QVERIFY(idOf(2) != idOf(0));
    QCOMPARE(error.clientRequestId.toLatin1(), idOf(0));
}

void TestHttpSending::aChangeIsSentOnceWhenTheServerCloses_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("warm");
    for (const bool warm : {false, true}) {
        for (const char *verb : {"PUT", "POST", "PATCH", "DELETE"}) {
            for (const char *body : {"{\"value\":\"x\"}", "", static_cast<const char *>(nullptr)}) {
                const char *what = body == nullptr ? "no body" : *body == '\0' ? "empty body" : "body";
                QTest::addRow("%s %s %s", verb, what, warm ? "on a used connection" : "on a new connection")
                    << QByteArray(verb) << (body == nullptr ? QByteArray() : QByteArray(body, qstrlen(body))) << warm;
            }
        }
    }
}

void TestHttpSending::aChangeIsSentOnceWhenTheServerCloses()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, body);
    QFETCH(bool, warm);
    HttpFixture http;
    if (warm)
        http.bodyOf(http.request("GET"));
    http.server.requests.clear();
    http.server.answerWith({{0, "", {}, Ending::CloseUnanswered}});
    const ApiError error = http.errorOf(http.request(verb, body));
    QCOMPARE(error.kind, ErrorKind::Transport);
    QCOMPARE(error.reason, ErrorReason::ConnectionClosed);
    QCOMPARE(error.httpStatus, 0);
    QCOMPARE(error.method, verb);
    QCOMPARE(http.server.requests.size(), 1);
    QCOMPARE(http.server.requests.constFirst().body, body.isNull() ? QByteArray() : body);
}

void TestHttpSending::aBigBodyArrivesWhole()
{
    HttpFixture http;
    const QByteArray big = "\"" + QByteArray(300'000, 'x') + "\"";
    http.bodyOf(http.request("PUT", big));
    QCOMPARE(http.server.requests.constFirst().body, big);
}

void TestHttpSending::tunnelsVerbs_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("onTheWire");
    QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("{}") << QByteArray("POST");
    QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray("{}") << QByteArray("POST");
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray() << QByteArray("POST");
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("{}") << QByteArray("POST");
    QTest::newRow("GET") << QByteArray("GET") << QByteArray() << QByteArray("GET");
}

void TestHttpSending::tunnelsVerbs()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, onTheWire);
    HttpFixture http;
    HttpOptions options = HttpFixture::quickOptions();
    options.postOnly = true;
    http.client->setOptions(options);
    http.server.answerWith({{403, "{\"error\":{\"code\":\"Forbidden\"}}", {}}});
    const ApiError error = http.errorOf(http.request(verb, body));
    const ReceivedRequest &seen = http.server.requests.constFirst();
    QCOMPARE(seen.verb, onTheWire);
    const bool tunnelled = verb != onTheWire;
    QCOMPARE(seen.header("X-HTTP-METHOD"), tunnelled ? verb : QByteArray());
    QCOMPARE(seen.header("X-HTTP-REQUEST"), tunnelled ? verb : QByteArray());
    if (onTheWire == "POST")
        QCOMPARE(seen.header("Content-Length").toLongLong(), body.size());
    QCOMPARE(error.method, verb);
}

void TestHttpSending::redirectsToAnotherHostCarryNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("verb");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("GET %d", status) << status << QByteArray("GET");
        QTest::addRow("PUT %d", status) << status << QByteArray("PUT");
    }
}

void TestHttpSending::redirectsToAnotherHostCarryNothing()
{
    QFETCH(int, status);
    QFETCH(QByteArray, verb);
    HttpFixture http;
    ScriptedServer other(localhostIdentity());
    const QByteArray target = other.url(QStringLiteral("/stolen?a=1&$skiptoken=secret")).toEncoded();
    http.server.answerWith({{status, "", {{"Location", target}}}});
    const ApiError error = http.errorOf(http.request(verb, verb == "PUT" ? QByteArray("{\"value\":1}") : QByteArray()));
    QCOMPARE(error.kind, ErrorKind::Http);
    QCOMPARE(error.reason, ErrorReason::Redirect);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.redirectTarget, other.url(QStringLiteral("/stolen?a=1")).toString());
    QCOMPARE(other.connections, 0);
    QCOMPARE(http.server.requests.size(), 1);
}

void TestHttpSending::followsASameOriginRedirectOfARead()
{
    HttpFixture http;
    http.server.answerWith({{302, "", {{"Location", "/elsewhere?api-version=7.4"}}}, {200, "[1]", {}}});
    const auto result = http.send(http.request("GET"));
    QVERIFY(result && result->has_value());
    QCOMPARE((*result)->body.view().toByteArray(), QByteArray("[1]"));
    QCOMPARE((*result)->url.path(), QStringLiteral("/elsewhere"));
    QCOMPARE(http.server.requests.at(1).target, QByteArray("/elsewhere?api-version=7.4"));
    QCOMPARE(http.server.requests.at(1).header("Authorization"), QByteArray("Bearer token-1"));
}

void TestHttpSending::followsAtMostFiveRedirects()
{
    HttpFixture http;
    http.server.answerWith({{302, "", {{"Location", "/again"}}}});
    const ApiError error = http.errorOf(http.request("GET"));
    QCOMPARE(error.reason, ErrorReason::Redirect);
    QCOMPARE(http.server.requests.size(), 6);
}

void TestHttpSending::doesNotFollowARedirectOfAWrite()
{
    HttpFixture http;
    http.server.answerWith({{307, "", {{"Location", "/elsewhere"}}}, {200, "{}", {}}});
    QCOMPARE(http.errorOf(http.request("POST", "{}")).reason, ErrorReason::Redirect);
    QCOMPARE(http.server.requests.size(), 1);
}

void TestHttpSending::cookiesAreNotSentBack()
{
    HttpFixture http;
    http.server.answerWith({{200, "{}", {{"Set-Cookie", "tracker=1; Path=/"}}}});
    http.bodyOf(http.request("GET"));
    http.bodyOf(http.request("GET"));
    QCOMPARE(http.server.requests.size(), 2);
    QVERIFY(!http.server.requests.at(1).hasHeader("Cookie"));
    QVERIFY(http.manager.cookieJar()->cookiesForUrl(http.server.url()).isEmpty());
}

void TestHttpSending::gzipIsTransparent()
{
    // "{"compressed":true}" through gzip.
    const QByteArray gzipped = QByteArray::fromBase64(
        "H4sIAAAAAAACA6tWSs7PLShKLS5OTVGyKikqTa0FAPHqOZUTAAAA");
    HttpFixture http;
    http.server.answerWith({{200, gzipped, {{"Content-Encoding", "gzip"}}}});
    QCOMPARE(http.bodyOf(http.request("GET")), QByteArray("{\"compressed\":true}"));
    QVERIFY(http.server.requests.constFirst().header("Accept-Encoding").contains("gzip"));
}

void TestHttpSending::neverGoesOutInClear()
{
    HttpFixture http;
    HttpRequest request = http.request("GET");
    request.url.setScheme(QStringLiteral("http"));
    const ApiError error = http.errorOf(std::move(request));
    QCOMPARE(error.kind, ErrorKind::Refused);
    QCOMPARE(error.reason, ErrorReason::InvalidUrl);
    QCOMPARE(http.server.connections, 0);
}

void TestHttpSending::headHasNoBody()
{
    HttpFixture http;
    http.server.answerWith({{200, QByteArray(1000, 'x'), {}}});
    QCOMPARE(http.bodyOf(http.request("HEAD")), QByteArray());
    QCOMPARE(http.server.requests.constFirst().verb, QByteArray("HEAD"));
}

void TestHttpSending::oneConnectionServesManyRequests()
{
    HttpFixture http;
    for (int i = 0; i < 5; ++i)
        http.bodyOf(http.request(i % 2 == 0 ? "GET" : "PUT", i % 2 == 0 ? QByteArray() : QByteArray("{}")));
    QCOMPARE(http.server.requests.size(), 5);
    QCOMPARE(http.server.connections, 1);
}

QTEST_GUILESS_MAIN(TestHttpSending)
#include "tst_httpsending.moc"
