// SPDX-License-Identifier: Apache-2.0
#include "httpfixture.h"
#include "network/http/cancelguard.h"
#include "network/http/jsonguard.h"

#include <QJsonObject>
#include <QNetworkReply>

using namespace vault;
using namespace vault::test;

namespace {

struct Secret {
    SecretBuffer value;
};

Result<Secret> secretOf(RawResponse &&response)
{
    return Secret{std::move(response.body)};
}

Result<void> nothing(RawResponse &&)
{
    return {};
}

Result<int> wrongShape(RawResponse &&)
{
    return tl::unexpected(ApiError::payload(ErrorReason::WrongShape, QStringLiteral("attributes.created")));
}

Result<int> unreadable(RawResponse &&response)
{
    const Result<QJsonDocument> document = parseJson(response.body.view());
    if (!document)
        return tl::unexpected(document.error());
    return document->object().value(QLatin1String("n")).toInt();
}

/// A reply that was finished before anybody could connect to it.
class FinishedReply : public QNetworkReply
{
    Q_OBJECT
public:
    explicit FinishedReply(QObject *parent)
        : QNetworkReply(parent)
    {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, 204);
        setFinished(true);
        open(QIODevice::ReadOnly);
    }
    void abort() override {}
    qint64 readData(char *, qint64) override { return -1; }
};

class InstantManager : public QNetworkAccessManager
{
    Q_OBJECT
protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &, QIODevice *) override
    {
        return new FinishedReply(this);
    }
};

} // namespace

/// Futures: decoding, error context, cancelling, destruction, and calls side by side.
class TestHttpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deliversAMoveOnlyResult();
    void aPromiseRunsItsContinuationOnce();
    void anUnfinishedPromiseCancels();
    void deliversAnEmptyResult();
    void fillsInTheContextOfADecodersError();
    void keepsNoBodyOfASuccess();
    void keepsTheRawBodyOfAnError();
    void keepsNoRawBodyForASecret();
    void redactsTheUrl();
    void deliversAfterSendReturned();
    void deliversLaterEvenWhenTheReplyIsFinishedAtOnce();
    void failedDeliversLater();
    void cancellingAbortsTheRequest();
    void aGuardCancels();
    void cancellingDuringAPauseSendsNothingMore();
    void destroyingTheClientAbortsEverything();
    void aDecoderMayDestroyTheClient();
    void aContinuationMayDestroyTheClient();
    void aContinuationMaySendAgain();
    void abortDeliversNothingTwice();
    void callsAreIndependent();
    void aDestroyedContextIsNotCalled();
    void waitsForTheTlsConfiguration();
};

void TestHttpClient::deliversAMoveOnlyResult()
{
    HttpFixture http;
    http.server.answerWith({{200, "very secret", {}}});
    bool delivered = false;
    http.client->send(http.request("GET"), &secretOf).then(this, [&](Result<Secret> result) {
        QVERIFY(result.has_value());
        QCOMPARE(result->value.view().toByteArray(), QByteArray("very secret"));
        delivered = true;
    });
    QTRY_VERIFY(delivered);
}

void TestHttpClient::aPromiseRunsItsContinuationOnce()
{
    int runs = 0;
    {
        Promise<Result<Secret>> promise;
        promise.future().then(this, [&](Result<Secret> result) { runs += result.has_value() ? 1 : 100; });
        promise.finish(Secret{SecretBuffer::copyOf("x")});
        QCOMPARE(runs, 1);
    }
    QCOMPARE(runs, 1);
}

void TestHttpClient::anUnfinishedPromiseCancels()
{
    int delivered = 0;
    int canceled = 0;
    QFuture<Result<Secret>> future;
    {
        Promise<Result<Secret>> promise;
        future = promise.future();
        future.then(this, [&](Result<Secret>) { ++delivered; }).onCanceled(this, [&] { ++canceled; });
    }
    QCOMPARE(delivered, 0);
    QCOMPARE(canceled, 1);
    QVERIFY(future.isFinished());
}

