// SPDX-License-Identifier: Apache-2.0
#include "network/auth/signinflows.h"
#include "network/http/httpclient.h"
#include "oidcserver.h"
#include "scriptedbrowser.h"
#include "signinfixture.h"
#include "testcertificatefile.h"
#include "tests/support/leftbehind.h"

#include <QFile>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray clientSecret = "s3cret+of/the&daemon~41ce";
const QByteArray inspectorSecret = "secret-of-the-inspector-77";
const QString person = u"person@contoso.example"_s;

/// The time of day, but what is to happen after some seconds (a device code's poll) happens at once.
class ImpatientClock final : public SignInClock
{
public:
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override
    {
        SignInClock::after(delay > std::chrono::seconds(10) ? delay : std::chrono::milliseconds(20), context,
                           std::move(action));
    }
};

/// A client of the vault, signed in by an authority of which it knows what the vault's challenge says.
struct Way {
    Way(OidcServer &oidcServer, SignInOptions signIn, SignInSecrets secrets = {})
        : server(oidcServer)
        , options(std::move(signIn))
        , tls(trusting({vault::test::authority().certificate()}))
        , browser(tls.result())
    {
        browser.answers = {{u"login"_s, person}, {u"password"_s, u"any"_s}};
        auto clock = std::make_shared<ImpatientClock>();
        auto endpoint = std::make_shared<TokenEndpoint>(tls, HttpFixture::quickOptions(), clock);
        // The person is at a browser here; a secret that is refused is the end of it.
        const bool asksPerson = options.kind == SignInKind::Browser || options.kind == SignInKind::DeviceCode;
        auto flow = makeSignInFlow(options, std::move(secrets), {endpoint, asksPerson ? &prompts : nullptr, u"localhost"_s});
        broker = std::make_unique<TokenBroker>(server.vault(), options, std::move(flow),
                                               std::make_unique<RecordingStore>(record), [this] {
                                                   return frozen ? *frozen : QDateTime::currentSecsSinceEpoch();
                                               });
        client = std::make_unique<HttpClient>(manager, *broker, HttpFixture::quickOptions());
        client->setTlsConfiguration(tls);
        QObject::connect(&prompts, &SignInPrompts::announced, &browser, [this](SignInPrompt *prompt) {
            ++prompted;
            browser.answers[u"user_code"_s] = prompt->userCode;
            QTimer::singleShot(0, &browser, [this, url = prompt->url] { browser.open(url); });
        });
        server.takeEvents();
    }
    QFuture<Result<RawResponse>> send()
    {
        HttpRequest request;
        request.verb = "GET";
        request.url = server.vault();
        request.url.setPath(u"/secrets"_s);
        request.operation = u"GetSecrets"_s;
        return client->send(std::move(request), &wholeAnswer);
    }
    QByteArray token() { return broker->tokenAtHand(server.vault()).view().toByteArray(); }
    /// As the store keeps it, behind where it came from.
    QByteArray refreshToken() const { return record->stored.split(' ').constLast(); }
    /// What the authority granted since the last call, in its order.
    QStringList grants()
    {
        QStringList result;
        for (const QJsonObject &event : server.takeEvents()) {
            if (event.value("event"_L1) == "granted"_L1)
                result.append(event.value("grant"_L1).toString());
        }
        return result;
    }
    bool waitUntilExpired(std::int64_t expiry)
    {
        return QTest::qWaitFor([expiry] { return QDateTime::currentSecsSinceEpoch() > expiry; }, 10'000);
    }

    OidcServer &server;
    SignInOptions options;
    QFuture<QSslConfiguration> tls;
    ScriptedBrowser browser;
    SignInPrompts prompts;
    int prompted = 0;
    std::optional<std::int64_t> frozen; ///< The broker's time where it shall stand still, in Unix seconds.
    QNetworkAccessManager manager;
    std::shared_ptr<RecordingStore::Record> record = std::make_shared<RecordingStore::Record>();
    std::unique_ptr<TokenBroker> broker;
    std::unique_ptr<HttpClient> client;
};

SignInOptions signInBy(SignInKind kind, const QString &clientId)
{
    SignInOptions options;
    options.kind = kind;
    options.clientId = clientId;
    return options;
}

/// The token's content, as the vault read it after it had verified it against the authority's keys.
QJsonObject claimsOf(const std::optional<Result<RawResponse>> &answer)
{
    return QJsonDocument::fromJson((*answer)->body.view().toByteArray()).object().value("claims"_L1).toObject();
}

} // namespace

