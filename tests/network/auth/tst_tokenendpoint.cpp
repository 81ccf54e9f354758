// SPDX-License-Identifier: Apache-2.0
#include "network/auth/formbody.h"
#include "signinfixture.h"

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// A form's way to the token endpoint and what its answers mean.
class TestTokenEndpoint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void postsAForm();
    void encodesEveryByte();
    void readsAToken();
    void expiryFallsBackOnTheToken();
    void explainsAnError();
    void reasonsOfErrors_data();
    void reasonsOfErrors();
    void refusesWhatIsNoToken_data();
    void refusesWhatIsNoToken();
    void keepsNothingOfAForeignPage();
    void sendsOnceWhenTheConnectionBreaks();
    void followsNoRedirect();
    void keepsNoCookie();
    void refusesAnUnknownCertificate();
    void sendsNothingInClear();
    void givesUpOnASilentAuthority();
    void refusesAFloodOfBytes();
    void cancellingAborts();
    void readsADeviceAuthorization();
    void refusesAnUnsafeVerificationPage();
    void cleanupTestCase();

private:
    static SecretBuffer form() { return FormBody().add("a"_L1, u"b"_s).take(); }
    static std::optional<Result<OAuthToken>> ask(SignInFixture &signIn)
    {
        auto token = waitFor(signIn.endpoint->token(signIn.authorityOf().tokenUrl(), form()));
        if (token && *token) {
            rememberSecret((*token)->accessToken.view().toByteArray());
            if (!(*token)->refreshToken.isEmpty())
                rememberSecret((*token)->refreshToken.view().toByteArray());
        }
        return token;
    }

    OwnHome m_home;
};

void TestTokenEndpoint::postsAForm()
{
    SignInFixture signIn;
    signIn.server.answerWith({tokenAnswer("access-token")});
    const auto token = ask(signIn);
    QVERIFY(token && token->has_value());
    const ReceivedRequest &request = signIn.server.requests.constFirst();
    QCOMPARE(request.verb, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/contoso/oauth2/v2.0/token"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.header("Accept"), QByteArray("application/json"));
    QVERIFY(request.header("User-Agent").startsWith("VaultBrowser/"));
    QCOMPARE(request.body, QByteArray("a=b"));
    QVERIFY(!request.hasHeader("Authorization"));
}

void TestTokenEndpoint::encodesEveryByte()
{
    const SecretBuffer secret = SecretBuffer::copyOf("p&q=r s+t%~\xC3\xA9");
    QCOMPARE(FormBody().add("x"_L1, secret).add("y"_L1, u"https://a/.default"_s).take().view().toByteArray(),
             QByteArray("x=p%26q%3Dr%20s%2Bt%25~%C3%A9&y=https%3A%2F%2Fa%2F.default"));
}

void TestTokenEndpoint::readsAToken()
{
    SignInFixture signIn;
    signIn.server.answerWith({{200, "{\"access_token\":\"acce\\u0073s-token-1\",\"refresh_token\":\"refresh-token-1\","
                                    "\"id_token\":\"identity-token\",\"expires_in\":\"3599\",\"token_type\":\"bearer\",\"scope\":\"s\"}", {}}});
    const auto token = ask(signIn);
    QVERIFY(token && token->has_value());
    QCOMPARE((*token)->accessToken.view().toByteArray(), QByteArray("access-token-1"));
    QCOMPARE((*token)->refreshToken.view().toByteArray(), QByteArray("refresh-token-1"));
    QCOMPARE((*token)->expiresAt, signIn.clock->time + 3599);
}

void TestTokenEndpoint::expiryFallsBackOnTheToken()
{
    SignInFixture signIn;
    signIn.server.answerWith({{200, "{\"access_token\":\"e30.eyJleHAiOjE4MDAwMDAxMjN9.s\"}", {}}});
    QCOMPARE((*ask(signIn))->expiresAt, std::int64_t(1'800'000'123));
}

void TestTokenEndpoint::explainsAnError()
{
    SignInFixture signIn;
    ScriptedAnswer answer = oauthErrorAnswer("invalid_client", "AADSTS7000215: Invalid client secret.", 7000215);
    answer.status = 401;
    signIn.server.answerWith({answer});
    const auto token = ask(signIn);
    QVERIFY(token && !token->has_value());
    const ApiError &error = token->error();
    QCOMPARE(error.kind, ErrorKind::Auth);
    QCOMPARE(error.reason, ErrorReason::SignInFailed);
    QCOMPARE(error.httpStatus, 401);
    QCOMPARE(error.code, u"invalid_client"_s);
    QCOMPARE(error.message, u"AADSTS7000215: Invalid client secret."_s);
    QCOMPARE(error.innerErrors, QStringList{u"AADSTS7000215"_s});
    QCOMPARE(error.requestId, u"trace-1"_s);
    QCOMPARE(error.url, signIn.authorityOf().tokenUrl().toString());
    QVERIFY(error.rawBody.isEmpty());
    QCOMPARE(signIn.server.requests.size(), 1);
}

void TestTokenEndpoint::reasonsOfErrors_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("reason");
    QTest::newRow("declined") << QByteArray("authorization_declined") << int(ErrorReason::SignInDeclined);
    QTest::newRow("denied") << QByteArray("access_denied") << int(ErrorReason::SignInDeclined);
    QTest::newRow("expired") << QByteArray("expired_token") << int(ErrorReason::SignInExpired);
    QTest::newRow("other") << QByteArray("invalid_grant") << int(ErrorReason::SignInFailed);
}

void TestTokenEndpoint::reasonsOfErrors()
{
    QFETCH(QByteArray, code);
    SignInFixture signIn;
    signIn.server.answerWith({oauthErrorAnswer(code)});
    QTEST(int(ask(signIn)->error().reason), "reason");
}

void TestTokenEndpoint::refusesWhatIsNoToken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind) {
        QTest::newRow(name) << status << body << int(kind);
    };
    row("no JSON", 200, "<html>", ErrorKind::Payload);
    row("cut off", 200, "{\"access_token\":\"abc", ErrorKind::Payload);
    row("no token", 200, "{\"expires_in\":3}", ErrorKind::Payload);
    row("empty token", 200, "{\"access_token\":\"\"}", ErrorKind::Payload);
    row("a token that breaks the header", 200, "{\"access_token\":\"a\\r\\nX: y\"}", ErrorKind::Payload);
    row("another type", 200, "{\"access_token\":\"a\",\"token_type\":\"pop\"}", ErrorKind::Payload);
    row("a web page", 502, "<html>", ErrorKind::Http);
    row("nothing", 500, "", ErrorKind::Http);
}

