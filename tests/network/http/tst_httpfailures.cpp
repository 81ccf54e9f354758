// SPDX-License-Identifier: Apache-2.0
#include "httpfixture.h"
#include "network/http/retrypolicy.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace vault;
using namespace vault::test;
using std::chrono::milliseconds;

/// Retries, timeouts, truncation, sizes, and what never reached a server.
class TestHttpFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void retriesAReadThatChangesNothing_data();
    void retriesAReadThatChangesNothing();
    void neverRetriesAChange_data();
    void neverRetriesAChange();
    void retriesASignatureThatChangesNothing();
    void givesUpAfterTheLastAttempt();
    void doesNotRetryWhatWouldFailAgain_data();
    void doesNotRetryWhatWouldFailAgain();
    void retriesALostConnectionOfARead();
    void obeysRetryAfter();
    void retryAfter_data();
    void retryAfter();
    void retryDelays();
    void aTruncated200IsNoSuccess();
    void aTruncatedReadIsTriedAgain();
    void aTruncatedErrorIsStillAnError();
    void silenceIsAnInactivityTimeout();
    void silenceAfterTheHeadersIsAnInactivityTimeout();
    void silenceOfAReadIsTriedOnceMore();
    void aDripEndsAtTheTotalTimeout();
    void aRequestsOwnTotalTimeoutGoesFirst();
    void aDripIsNoSilence();
    void aBigBodyIsRefusedByItsAnnouncement();
    void aBigBodyIsRefusedWhileItArrives();
    void aCompressedBombIsRefused();
    void aBodyAtTheLimitPasses();
    void nobodyListens();
    void theHostIsUnknown();
    void theServerDoesNotSpeakTls();
    void noContentIsASuccess();
};

void TestHttpFailures::retriesAReadThatChangesNothing_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestHttpFailures::retriesAReadThatChangesNothing()
{
    QFETCH(int, status);
    HttpFixture http;
    http.server.answerWith({{status, "", {}}, {status, "", {}}, {200, "[]", {}}});
    QCOMPARE(http.bodyOf(http.request("GET")), QByteArray("[]"));
    QCOMPARE(http.server.requests.size(), 3);
}

void TestHttpFailures::neverRetriesAChange_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("verb");
    for (const int status : {429, 500, 503}) {
        for (const char *verb : {"PUT", "POST", "PATCH", "DELETE"})
            QTest::addRow("%s %d", verb, status) << status << QByteArray(verb);
    }
}

void TestHttpFailures::neverRetriesAChange()
{
    QFETCH(int, status);
    QFETCH(QByteArray, verb);
    HttpFixture http;
    http.server.answerWith({{status, "", {{"Retry-After", "0"}}}, {200, "{}", {}}});
    const ApiError error = http.errorOf(http.request(verb, "{}"));
    QCOMPARE(error.httpStatus, status);
    QVERIFY(error.retryAfter.has_value());
    QCOMPARE(http.server.requests.size(), 1);
}

void TestHttpFailures::retriesASignatureThatChangesNothing()
{
    HttpFixture http;
    http.server.answerWith({{503, "", {}}, {200, "{\"value\":1}", {}}});
    HttpRequest request = http.request("POST", "{\"digest\":1}");
    request.changesState = false;
    QCOMPARE(http.bodyOf(std::move(request)), QByteArray("{\"value\":1}"));
    QCOMPARE(http.server.requests.at(1).body, QByteArray("{\"digest\":1}"));
}

void TestHttpFailures::givesUpAfterTheLastAttempt()
{
    HttpFixture http;
    http.server.answerWith({{429, "{\"error\":{\"code\":\"Throttled\",\"message\":\"slow\"}}", {}}});
    const ApiError error = http.errorOf(http.request("GET"));
    QCOMPARE(error.kind, ErrorKind::Http);
    QCOMPARE(error.httpStatus, 429);
    QCOMPARE(error.code, QStringLiteral("Throttled"));
    QCOMPARE(http.server.requests.size(), 4);
}

void TestHttpFailures::doesNotRetryWhatWouldFailAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 404, 405, 409, 418, 501})
        QTest::addRow("%d", status) << status;
}

