// SPDX-License-Identifier: Apache-2.0
#include "network/auth/browserflow.h"
#include "signinfixture.h"

#include <QCryptographicHash>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// Signing in through the browser, which is played by the test.
class TestBrowserFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsIn();
    void everySignInIsAnother();
    void ignoresWhatIsNotItsAnswer();
    void survivesManyIdleConnections();
    void listensOnLoopbackOnly();
    void takesTheFirstAnswerOnly();
    void tellsThatThePersonDeclined();
    void endsWhenThePersonCancels();
    void endsAfterFiveMinutes();
    void endsWhenNobodyWaits();
    void passesClaimsOn();
    void refreshesWithoutThePerson();
    void cleanupTestCase();

private:
    OwnHome m_home;
};

namespace {

struct Browser : SignInFixture {
    Browser()
        : flow(endpoint, u"client-1"_s, &prompts, u"contoso.vault.azure.net"_s)
    {
        QObject::connect(&prompts, &SignInPrompts::announced, &prompts, [this](SignInPrompt *announced) {
            prompt = announced;
            query = QUrlQuery(announced->url);
        });
    }
    QString value(const QString &name) const { return query.queryItemValue(name, QUrl::FullyDecoded); }
    int port() const { return QUrl(value(u"redirect_uri"_s)).port(); }
    QByteArray back(const QByteArray &parameters) const
    {
        return exchange(port(), browserRequest(port(), "/?" + parameters + "&state=" + value(u"state"_s).toLatin1()));
    }

    BrowserFlow flow;
    QPointer<SignInPrompt> prompt;
    QUrlQuery query;
};

} // namespace