void TestTokenEndpoint::refusesWhatIsNoToken()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    SignInFixture signIn;
    signIn.server.answerWith({{status, body, {}}});
    const auto token = ask(signIn);
    QVERIFY(token && !token->has_value());
    QTEST(int(token->error().kind), "kind");
    QVERIFY(!token->error().url.isEmpty());
}

/// A page that shows the form again would show the secret in it.
void TestTokenEndpoint::keepsNothingOfAForeignPage()
{
    SignInFixture signIn;
    signIn.server.answerWith({{403, "You sent client_secret=the-secret-itself", {{"Content-Type", "text/plain"}}}});
    const auto token = ask(signIn);
    QVERIFY(token && !token->has_value());
    QCOMPARE(token->error().reason, ErrorReason::ForeignBody);
    QCOMPARE(token->error().contentType, u"text/plain"_s);
    QCOMPARE(token->error().foreignText, QString());
    QVERIFY(token->error().rawBody.isEmpty());
}

void TestTokenEndpoint::sendsOnceWhenTheConnectionBreaks()
{
    SignInFixture signIn;
    signIn.server.answerWith({{200, "", {}, Ending::CloseUnanswered}});
    const auto token = ask(signIn);
    QVERIFY(token && !token->has_value());
    QCOMPARE(token->error().reason, ErrorReason::ConnectionClosed);
    QCOMPARE(signIn.server.requests.size(), 1);
}

void TestTokenEndpoint::followsNoRedirect()
{
    SignInFixture signIn;
    ScriptedServer elsewhere(localhostIdentity());
    signIn.server.answerWith({{307, "", {{"Location", elsewhere.url(u"/token"_s).toEncoded()}}}});
    QVERIFY(!ask(signIn)->has_value());
    QCOMPARE(elsewhere.requests.size(), 0);
    QCOMPARE(signIn.server.requests.size(), 1);
}

void TestTokenEndpoint::keepsNoCookie()
{
    SignInFixture signIn;
    ScriptedAnswer answer = tokenAnswer("access-token");
    answer.headers.emplaceBack("Set-Cookie", "who=me; Path=/");
    signIn.server.answerWith({answer});
    ask(signIn);
    ask(signIn);
    QCOMPARE(signIn.server.requests.size(), 2);
    QVERIFY(!signIn.server.requests.at(1).hasHeader("Cookie"));
}