void TestHttpFailures::doesNotRetryWhatWouldFailAgain()
{
    QFETCH(int, status);
    HttpFixture http;
    http.server.answerWith({{status, "{\"error\":{\"code\":\"C\",\"message\":\"M\"}}", {}}});
    const ApiError error = http.errorOf(http.request("GET"));
    QCOMPARE(error.kind, ErrorKind::Http);
    QCOMPARE(error.reason, ErrorReason::Envelope);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.httpReason, QStringLiteral("Scripted"));
    QCOMPARE(http.server.requests.size(), 1);
}

void TestHttpFailures::retriesALostConnectionOfARead()
{
    HttpFixture http;
    const ScriptedAnswer close{0, "", {}, Ending::CloseUnanswered};
    // One more than what Qt itself sends again for a read.
    http.server.answerWith({close, close, close, {200, "[]", {}}});
    QCOMPARE(http.bodyOf(http.request("GET")), QByteArray("[]"));
}

void TestHttpFailures::obeysRetryAfter()
{
    HttpFixture http;
    HttpOptions options = HttpFixture::quickOptions();
    options.firstRetryDelay = milliseconds(15'000); // Without Retry-After this test would run into its time limit.
    http.client->setOptions(options);
    http.server.answerWith({{429, "", {{"Retry-After", "0"}}}, {200, "[]", {}}});
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(http.bodyOf(http.request("GET")), QByteArray("[]"));
    QVERIFY(clock.elapsed() < 10'000);
}

void TestHttpFailures::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("seconds") << QByteArray("17") << QByteArray() << 17;
    QTest::newRow("blanks") << QByteArray(" 3 ") << QByteArray() << 3;
    QTest::newRow("date against the local clock") << QByteArray("Fri, 02 Jan 2026 03:05:05 GMT") << QByteArray() << 60;
    QTest::newRow("date against the server's clock") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT")
                                                     << QByteArray("Sun, 06 Nov 1994 08:49:07 GMT") << 30;
    QTest::newRow("date in the past") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << QByteArray() << 0;
    QTest::newRow("negative") << QByteArray("-5") << QByteArray() << -1;
    QTest::newRow("words") << QByteArray("soon") << QByteArray() << -1;
    QTest::newRow("too many digits") << QByteArray(40, '9') << QByteArray() << -1;
    QTest::newRow("empty") << QByteArray("") << QByteArray() << -1;
}

void TestHttpFailures::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, date);
    QFETCH(int, seconds);
    HeaderList headers{{"retry-after", value}};
    if (!date.isEmpty())
        headers.emplaceBack("Date", date);
    const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    const auto found = vault::retryAfterOf(headers, now);
    QCOMPARE(found ? static_cast<int>(found->count()) : -1, seconds);
}