#define VERIFY_ANSWERED(...) \
    do { \
        const auto &answered = __VA_ARGS__; \
        QVERIFY2(answered && answered->has_value(), wordsOf(answered).constData()); \
    } while (false)

/// From a vault's 401 to its answer, by tokens of an authorization server that was not written here.
class TestOidcProvider : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void byBrowser();
    void byBrowserDeclined();
    void byDeviceCode();
    void byDeviceCodeDeclined();
    void byClientSecret();
    void byAWrongClientSecret();
    void byClientCertificate();
    void byAnotherClientCertificate();
    void anUnknownClientIsTold();
    void renewsBeforeTheTokenExpires();
    void aStoredRefreshTokenServesTheNextSession();
    void twoHundredRequestsWithAnExpiredTokenShareOneRefresh();
    void aRevokedRefreshTokenAsksThePersonAgain();
    void cleanupTestCase();

private:
    QString file(const QByteArray &content)
    {
        const QString path = m_files.filePath(QString::number(++m_fileCount));
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("cannot write a file");
        return path;
    }
    /// To be looked for at the end.
    void remember(Way &way)
    {
        m_used << way.token();
        if (!way.record->stored.isEmpty())
            m_used << way.refreshToken();
        const QUrlQuery query(way.browser.visited.isEmpty() ? QUrl() : way.browser.visited.constLast());
        for (const QString &name : {u"code"_s, u"state"_s}) {
            if (query.hasQueryItem(name))
                m_used << query.queryItemValue(name).toUtf8();
        }
    }

    OwnHome m_home;
    QTemporaryDir m_files;
    int m_fileCount = 0;
    CertificateFiles m_certificate;
    std::unique_ptr<OidcServer> m_server;
    QList<QByteArray> m_used{clientSecret};
};

void TestOidcProvider::initTestCase()
{
    const QString why = OidcServer::whyNot();
    if (!why.isEmpty())
        QSKIP(qPrintable(why));
    m_certificate = makeCertificateFiles(KeyKind::Rsa);
    const QSslCertificate registered(m_certificate.certificateDer, QSsl::Der);
    m_server = std::make_unique<OidcServer>(OidcServer::Secrets{clientSecret, inspectorSecret, registered.toPem()});
    QVERIFY2(m_server->errorText().isEmpty(), qPrintable(m_server->errorText()));
}

void TestOidcProvider::byBrowser()
{
    Way way(*m_server, signInBy(SignInKind::Browser, u"desktop"_s));
    const auto answer = waitFor(way.send());
    VERIFY_ANSWERED(answer);
    const QJsonObject claims = claimsOf(answer);
    QCOMPARE(claims.value("sub"_L1).toString(), person);
    QCOMPARE(claims.value("client_id"_L1).toString(), u"desktop"_s);
    QCOMPARE(claims.value("aud"_L1).toString(), m_server->vault().toString());
    QCOMPARE(way.grants(), QStringList{u"authorization_code"_s});

    QTRY_VERIFY(way.browser.isDone);
    QCOMPARE(way.browser.visited.constLast().scheme(), u"http"_s);
    QCOMPARE(way.browser.visited.constLast().host(), u"localhost"_s);
    QVERIFY2(way.browser.page.contains("You can close this page"), way.browser.page.constData());

    const QJsonObject word = m_server->introspect(way.refreshToken());
    QVERIFY(word.value("active"_L1).toBool());
    QCOMPARE(word.value("sub"_L1).toString(), person);

    VERIFY_ANSWERED(waitFor(way.send()));
    QCOMPARE(way.prompted, 1);
    QCOMPARE(way.grants(), QStringList());
    remember(way);
}

void TestOidcProvider::byBrowserDeclined()
{
    Way way(*m_server, signInBy(SignInKind::Browser, u"desktop"_s));
    way.browser.declines = true;
    const auto answer = waitFor(way.send());
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().reason, ErrorReason::SignInDeclined);
    QCOMPARE(answer->error().code, u"access_denied"_s);
    QCOMPARE(answer->error().message, u"End-User aborted interaction"_s);
    QTRY_VERIFY(way.browser.isDone);
    QVERIFY(way.browser.page.contains("Not signed in"));
}