void TestTokenEndpoint::refusesAnUnknownCertificate()
{
    SignInFixture signIn;
    TokenEndpoint strict(QList<QSslCertificate>(), HttpFixture::quickOptions(), signIn.clock);
    const auto token = waitFor(strict.token(signIn.authorityOf().tokenUrl(), form()));
    QVERIFY(token && !token->has_value());
    QCOMPARE(token->error().kind, ErrorKind::Tls);
    QCOMPARE(signIn.server.requests.size(), 0);
}

void TestTokenEndpoint::sendsNothingInClear()
{
    SignInFixture signIn;
    QUrl url = signIn.authorityOf().tokenUrl();
    url.setScheme(u"http"_s);
    const auto token = waitFor(signIn.endpoint->token(url, form()));
    QVERIFY(token && !token->has_value());
    QCOMPARE(token->error().reason, ErrorReason::InvalidUrl);
    QCOMPARE(signIn.server.connections, 0);
}

void TestTokenEndpoint::givesUpOnASilentAuthority()
{
    SignInFixture signIn;
    HttpOptions options;
    options.inactivityTimeout = std::chrono::milliseconds(200);
    TokenEndpoint impatient(trusting({authority().certificate()}), options, signIn.clock);
    signIn.server.answerWith({{200, "{}", {}, Ending::HeadersThenSilent}});
    const auto token = waitFor(impatient.token(signIn.authorityOf().tokenUrl(), form()));
    QVERIFY(token && !token->has_value());
    QCOMPARE(token->error().reason, ErrorReason::InactivityTimeout);
}

void TestTokenEndpoint::refusesAFloodOfBytes()
{
    SignInFixture signIn;
    signIn.server.answerWith({{200, QByteArray(2 * 1024 * 1024, ' '), {}}});
    QCOMPARE(ask(signIn)->error().reason, ErrorReason::BodyTooLarge);
}

void TestTokenEndpoint::cancellingAborts()
{
    SignInFixture signIn;
    signIn.server.answerWith({{200, "", {}, Ending::Silent}});
    auto future = signIn.endpoint->token(signIn.authorityOf().tokenUrl(), form());
    QTRY_COMPARE(signIn.server.requests.size(), 1);
    future.cancel();
    QTRY_COMPARE(signIn.server.openConnections, 0);
}

void TestTokenEndpoint::readsADeviceAuthorization()
{
    SignInFixture signIn;
    signIn.server.answerWith({{200, "{\"device_code\":\"dc\",\"user_code\":\"ABCD-EFGH\",\"expires_in\":900,"
                                    "\"verification_uri\":\"https://microsoft.com/devicelogin\"}", {}}});
    const auto device = waitFor(signIn.endpoint->deviceAuthorization(signIn.authorityOf().deviceCodeUrl(), form()));
    QVERIFY(device && device->has_value());
    QCOMPARE((*device)->deviceCode.view().toByteArray(), QByteArray("dc"));
    QCOMPARE((*device)->userCode, u"ABCD-EFGH"_s);
    QCOMPARE((*device)->verificationUrl, QUrl(u"https://microsoft.com/devicelogin"_s));
    QCOMPARE((*device)->expiresIn, std::int64_t(900));
    QCOMPARE((*device)->interval, std::int64_t(5));
}

void TestTokenEndpoint::refusesAnUnsafeVerificationPage()
{
    for (const QByteArray page : {"http://microsoft.com/devicelogin", "file:///etc/passwd", "javascript:alert(1)", ""}) {
        SignInFixture signIn;
        signIn.server.answerWith({{200, "{\"device_code\":\"dc\",\"user_code\":\"A\",\"expires_in\":900,"
                                        "\"verification_uri\":\"" + page + "\"}", {}}});
        const QUrl url = signIn.authorityOf().deviceCodeUrl();
        const auto device = waitFor(signIn.endpoint->deviceAuthorization(url, form()));
        QVERIFY(device && !device->has_value());
        QCOMPARE(device->error().reason, ErrorReason::WrongShape);
    }
}

void TestTokenEndpoint::cleanupTestCase()
{
    QCOMPARE(secretsLeftIn(m_home), QStringList());
}

QTEST_GUILESS_MAIN(TestTokenEndpoint)
#include "tst_tokenendpoint.moc"