void TestHttpClient::deliversAnEmptyResult()
{
    HttpFixture http;
    const auto result = waitFor(http.client->send(http.request("DELETE"), &nothing));
    QVERIFY(result && result->has_value());
}

void TestHttpClient::fillsInTheContextOfADecodersError()
{
    HttpFixture http;
    http.server.answerWith({{200, "{}", {{"X-Ms-Request-Id", "request-7"}}}});
    const auto result = waitFor(http.client->send(http.request("PUT", "{}"), &wrongShape));
    QVERIFY(result && !result->has_value());
    const ApiError &error = result->error();
    QCOMPARE(error.kind, ErrorKind::Payload);
    QCOMPARE(error.reason, ErrorReason::WrongShape);
    QCOMPARE(error.detail, QStringLiteral("attributes.created"));
    QCOMPARE(error.method, QByteArray("PUT"));
    QCOMPARE(error.url, http.server.url().toString());
    QCOMPARE(error.operation, QStringLiteral("TestOperation"));
    QCOMPARE(error.objectName, QStringLiteral("test-object"));
    QCOMPARE(error.requestId, QStringLiteral("request-7"));
    QCOMPARE(error.clientRequestId.toLatin1(), http.server.requests.constFirst().header("x-ms-client-request-id"));
    QCOMPARE(error.httpStatus, 200);
    QVERIFY(error.utc.isValid());
}

void TestHttpClient::keepsNoBodyOfASuccess()
{
    HttpFixture http;
    http.server.answerWith({{200, "<html>value</html>", {{"Content-Type", "text/html"}}}});
    const auto result = waitFor(http.client->send(http.request("GET"), &unreadable));
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().reason, ErrorReason::NotJson);
    QVERIFY(result->error().rawBody.isEmpty());
    QVERIFY(result->error().foreignText.isEmpty());
    QCOMPARE(result->error().contentType, QStringLiteral("text/html")); // It tells a page from a proxy or a portal.
}

void TestHttpClient::keepsTheRawBodyOfAnError()
{
    HttpFixture http;
    http.server.answerWith({{403, "{\"error\":{\"code\":\"Forbidden\"}}", {}}});
    QCOMPARE(http.errorOf(http.request("GET")).rawBody, QByteArray("{\"error\":{\"code\":\"Forbidden\"}}"));
}

void TestHttpClient::keepsNoRawBodyForASecret()
{
    HttpFixture http;
    http.server.answerWith({{403, "{\"error\":{\"code\":\"Forbidden\"},\"value\":\"s\"}", {}}});
    HttpRequest request = http.request("PUT", "{\"value\":\"s\"}");
    request.carriesSecret = true;
    const ApiError error = http.errorOf(std::move(request));
    QCOMPARE(error.code, QStringLiteral("Forbidden"));
    QVERIFY(error.rawBody.isEmpty());
}

void TestHttpClient::redactsTheUrl()
{
    HttpFixture http;
    http.server.answerWith({{404, "", {}}});
    HttpRequest request = http.request("GET");
    request.url = http.server.url(QStringLiteral("/keys?api-version=7.4&%24skiptoken=abc&maxresults=5#x"));
    request.url.setUserInfo(QStringLiteral("user:password"));
    const ApiError error = http.errorOf(std::move(request));
    QCOMPARE(error.url, http.server.url(QStringLiteral("/keys?api-version=7.4&maxresults=5")).toString());
    QVERIFY(http.server.requests.constFirst().target.contains("skiptoken=abc"));
}

void TestHttpClient::deliversAfterSendReturned()
{
    HttpFixture http;
    HttpRequest refused = http.request("GET");
    refused.url = QUrl();
    const auto future = http.client->send(std::move(refused), &wholeAnswer);
    QVERIFY(!future.isFinished());
    const auto result = waitFor(future);
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, ErrorKind::Refused);
}