void TestHttpFailures::retryDelays()
{
    HttpOptions options;
    options.firstRetryDelay = milliseconds(1000);
    ApiError error;
    QCOMPARE(retryDelay(error, 1, options), milliseconds(1000));
    QCOMPARE(retryDelay(error, 2, options), milliseconds(2000));
    QCOMPARE(retryDelay(error, 3, options), milliseconds(4000));
    QCOMPARE(retryDelay(error, 30, options), milliseconds(60'000));
    error.retryAfter = std::chrono::seconds(7);
    QCOMPARE(retryDelay(error, 3, options), milliseconds(7000));
    error.retryAfter = std::chrono::seconds(86'400);
    QCOMPARE(retryDelay(error, 1, options), milliseconds(60'000));
}

void TestHttpFailures::aTruncated200IsNoSuccess()
{
    HttpFixture http;
    http.server.answerWith({{200, "{\"value\":[]}", {}, Ending::Truncated}});
    const ApiError error = http.errorOf(http.request("POST", "{}"));
    QCOMPARE(error.kind, ErrorKind::Payload);
    QCOMPARE(error.reason, ErrorReason::BodyTruncated);
    QCOMPARE(error.httpStatus, 200);
    QVERIFY(error.rawBody.isEmpty());
    QCOMPARE(http.server.requests.size(), 1);
}

void TestHttpFailures::aTruncatedReadIsTriedAgain()
{
    HttpFixture http;
    http.server.answerWith({{200, "{\"value\":", {}, Ending::Truncated}, {200, "{\"value\":[]}", {}}});
    QCOMPARE(http.bodyOf(http.request("GET")), QByteArray("{\"value\":[]}"));
}

void TestHttpFailures::aTruncatedErrorIsStillAnError()
{
    HttpFixture http;
    http.server.answerWith({{403, "{\"error\":{\"code\":\"Forbidden\"}}", {}, Ending::Truncated}});
    const ApiError error = http.errorOf(http.request("GET"));
    QCOMPARE(error.kind, ErrorKind::Http);
    QCOMPARE(error.httpStatus, 403);
    QCOMPARE(error.code, QStringLiteral("Forbidden"));
}

void TestHttpFailures::silenceIsAnInactivityTimeout()
{
    HttpFixture http;
    HttpOptions options = HttpFixture::quickOptions();
    options.inactivityTimeout = milliseconds(300);
    http.client->setOptions(options);
    http.server.answerWith({{0, "", {}, Ending::Silent}});
    const ApiError error = http.errorOf(http.request("PUT", "{}"));
    QCOMPARE(error.kind, ErrorKind::Transport);
    QCOMPARE(error.reason, ErrorReason::InactivityTimeout);
    QCOMPARE(error.httpStatus, 0);
    QCOMPARE(http.server.requests.size(), 1);
    QTRY_COMPARE(http.server.openConnections, 0); // aborted, not left behind
}

void TestHttpFailures::silenceAfterTheHeadersIsAnInactivityTimeout()
{
    HttpFixture http;
    HttpOptions options = HttpFixture::quickOptions();
    options.inactivityTimeout = milliseconds(300);
    http.client->setOptions(options);
    http.server.answerWith({{200, "{}", {}, Ending::HeadersThenSilent}});
    QCOMPARE(http.errorOf(http.request("PUT", "{}")).reason, ErrorReason::InactivityTimeout);
}

void TestHttpFailures::silenceOfAReadIsTriedOnceMore()
{
    HttpFixture http;
    HttpOptions options = HttpFixture::quickOptions();
    options.inactivityTimeout = milliseconds(300);
    http.client->setOptions(options);
    http.server.answerWith({{0, "", {}, Ending::Silent}});
    QCOMPARE(http.errorOf(http.request("GET")).reason, ErrorReason::InactivityTimeout);
    QCOMPARE(http.server.requests.size(), 2);
}

void TestHttpFailures::aDripEndsAtTheTotalTimeout()
{
    HttpFixture http;
    HttpOptions options = HttpFixture::quickOptions();
    options.totalTimeout = milliseconds(500);
    http.client->setOptions(options);
    http.server.answerWith({{200, QByteArray(1000, ' '), {}, Ending::Dripped}});
    QElapsedTimer clock;
    clock.start();
    const ApiError error = http.errorOf(http.request("GET"));
    QCOMPARE(error.kind, ErrorKind::Transport);
    QCOMPARE(error.reason, ErrorReason::TotalTimeout);
    QVERIFY(clock.elapsed() < 10'000); // the drip itself would take 20 s
    QCOMPARE(http.server.requests.size(), 1);
}

void TestHttpFailures::aRequestsOwnTotalTimeoutGoesFirst()
{
    HttpFixture http;
    http.server.answerWith({{200, QByteArray(1000, ' '), {}, Ending::Dripped}});
    HttpRequest request = http.request("GET");
    request.totalTimeout = milliseconds(300);
    QCOMPARE(http.errorOf(std::move(request)).reason, ErrorReason::TotalTimeout);
}

void TestHttpFailures::aDripIsNoSilence()
{
    HttpFixture http;
    HttpOptions options = HttpFixture::quickOptions();
    options.inactivityTimeout = milliseconds(700);
    http.client->setOptions(options);
    http.server.answerWith({{200, QByteArray(60, ' '), {}, Ending::Dripped}}); // 1.2 s in all
    QCOMPARE(http.bodyOf(http.request("GET")).size(), 60);
}

void TestHttpFailures::aBigBodyIsRefusedByItsAnnouncement()
{
    HttpFixture http;
    HttpOptions options = HttpFixture::quickOptions();
    options.responseSizeLimit = 1000;
    http.client->setOptions(options);
    // Only the headers ever come: the announcement alone decides.
    http.server.answerWith({{200, QByteArray(1001, 'x'), {}, Ending::HeadersThenSilent}});
    const ApiError error = http.errorOf(http.request("GET"));
    QCOMPARE(error.kind, ErrorKind::Payload);
    QCOMPARE(error.reason, ErrorReason::BodyTooLarge);
    QCOMPARE(error.detail, QStringLiteral("1000"));
    QCOMPARE(http.server.requests.size(), 1);
    QTRY_COMPARE(http.server.openConnections, 0);
}

void TestHttpFailures::aBigBodyIsRefusedWhileItArrives()
{
    HttpFixture http;
    HttpOptions options = HttpFixture::quickOptions();
    options.responseSizeLimit = 10;
    http.client->setOptions(options);
    QByteArray chunked;
    for (int i = 0; i < 20; ++i)
        chunked += "5\r\nxxxxx\r\n";
    // No length is announced, and no last chunk ever comes.
    http.server.answerWith({{200, chunked, {{"Transfer-Encoding", "chunked"}}}});
    QCOMPARE(http.errorOf(http.request("GET")).reason, ErrorReason::BodyTooLarge);
    QTRY_COMPARE(http.server.openConnections, 0);
}

void TestHttpFailures::aCompressedBombIsRefused()
{
    HttpFixture http;
    HttpOptions options = HttpFixture::quickOptions();
    options.responseSizeLimit = 100'000;
    http.client->setOptions(options);
    // A zlib stream ("deflate") of 4 MB of zeros is about 4 KB; qCompress puts 4 bytes of length in front of it.
    const QByteArray bomb = qCompress(QByteArray(4'000'000, '\0'), 9).sliced(4);
    QVERIFY(bomb.size() < options.responseSizeLimit);
    http.server.answerWith({{200, bomb, {{"Content-Encoding", "deflate"}}}});
    QCOMPARE(http.errorOf(http.request("GET")).reason, ErrorReason::BodyTooLarge);
}

void TestHttpFailures::aBodyAtTheLimitPasses()
{
    HttpFixture http;
    HttpOptions options = HttpFixture::quickOptions();
    options.responseSizeLimit = 1000;
    http.client->setOptions(options);
    http.server.answerWith({{200, QByteArray(1000, ' '), {}}});
    QCOMPARE(http.bodyOf(http.request("GET")).size(), 1000);
}

void TestHttpFailures::nobodyListens()
{
    HttpFixture http;
    HttpRequest request = http.request("GET");
    http.server.close();
    const ApiError error = http.errorOf(std::move(request));
    QCOMPARE(error.kind, ErrorKind::Transport);
    QCOMPARE(error.reason, ErrorReason::ConnectionRefused);
    QCOMPARE(error.statusClass(), StatusClass::NoAnswer);
    QVERIFY(error.utc.isValid());
}

void TestHttpFailures::theHostIsUnknown()
{
    HttpFixture http;
    HttpRequest request = http.request("GET");
    request.url.setHost(QStringLiteral("no-such-vault.invalid"));
    const ApiError error = http.errorOf(std::move(request));
    if (!error.proxy.isEmpty())
        QSKIP("a proxy answers for unknown hosts here");
    QCOMPARE(error.kind, ErrorKind::Transport);
    QCOMPARE(error.reason, ErrorReason::HostNotFound);
}

void TestHttpFailures::theServerDoesNotSpeakTls()
{
    HttpFixture http;
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        });
    });
    HttpRequest request = http.request("GET");
    request.url.setPort(plain.serverPort());
    const ApiError error = http.errorOf(std::move(request));
    QCOMPARE(error.kind, ErrorKind::Transport);
    QCOMPARE(error.reason, ErrorReason::NotTls);
}

void TestHttpFailures::noContentIsASuccess()
{
    HttpFixture http;
    http.server.answerWith({{204, "", {}}});
    const auto result = http.send(http.request("DELETE"));
    QVERIFY(result && result->has_value());
    QCOMPARE((*result)->status, 204);
    QVERIFY((*result)->body.isEmpty());
}

QTEST_GUILESS_MAIN(TestHttpFailures)
#include "tst_httpfailures.moc"