void TestBrowserFlow::signsIn()
{
    Browser browser;
    browser.server.answerWith({tokenAnswer("access-token", "refresh-token")});
    auto future = browser.flow.acquire(browser.authorityOf(), {});
    QVERIFY(browser.prompt);
    QCOMPARE(browser.prompt->kind, SignInPrompt::Kind::Browser);
    QCOMPARE(browser.prompt->vaultHost, u"contoso.vault.azure.net"_s);
    QCOMPARE(browser.prompt->expiresAt, browser.clock->time + 300);
    QCOMPARE(browser.prompt->url.adjusted(QUrl::RemoveQuery), browser.authorityOf().authorizeUrl());
    QCOMPARE(browser.value(u"client_id"_s), u"client-1"_s);
    QCOMPARE(browser.value(u"response_type"_s), u"code"_s);
    QCOMPARE(browser.value(u"scope"_s), u"https://vault.azure.net/.default offline_access openid profile"_s);
    QCOMPARE(browser.value(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(browser.value(u"redirect_uri"_s), u"http://localhost:%1"_s.arg(browser.port()));
    QVERIFY(browser.value(u"state"_s).size() >= 43);
    QSignalSpy ended(browser.prompt, &SignInPrompt::ended);

    const QByteArray page = browser.back("code=co%2Fde-1&session_state=x");
    QVERIFY(page.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(page.contains("You can close this page"));
    QVERIFY(!page.contains("co/de-1"));
    const auto token = waitFor(future);
    QVERIFY(token && token->has_value());
    QCOMPARE((*token)->accessToken.view().toByteArray(), QByteArray("access-token"));
    QCOMPARE((*token)->refreshToken.view().toByteArray(), QByteArray("refresh-token"));

    const Form form = formOf(browser.server.requests.constFirst().body);
    QCOMPARE(form.value("grant_type"), QByteArray("authorization_code"));
    QCOMPARE(form.value("code"), QByteArray("co/de-1"));
    QCOMPARE(form.value("client_id"), QByteArray("client-1"));
    QCOMPARE(form.value("redirect_uri"), browser.value(u"redirect_uri"_s).toLatin1());
    const QByteArray expected = QCryptographicHash::hash(form.value("code_verifier"), QCryptographicHash::Sha256)
                                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QCOMPARE(browser.value(u"code_challenge"_s).toLatin1(), expected);
    QTRY_COMPARE(ended.size(), 1);
    QTRY_VERIFY(!browser.prompt);
}

void TestBrowserFlow::everySignInIsAnother()
{
    Browser browser;
    const auto first = browser.flow.acquire(browser.authorityOf(), {});
    const QUrlQuery before = browser.query;
    const auto second = browser.flow.acquire(browser.authorityOf(), {});
    for (const QString &name : {u"state"_s, u"code_challenge"_s, u"redirect_uri"_s})
        QVERIFY(before.queryItemValue(name) != browser.query.queryItemValue(name));
}

void TestBrowserFlow::ignoresWhatIsNotItsAnswer()
{
    Browser browser;
    browser.server.answerWith({tokenAnswer("access-token")});
    auto future = browser.flow.acquire(browser.authorityOf(), {});
    const int port = browser.port();
    const QByteArray state = browser.value(u"state"_s).toLatin1();
    const QByteArray right = "/?code=evil&state=" + state;
    const QList<QByteArray> hostile{
        browserRequest(port, "/?code=evil&state=guess"),
        browserRequest(port, "/?code=evil"),
        browserRequest(port, "/?error=access_denied&state=guess"),
        browserRequest(port, "/?state=" + state),
        browserRequest(port, "/?code=evil&state=" + state + "&state=" + state),
        browserRequest(port, "/favicon.ico"),
        browserRequest(port, "/elsewhere" + right),
        browserRequest(port, right, "evil.example"),
        browserRequest(port, right, "localhost"),
        browserRequest(port, right, "evil.example:" + QByteArray::number(port)),
        "POST " + right + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) + "\r\n\r\n",
        "GET " + right + "\r\n\r\n",
        "\r\n\r\n",
        QByteArray("\x16\x03\x01\x02\r\n\r\n", 8),
    };
    for (const QByteArray &request : hostile) {
        const QByteArray page = exchange(port, request);
        QVERIFY2(page.startsWith("HTTP/1.1 404 "), request.constData());
        QVERIFY(!page.contains("evil"));
    }
    QVERIFY(!future.isFinished());
    QCOMPARE(browser.server.requests.size(), 0);
    QVERIFY(browser.back("code=good-code").startsWith("HTTP/1.1 200 "));
    QVERIFY(waitFor(future)->has_value());
    QCOMPARE(formOf(browser.server.requests.constFirst().body).value("code"), QByteArray("good-code"));
}

void TestBrowserFlow::survivesManyIdleConnections()
{
    Browser browser;
    browser.server.answerWith({tokenAnswer("access-token")});
    auto future = browser.flow.acquire(browser.authorityOf(), {});
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 100; ++i) {
        idle.push_back(std::make_unique<QTcpSocket>());
        idle.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(browser.port()));
        QTRY_COMPARE(idle.back()->state(), QAbstractSocket::ConnectedState);
        idle.back()->write(i % 2 == 0 ? QByteArray("GET ") : QByteArray(i == 99 ? 40'000 : 10, 'x'));
    }
    QVERIFY(browser.back("code=good-code").startsWith("HTTP/1.1 200 "));
    QVERIFY(waitFor(future)->has_value());
}

void TestBrowserFlow::listensOnLoopbackOnly()
{
    Browser browser;
    const auto future = browser.flow.acquire(browser.authorityOf(), {});
    int tried = 0;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, quint16(browser.port()));
        QVERIFY(!socket.waitForConnected(2000));
        ++tried;
    }
    if (tried == 0)
        QSKIP("this machine has no address beside loopback");
}

void TestBrowserFlow::takesTheFirstAnswerOnly()
{
    Browser browser;
    browser.server.answerWith({tokenAnswer("access-token")});
    auto future = browser.flow.acquire(browser.authorityOf(), {});
    const int port = browser.port();
    browser.back("code=good-code");
    QVERIFY(waitFor(future)->has_value());
    QTcpSocket late;
    late.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(port));
    QVERIFY(!late.waitForConnected(2000));
    QCOMPARE(browser.server.requests.size(), 1);
}