void TestHttpClient::deliversLaterEvenWhenTheReplyIsFinishedAtOnce()
{
    RecordingTokens tokens;
    InstantManager manager;
    HttpClient client(manager, tokens);
    HttpRequest request;
    request.verb = "GET";
    request.url = QUrl(QStringLiteral("https://localhost/"));
    const auto future = client.send(std::move(request), &wholeAnswer);
    QVERIFY(!future.isFinished());
    const auto result = waitFor(future);
    QVERIFY(result && result->has_value());
    QCOMPARE((*result)->status, 204);
}

void TestHttpClient::failedDeliversLater()
{
    const Pending<Secret> future = HttpClient::failed<Secret>(ApiError::refused(ErrorReason::InvalidName));
    QVERIFY(!future.isFinished());
    const auto result = waitFor(future);
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().reason, ErrorReason::InvalidName);
}

void TestHttpClient::cancellingAbortsTheRequest()
{
    HttpFixture http;
    http.server.answerWith({{0, "", {}, Ending::Silent}});
    int delivered = 0;
    auto future = http.client->send(http.request("PUT", "{}"), &wholeAnswer);
    future.then(this, [&](Result<RawResponse>) { ++delivered; });
    QTRY_COMPARE(http.server.requests.size(), 1);
    future.cancel();
    QTRY_COMPARE(http.server.openConnections, 0);
    QCOMPARE(delivered, 0);
}

void TestHttpClient::aGuardCancels()
{
    HttpFixture http;
    http.server.answerWith({{0, "", {}, Ending::Silent}});
    int delivered = 0;
    {
        auto future = http.client->send(http.request("GET"), &wholeAnswer);
        const CancelGuard guard(future);
        future.then(this, [&](Result<RawResponse>) { ++delivered; });
        QTRY_COMPARE(http.server.requests.size(), 1);
    }
    QTRY_COMPARE(http.server.openConnections, 0);
    QCOMPARE(delivered, 0);
}

void TestHttpClient::cancellingDuringAPauseSendsNothingMore()
{
    HttpFixture http;
    HttpOptions options = HttpFixture::quickOptions();
    options.firstRetryDelay = std::chrono::milliseconds(400);
    http.client->setOptions(options);
    http.server.answerWith({{503, "", {}}});
    auto future = http.client->send(http.request("GET"), &wholeAnswer);
    QTRY_COMPARE(http.server.requests.size(), 1);
    future.cancel();
    QTRY_VERIFY(http.client->children().isEmpty());
    QTest::qWait(600);
    QCOMPARE(http.server.requests.size(), 1);
}

void TestHttpClient::destroyingTheClientAbortsEverything()
{
    HttpFixture http;
    http.server.answerWith({{0, "", {}, Ending::Silent}});
    int delivered = 0;
    int canceled = 0;
    for (int i = 0; i < 4; ++i) {
        http.client->send(http.request(i % 2 == 0 ? "GET" : "PUT"), &wholeAnswer)
            .then(this, [&](Result<RawResponse>) { ++delivered; })
            .onCanceled(this, [&] { ++canceled; });
    }
    QTRY_COMPARE(http.server.requests.size(), 4);
    http.client.reset();
    QTRY_COMPARE(http.server.openConnections, 0);
    QTRY_COMPARE(canceled, 4);
    QCOMPARE(delivered, 0);
}

void TestHttpClient::aDecoderMayDestroyTheClient()
{
    HttpFixture http;
    const auto other = http.client->send(http.request("GET"), &wholeAnswer);
    const auto result = waitFor(http.client->send(http.request("GET"), [&](RawResponse &&raw) -> Result<int> {
        http.client.reset();
        return raw.status;
    }));
    QVERIFY(result && result->has_value());
    QCOMPARE(result->value(), 200);
    QVERIFY(other.isFinished());
}

