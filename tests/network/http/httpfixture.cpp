// SPDX-License-Identifier: Apache-2.0
#include "httpfixture.h"

#include "network/http/tlstrust.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

namespace vault::test {

Pending<SecretBuffer> RecordingTokens::tokenFor(const Challenge &challenge, const QUrl &)
{
    challenges.append(challenge);
    pending = std::make_shared<QPromise<Result<SecretBuffer>>>();
    pending->start();
    if (neverAnswers)
        return pending->future();
    if (afterChallenge.isEmpty()) {
        ApiError error;
        error.kind = ErrorKind::Auth;
        error.reason = ErrorReason::NoToken;
        pending->addResult(Result<SecretBuffer>(tl::unexpect, error));
    } else {
        atHand = afterChallenge;
        pending->addResult(Result<SecretBuffer>(SecretBuffer::copyOf(afterChallenge)));
    }
    pending->finish();
    return pending->future();
}

const TestAuthority &authority()
{
    static const TestAuthority root(QStringLiteral("Test Root"));
    return root;
}

const TestIdentity &localhostIdentity()
{
    static const TestIdentity identity = authority().issue(
        QStringLiteral("localhost"), {QStringLiteral("DNS:localhost"), QStringLiteral("IP:127.0.0.1")});
    return identity;
}

QFuture<QSslConfiguration> trusting(const QList<QSslCertificate> &roots)
{
    QSslConfiguration configuration = defaultTlsConfiguration();
    configuration.setCaCertificates(roots);
    return QtFuture::makeReadyFuture(configuration);
}

HttpOptions HttpFixture::quickOptions()
{
    HttpOptions options;
    options.firstRetryDelay = std::chrono::milliseconds(1);
    options.inactivityTimeout = std::chrono::seconds(10);
    options.totalTimeout = std::chrono::seconds(15);
    return options;
}

HttpFixture::HttpFixture()
    : server(localhostIdentity())
    , client(std::make_unique<HttpClient>(manager, tokens, quickOptions()))
{
    client->setTlsConfiguration(trusting({authority().certificate()}));
}

HttpRequest HttpFixture::request(const QByteArray &verb, const QByteArray &body) const
{
    HttpRequest request;
    request.verb = verb;
    request.url = server.url();
    request.operation = QStringLiteral("TestOperation");
    request.objectName = QStringLiteral("test-object");
    request.changesState = verb != "GET" && verb != "HEAD";
    if (!body.isNull())
        request.body = SecretBuffer::copyOf(body);
    return request;
}

std::optional<Result<RawResponse>> HttpFixture::send(HttpRequest request)
{
    return waitFor(client->send(std::move(request), &wholeAnswer));
}

ApiError HttpFixture::errorOf(HttpRequest request)
{
    const auto result = send(std::move(request));
    if (!result || result->has_value()) {
        QTest::qFail(result ? "it succeeded" : "it delivered nothing", __FILE__, __LINE__);
        return {};
    }
    return result->error();
}

QByteArray HttpFixture::bodyOf(HttpRequest request)
{
    const auto result = send(std::move(request));
    if (!result || !result->has_value()) {
        QTest::qFail(result ? qPrintable(result->error().detail) : "it delivered nothing", __FILE__, __LINE__);
        return {};
    }
    return (*result)->body.view().toByteArray();
}

void waitUntilFinished(const QFuture<void> &future)
{
    // An event loop, not qWaitFor(): that one sleeps 10 ms between looks, and server and client share this thread.
    QEventLoop loop;
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    if (!future.isFinished())
        loop.exec();
}

Result<RawResponse> wholeAnswer(RawResponse &&response)
{
    return std::move(response);
}

} // namespace vault::test