void TestBrowserFlow::tellsThatThePersonDeclined()
{
    Browser browser;
    auto future = browser.flow.acquire(browser.authorityOf(), {});
    const QByteArray page = browser.back("error=access_denied&error_description=AADSTS65004%3A+User+%3Cb%3Edeclined");
    QVERIFY(page.contains("Not signed in"));
    QVERIFY(!page.contains("<b>"));
    const auto token = waitFor(future);
    QVERIFY(token && !token->has_value());
    QCOMPARE(token->error().reason, ErrorReason::SignInDeclined);
    QCOMPARE(token->error().code, u"access_denied"_s);
    QCOMPARE(token->error().message, u"AADSTS65004: User <b>declined"_s);
    QVERIFY(!token->error().url.contains(u"state"));
    QCOMPARE(browser.server.requests.size(), 0);
}

void TestBrowserFlow::endsWhenThePersonCancels()
{
    Browser browser;
    auto future = browser.flow.acquire(browser.authorityOf(), {});
    const int port = browser.port();
    QSignalSpy ended(browser.prompt, &SignInPrompt::ended);
    browser.prompt->cancel();
    const auto token = waitFor(future);
    QVERIFY(token && !token->has_value());
    QCOMPARE(token->error().reason, ErrorReason::SignInCanceled);
    QTRY_COMPARE(ended.size(), 1);
    QTcpSocket late;
    late.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(port));
    QVERIFY(!late.waitForConnected(2000));
}

void TestBrowserFlow::endsAfterFiveMinutes()
{
    Browser browser;
    auto future = browser.flow.acquire(browser.authorityOf(), {});
    browser.clock->advance(299);
    QVERIFY(!future.isFinished());
    browser.clock->advance(1);
    const auto token = waitFor(future);
    QVERIFY(token && !token->has_value());
    QCOMPARE(token->error().reason, ErrorReason::SignInExpired);
}

void TestBrowserFlow::endsWhenNobodyWaits()
{
    Browser browser;
    auto future = browser.flow.acquire(browser.authorityOf(), {});
    QSignalSpy ended(browser.prompt, &SignInPrompt::ended);
    future.cancel();
    QTRY_COMPARE(ended.size(), 1);
    QTRY_VERIFY(!browser.prompt);
}

void TestBrowserFlow::passesClaimsOn()
{
    Browser browser;
    browser.server.answerWith({tokenAnswer("access-token")});
    const QString claims = u"{\"access_token\":{\"nbf\":{\"essential\":true}}}"_s;
    auto future = browser.flow.acquire(browser.authorityOf(), claims);
    QCOMPARE(browser.value(u"claims"_s), claims);
    browser.back("code=good-code");
    QVERIFY(waitFor(future)->has_value());
    QCOMPARE(formOf(browser.server.requests.constFirst().body).value("claims"), claims.toUtf8());
}

void TestBrowserFlow::refreshesWithoutThePerson()
{
    Browser browser;
    browser.server.answerWith({tokenAnswer("access-token-2", "refresh-token-2")});
    const SecretBuffer refreshToken = SecretBuffer::copyOf("refresh/token-1");
    const auto token = waitFor(browser.flow.refresh(browser.authorityOf(), refreshToken, {}));
    QVERIFY(token && token->has_value());
    QVERIFY(!browser.prompt);
    const Form form = formOf(browser.server.requests.constFirst().body);
    QCOMPARE(form.value("grant_type"), QByteArray("refresh_token"));
    QCOMPARE(form.value("refresh_token"), QByteArray("refresh/token-1"));
    QCOMPARE(form.value("client_id"), QByteArray("client-1"));
    QVERIFY(form.value("scope").contains("offline_access"));
}

void TestBrowserFlow::cleanupTestCase()
{
    QCOMPARE(secretsLeftIn(m_home), QStringList());
}

QTEST_GUILESS_MAIN(TestBrowserFlow)
#include "tst_browserflow.moc"