void TestHttpClient::aContinuationMayDestroyTheClient()
{
    HttpFixture http;
    bool delivered = false;
    http.client->send(http.request("GET"), &wholeAnswer).then(this, [&](Result<RawResponse>) {
        http.client.reset();
        delivered = true;
    });
    QTRY_VERIFY(delivered);
}

void TestHttpClient::aContinuationMaySendAgain()
{
    HttpFixture http;
    int delivered = 0;
    http.client->send(http.request("GET"), &wholeAnswer).then(this, [&](Result<RawResponse>) {
        ++delivered;
        http.client->send(http.request("GET"), &wholeAnswer).then(this, [&](Result<RawResponse>) { ++delivered; });
    });
    QTRY_COMPARE(delivered, 2);
}

void TestHttpClient::abortDeliversNothingTwice()
{
    // abort() emits finished at once; the size limit must end in one error, not in two or in a success.
    HttpFixture http;
    HttpOptions options = HttpFixture::quickOptions();
    options.responseSizeLimit = 10;
    http.client->setOptions(options);
    http.server.answerWith({{200, QByteArray(100'000, 'x'), {{"Transfer-Encoding", "identity"}}, Ending::Whole}});
    int delivered = 0;
    http.client->send(http.request("POST", "{}"), &wholeAnswer).then(this, [&](Result<RawResponse> result) {
        ++delivered;
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().reason, ErrorReason::BodyTooLarge);
    });
    QTRY_COMPARE(delivered, 1);
    QTRY_VERIFY(http.client->children().isEmpty());
    QCOMPARE(delivered, 1);
}

void TestHttpClient::callsAreIndependent()
{
    HttpFixture http;
    http.server.answerWith({{0, "", {}, Ending::Silent}, {200, "[2]", {}}, {404, "", {}}, {200, "[4]", {}}});
    auto silent = http.client->send(http.request("GET"), &wholeAnswer);
    QTRY_COMPARE(http.server.requests.size(), 1);
    QCOMPARE(http.bodyOf(http.request("GET")), QByteArray("[2]"));
    QCOMPARE(http.errorOf(http.request("GET")).httpStatus, 404);
    silent.cancel();
    QCOMPARE(http.bodyOf(http.request("GET")), QByteArray("[4]"));
}

void TestHttpClient::aDestroyedContextIsNotCalled()
{
    struct Leaf : QObject {
        CancelGuard guard;
    };
    for (const Ending ending : {Ending::Whole, Ending::Silent}) {
        HttpFixture http;
        http.server.answerWith({{200, "{}", {}, ending}});
        int delivered = 0;
        auto leaf = std::make_unique<Leaf>();
        auto future = http.client->send(http.request("GET"), &wholeAnswer);
        leaf->guard = CancelGuard(future);
        future.then(leaf.get(), [&](Result<RawResponse>) { ++delivered; });
        if (ending == Ending::Silent)
            QTRY_COMPARE(http.server.requests.size(), 1);
        leaf.reset();
        QTRY_VERIFY(http.client->children().isEmpty());
        QVERIFY(future.isCanceled());
        QCOMPARE(delivered, 0);
    }
}

void TestHttpClient::waitsForTheTlsConfiguration()
{
    HttpFixture http;
    QPromise<QSslConfiguration> promise;
    promise.start();
    http.client->setTlsConfiguration(promise.future());
    const auto one = http.client->send(http.request("GET"), &wholeAnswer);
    const auto two = http.client->send(http.request("GET"), &wholeAnswer);
    auto canceled = http.client->send(http.request("GET"), &wholeAnswer);
    canceled.cancel();
    QTest::qWait(50);
    QCOMPARE(http.server.connections, 0);
    promise.addResult(trusting({authority().certificate()}).result());
    promise.finish();
    QVERIFY(waitFor(one).value().has_value());
    QVERIFY(waitFor(two).value().has_value());
    QCOMPARE(http.server.requests.size(), 2);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
