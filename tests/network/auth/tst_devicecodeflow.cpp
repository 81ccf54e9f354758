// SPDX-License-Identifier: Apache-2.0
#include "network/auth/devicecodeflow.h"
#include "signinfixture.h"

#include <QSignalSpy>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// Signing in by a code that is typed elsewhere. The clock stands still unless the test turns it.
class TestDeviceCodeFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsIn();
    void slowsDown();
    void waitsLongerAfterALostConnection();
    void endsWhenDeclined();
    void endsWhenTheCodeIsTooOld();
    void endsWhenThePersonCancels();
    void endsWhenNobodyWaits();
    void tellsWhenTheFlowIsNotAllowed();
    void cleanupTestCase();

private:
    OwnHome m_home;
};

namespace {

struct Device : SignInFixture {
    Device()
        : flow(endpoint, u"client-1"_s, &prompts, u"contoso.vault.azure.net"_s)
    {
        QObject::connect(&prompts, &SignInPrompts::announced, &prompts,
                         [this](SignInPrompt *announced) { prompt = announced; });
    }
    /// Starts, with what the token endpoint answers to the polls, and waits until the code is shown.
    Pending<OAuthToken> start(QList<ScriptedAnswer> polls)
    {
        polls.prepend({200, "{\"device_code\":\"device-code-1\",\"user_code\":\"ABCD-EFGH\","
                            "\"interval\":5,\"expires_in\":900,\"verification_uri\":\"https://microsoft.com/devicelogin\"}", {}});
        server.answerWith(polls);
        const auto future = flow.acquire(authorityOf(), {});
        (void)QTest::qWaitFor([this] { return !prompt.isNull(); });
        return future;
    }
    /// Turns the clock to the next poll and waits until the endpoint has answered it.
    bool poll()
    {
        const std::int64_t next = nextPoll();
        if (next < 0)
            return false;
        const qsizetype before = server.requests.size();
        clock->advance(next);
        return QTest::qWaitFor([&] { return server.requests.size() > before; });
    }
    /// Seconds until the next poll, beside the end of the code's time.
    std::int64_t nextPoll() const { return clock->delays().size() > 1 ? clock->delays().constLast() : -1; }

    DeviceCodeFlow flow;
    QPointer<SignInPrompt> prompt;
};

} // namespace

void TestDeviceCodeFlow::signsIn()
{
    Device device;
    auto future = device.start({oauthErrorAnswer("authorization_pending", "AADSTS70016", 70016),
                                tokenAnswer("access-token", "refresh-token")});
    QVERIFY(device.prompt);
    QCOMPARE(device.prompt->kind, SignInPrompt::Kind::DeviceCode);
    QCOMPARE(device.prompt->userCode, u"ABCD-EFGH"_s);
    QCOMPARE(device.prompt->url, QUrl(u"https://microsoft.com/devicelogin"_s));
    QCOMPARE(device.prompt->expiresAt, device.clock->time + 900);
    QSignalSpy ended(device.prompt, &SignInPrompt::ended);
    QCOMPARE(device.server.requests.size(), 1); // Not a poll before the interval is over.
    QCOMPARE(device.server.requests.at(0).target, QByteArray("/contoso/oauth2/v2.0/devicecode"));
    QVERIFY(device.poll());
    QTRY_COMPARE(device.nextPoll(), std::int64_t(5));
    QVERIFY(device.poll());
    const auto token = waitFor(future);
    QVERIFY(token && token->has_value());
    QCOMPARE((*token)->refreshToken.view().toByteArray(), QByteArray("refresh-token"));
    const Form form = formOf(device.server.requests.at(2).body);
    QCOMPARE(form.value("grant_type"), QByteArray("urn:ietf:params:oauth:grant-type:device_code"));
    QCOMPARE(form.value("device_code"), QByteArray("device-code-1"));
    QCOMPARE(form.value("client_id"), QByteArray("client-1"));
    QTRY_COMPARE(ended.size(), 1);
}