void TestOidcProvider::byDeviceCode()
{
    Way way(*m_server, signInBy(SignInKind::DeviceCode, u"desktop"_s));
    const auto answer = waitFor(way.send());
    VERIFY_ANSWERED(answer);
    QCOMPARE(claimsOf(answer).value("sub"_L1).toString(), person);
    QCOMPARE(claimsOf(answer).value("aud"_L1).toString(), m_server->vault().toString());
    QCOMPARE(way.grants(), QStringList{u"urn:ietf:params:oauth:grant-type:device_code"_s});
    QVERIFY(m_server->introspect(way.refreshToken()).value("active"_L1).toBool());
    QTRY_VERIFY(way.browser.isDone);
    QVERIFY(way.browser.page.contains("Sign-in Success"));
    remember(way);
}

void TestOidcProvider::byDeviceCodeDeclined()
{
    Way way(*m_server, signInBy(SignInKind::DeviceCode, u"desktop"_s));
    way.browser.declines = true;
    const auto answer = waitFor(way.send());
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().reason, ErrorReason::SignInDeclined);
    QCOMPARE(answer->error().code, u"access_denied"_s);
}

void TestOidcProvider::byClientSecret()
{
    SignInSecrets secrets;
    secrets.clientSecret = SecretBuffer::copyOf(clientSecret);
    Way way(*m_server, signInBy(SignInKind::ClientSecret, u"daemon-with-secret"_s), std::move(secrets));
    const auto answer = waitFor(way.send());
    VERIFY_ANSWERED(answer);
    QCOMPARE(claimsOf(answer).value("client_id"_L1).toString(), u"daemon-with-secret"_s);
    QCOMPARE(claimsOf(answer).value("aud"_L1).toString(), m_server->vault().toString());
    QCOMPARE(way.grants(), QStringList{u"client_credentials"_s});
    QCOMPARE(way.record->saves, 0);
    remember(way);
}

void TestOidcProvider::byAWrongClientSecret()
{
    SignInSecrets secrets;
    secrets.clientSecret = SecretBuffer::copyOf(clientSecret + 'x');
    Way way(*m_server, signInBy(SignInKind::ClientSecret, u"daemon-with-secret"_s), std::move(secrets));
    const auto answer = waitFor(way.send());
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().kind, ErrorKind::Auth);
    QCOMPARE(answer->error().reason, ErrorReason::SignInFailed);
    QCOMPARE(answer->error().code, u"invalid_client"_s);
    QVERIFY(way.token().isEmpty());
}

void TestOidcProvider::byClientCertificate()
{
    SignInOptions options = signInBy(SignInKind::ClientCertificate, u"daemon-with-certificate"_s);
    options.certificateFile = file(m_certificate.pkcs12);
    SignInSecrets secrets;
    secrets.certificatePassphrase = SecretBuffer::copyOf("opensesame");
    Way way(*m_server, options, std::move(secrets));
    const auto answer = waitFor(way.send());
    VERIFY_ANSWERED(answer);
    QCOMPARE(claimsOf(answer).value("client_id"_L1).toString(), u"daemon-with-certificate"_s);
    // Another assertion for another token: the authority takes each of them once.
    way.broker->reject(m_server->vault(), way.token());
    VERIFY_ANSWERED(waitFor(way.send()));
    QCOMPARE(way.grants(), (QStringList{u"client_credentials"_s, u"client_credentials"_s}));
    remember(way);
}

void TestOidcProvider::byAnotherClientCertificate()
{
    SignInOptions options = signInBy(SignInKind::ClientCertificate, u"daemon-with-certificate"_s);
    options.certificateFile = file(makeCertificateFiles(KeyKind::Rsa).pem);
    Way way(*m_server, options);
    const auto answer = waitFor(way.send());
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().reason, ErrorReason::SignInFailed);
    QCOMPARE(answer->error().code, u"invalid_client"_s);
}

void TestOidcProvider::anUnknownClientIsTold()
{
    Way way(*m_server, signInBy(SignInKind::DeviceCode, u"nobody"_s));
    const auto answer = waitFor(way.send());
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().code, u"invalid_client"_s);
    QCOMPARE(way.prompted, 0);
}