void TestDeviceCodeFlow::slowsDown()
{
    Device device;
    const auto future = device.start({oauthErrorAnswer("slow_down"), oauthErrorAnswer("slow_down"),
                                      oauthErrorAnswer("authorization_pending")});
    QCOMPARE(device.nextPoll(), std::int64_t(5));
    QVERIFY(device.poll());
    QTRY_COMPARE(device.nextPoll(), std::int64_t(10));
    QVERIFY(device.poll());
    QTRY_COMPARE(device.nextPoll(), std::int64_t(15));
    QVERIFY(device.poll());
    QTRY_COMPARE(device.nextPoll(), std::int64_t(15));
    QVERIFY(!future.isFinished());
}

void TestDeviceCodeFlow::waitsLongerAfterALostConnection()
{
    Device device;
    auto future = device.start({{200, "", {}, Ending::CloseUnanswered}, {503, "", {}}, tokenAnswer("access-token")});
    QVERIFY(device.poll());
    QTRY_COMPARE(device.nextPoll(), std::int64_t(10));
    QVERIFY(device.poll());
    QTRY_COMPARE(device.nextPoll(), std::int64_t(20));
    QVERIFY(device.poll());
    QVERIFY(waitFor(future)->has_value());
}

void TestDeviceCodeFlow::endsWhenDeclined()
{
    Device device;
    auto future = device.start({oauthErrorAnswer("authorization_declined")});
    QVERIFY(device.poll());
    const auto token = waitFor(future);
    QVERIFY(token && !token->has_value());
    QCOMPARE(token->error().reason, ErrorReason::SignInDeclined);
    QTRY_VERIFY(!device.prompt);
    QVERIFY(device.clock->delays().isEmpty());
}

void TestDeviceCodeFlow::endsWhenTheCodeIsTooOld()
{
    Device device;
    auto future = device.start({oauthErrorAnswer("authorization_pending")});
    QVERIFY(device.poll());
    QTRY_COMPARE(device.clock->delays().size(), 2);
    device.clock->advance(895);
    const auto token = waitFor(future);
    QVERIFY(token && !token->has_value());
    QCOMPARE(token->error().reason, ErrorReason::SignInExpired);
}

void TestDeviceCodeFlow::endsWhenThePersonCancels()
{
    Device device;
    auto future = device.start({oauthErrorAnswer("authorization_pending")});
    device.prompt->cancel();
    const auto token = waitFor(future);
    QVERIFY(token && !token->has_value());
    QCOMPARE(token->error().reason, ErrorReason::SignInCanceled);
    QTRY_VERIFY(!device.prompt);
    device.clock->advance(1000);
    QCOMPARE(device.server.requests.size(), 1);
}

void TestDeviceCodeFlow::endsWhenNobodyWaits()
{
    Device device;
    auto future = device.start({{200, "", {}, Ending::Silent}});
    QVERIFY(device.poll());
    future.cancel();
    QTRY_VERIFY(!device.prompt);
    QTRY_COMPARE(device.server.openConnections, 0);
}

void TestDeviceCodeFlow::tellsWhenTheFlowIsNotAllowed()
{
    Device device;
    device.server.answerWith({oauthErrorAnswer("unauthorized_client", "AADSTS700016: not found", 700016)});
    const auto token = waitFor(device.flow.acquire(device.authorityOf(), {}));
    QVERIFY(token && !token->has_value());
    QCOMPARE(token->error().innerErrors, QStringList{u"AADSTS700016"_s});
    QVERIFY(!device.prompt);
}

void TestDeviceCodeFlow::cleanupTestCase()
{
    QCOMPARE(secretsLeftIn(m_home), QStringList());
}

QTEST_GUILESS_MAIN(TestDeviceCodeFlow)
#include "tst_devicecodeflow.moc"