void TestOidcProvider::renewsBeforeTheTokenExpires()
{
    Way way(*m_server, signInBy(SignInKind::Browser, u"desktop-with-a-short-token"_s));
    VERIFY_ANSWERED(waitFor(way.send()));
    const QByteArray first = way.token();
    const QByteArray firstRefreshToken = way.refreshToken();
    const std::int64_t expiry = way.broker->expiresAt().value_or(0);
    remember(way);
    QTRY_VERIFY_WITH_TIMEOUT(way.broker->expiresAt().value_or(0) > expiry + 60, 10'000);
    QVERIFY(way.token() != first);
    QVERIFY(way.waitUntilExpired(expiry));
    VERIFY_ANSWERED(waitFor(way.send()));
    QCOMPARE(way.prompted, 1);
    // The authority gives a new refresh token with each use and takes the old one no more.
    QVERIFY(way.refreshToken() != firstRefreshToken);
    QVERIFY(m_server->introspect(way.refreshToken()).value("active"_L1).toBool());
    QVERIFY(!m_server->introspect(firstRefreshToken).value("active"_L1).toBool());
    remember(way);
}

void TestOidcProvider::aStoredRefreshTokenServesTheNextSession()
{
    Way before(*m_server, signInBy(SignInKind::DeviceCode, u"desktop"_s));
    VERIFY_ANSWERED(waitFor(before.send()));
    remember(before);
    Way way(*m_server, signInBy(SignInKind::DeviceCode, u"desktop"_s));
    way.record->stored = before.record->stored;
    const auto answer = waitFor(way.send());
    VERIFY_ANSWERED(answer);
    QCOMPARE(claimsOf(answer).value("sub"_L1).toString(), person);
    QCOMPARE(way.prompted, 0);
    QCOMPARE(way.grants(), QStringList{u"refresh_token"_s});
    remember(way);
}

void TestOidcProvider::twoHundredRequestsWithAnExpiredTokenShareOneRefresh()
{
    Way way(*m_server, signInBy(SignInKind::Browser, u"desktop-with-a-short-token"_s));
    way.frozen = QDateTime::currentSecsSinceEpoch(); // A clock that is slow: the vault knows of the expiry first.
    VERIFY_ANSWERED(waitFor(way.send()));
    remember(way);
    QVERIFY(way.waitUntilExpired(way.broker->expiresAt().value_or(0)));
    way.grants();

    std::vector<QFuture<Result<RawResponse>>> futures;
    for (int i = 0; i < 200; ++i)
        futures.push_back(way.send());
    int answered = 0;
    for (auto &future : futures) {
        const auto answer = waitFor(std::exchange(future, {}));
        answered += answer && answer->has_value() ? 1 : 0;
    }
    QCOMPARE(answered, 200);
    int expired = 0;
    QStringList grants;
    for (const QJsonObject &event : m_server->takeEvents()) {
        expired += event.value("token"_L1) == "ERR_JWT_EXPIRED"_L1 ? 1 : 0;
        if (event.value("event"_L1) != "challenged"_L1 && event.value("event"_L1) != "answered"_L1)
            grants.append(event.value("event"_L1).toString() + u' ' + event.value("grant"_L1).toString());
    }
    QVERIFY(expired > 0);
    QCOMPARE(grants, QStringList{u"granted refresh_token"_s});
    QCOMPARE(way.prompted, 1);
    remember(way);
}

void TestOidcProvider::aRevokedRefreshTokenAsksThePersonAgain()
{
    Way way(*m_server, signInBy(SignInKind::Browser, u"desktop"_s));
    VERIFY_ANSWERED(waitFor(way.send()));
    remember(way);
    const QByteArray revoked = way.refreshToken();
    m_server->revoke(revoked, "desktop");
    QVERIFY(!m_server->introspect(revoked).value("active"_L1).toBool());
    way.broker->reject(m_server->vault(), way.token());
    VERIFY_ANSWERED(waitFor(way.send()));
    QCOMPARE(way.prompted, 2);
    QCOMPARE(way.record->removals, 1);
    QVERIFY(way.refreshToken() != revoked);
    QVERIFY(m_server->introspect(way.refreshToken()).value("active"_L1).toBool());
    remember(way);
}

void TestOidcProvider::cleanupTestCase()
{
    m_used.removeAll(QByteArray());
    QCOMPARE(m_home.filesHolding(m_used), QStringList());
}

QTEST_GUILESS_MAIN(TestOidcProvider)
#include "tst_oidcprovider.moc"
