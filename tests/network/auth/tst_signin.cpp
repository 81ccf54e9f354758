// SPDX-License-Identifier: Apache-2.0
#include "network/auth/signinflows.h"
#include "network/http/httpclient.h"
#include "signinfixture.h"

#include <QDirIterator>
#include <QNetworkAccessManager>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray clientSecret = "the-client-secret-7f3a";

/// A vault of one resource that wants the token it is told.
class ScriptedVault : public QSslServer
{
public:
    explicit ScriptedVault(QByteArray wanted)
        : m_wanted("Bearer " + wanted)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(localhostIdentity().certificate);
        configuration.setPrivateKey(localhostIdentity().key);
        setSslConfiguration(configuration);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                read(socket);
            }
        });
        listen(QHostAddress::LocalHost);
    }
    QUrl url() const { return QUrl(u"https://localhost:%1/secrets?api-version=7.4"_s.arg(serverPort())); }

    void want(const QByteArray &token) { m_wanted = "Bearer " + token; }

    QByteArray challenge; ///< The value of WWW-Authenticate.
    QList<QByteArray> heads; ///< Every request's head.
    QList<QByteArray> tokens; ///< The Authorization of every request, empty for none.

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &pending = m_pending[socket];
        pending += socket->readAll();
        for (qsizetype end = 0; (end = pending.indexOf("\r\n\r\n")) >= 0;) {
            const QByteArray head = pending.first(end);
            pending.remove(0, end + 4);
            heads.append(head);
            QByteArray token;
            for (const QByteArray &line : head.split('\n')) {
                if (line.toLower().startsWith("authorization:"))
                    token = line.sliced(14).trimmed();
            }
            tokens.append(token);
            if (token == m_wanted)
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"value\":[]}");
            else
                socket->write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: " + challenge
                              + "\r\nContent-Length: 0\r\n\r\n");
        }
    }

    QByteArray m_wanted;
    QHash<QTcpSocket *, QByteArray> m_pending;
};

/// A vault, an authority, and a client that signs in by secret unless told otherwise.
struct WholeWay : SignInFixture {
    explicit WholeWay(SignInKind kind = SignInKind::ClientSecret, const QByteArray &goodToken = "good-token")
        : vault(goodToken)
    {
        vault.challenge = challengeOf(authorityUrl().toLatin1(), resource());
        SignInOptions options;
        options.kind = kind;
        options.clientId = u"client-1"_s;
        SignInSecrets secrets;
        secrets.clientSecret = SecretBuffer::copyOf(clientSecret);
        secrets.accessToken = SecretBuffer::copyOf(goodToken);
        auto flow = makeSignInFlow(options, std::move(secrets), {endpoint, &prompts, u"localhost"_s, {}});
        broker = std::make_unique<TokenBroker>(vault.url(), options, std::move(flow),
                                               std::make_unique<RecordingStore>(record),
                                               [c = clock] { return c->now(); });
        client = std::make_unique<HttpClient>(manager, *broker, HttpFixture::quickOptions());
        client->setTlsConfiguration(trusting({authority().certificate()}));
    }
    QByteArray resource() const { return vault.url().adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toEncoded(); }
    static QByteArray challengeOf(const QByteArray &authorization, const QByteArray &resource)
    {
        return "Bearer authorization=\"" + authorization + "\", resource=\"" + resource + '"';
    }
    QFuture<Result<RawResponse>> send()
    {
        HttpRequest request;
        request.verb = "GET";
        request.url = vault.url();
        request.operation = u"GetSecrets"_s;
        return client->send(std::move(request), &wholeAnswer);
    }
    /// Nothing left for an authority: no connection, no token, no credential.
    bool nothingWentOut() const
    {
        return server.connections == 0 && server.requests.isEmpty()
            && vault.tokens.count(QByteArray()) == vault.tokens.size();
    }

    ScriptedVault vault;
    QNetworkAccessManager manager;
    std::shared_ptr<RecordingStore::Record> record = std::make_shared<RecordingStore::Record>();
    std::unique_ptr<TokenBroker> broker;
    std::unique_ptr<HttpClient> client;
};

} // namespace

/// The whole way from a vault's 401 to its answer, and what a hostile vault gets.
class TestSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void signsInAndReads_data();
    void signsInAndReads();
    void twoHundredRequestsShareOneRefresh();
    void claimsAreAnsweredOnce();
    void claimsForATokenAtHandAreAnswered();
    void aFailureAtTheAuthorityIsTold();
    void anAuthorityOutOfReachIsTold();
    void cancelingThePromptIsTold();
    void aHostileVaultGetsNothing_data();
    void aHostileVaultGetsNothing();
    void aChallengeLoopEnds();
    void aForeignHostGetsNoToken();
    void cleanupTestCase();

private:
    QTemporaryDir m_home;
};

void TestSignIn::initTestCase()
{
    // Whatever is written to settings or caches lands here, to be looked through at the end.
    const QByteArray home = m_home.path().toLocal8Bit();
    qputenv("HOME", home);
    qputenv("XDG_CONFIG_HOME", home + "/config");
    qputenv("XDG_CACHE_HOME", home + "/cache");
    qputenv("XDG_DATA_HOME", home + "/data");
    QCOMPARE(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation), m_home.filePath(u"config"_s));
}

void TestSignIn::signsInAndReads_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("browser") << int(SignInKind::Browser);
    QTest::newRow("device code") << int(SignInKind::DeviceCode);
    QTest::newRow("client secret") << int(SignInKind::ClientSecret);
    QTest::newRow("access token") << int(SignInKind::AccessToken);
}

void TestSignIn::signsInAndReads()
{
    QFETCH(int, kind);
    const bool device = SignInKind(kind) == SignInKind::DeviceCode;
    WholeWay way{SignInKind(kind)};
    QList<ScriptedAnswer> answers{tokenAnswer("good-token", "refresh-token-91c2")};
    if (device)
        answers.prepend({200, "{\"device_code\":\"device-code-5d\",\"user_code\":\"ABCD\",\"expires_in\":900,"
                              "\"verification_uri\":\"https://localhost/device\"}", {}});
    way.server.answerWith(answers);
    connect(&way.prompts, &SignInPrompts::announced, this, [&](SignInPrompt *prompt) {
        const QUrlQuery query(prompt->url);
        const int port = QUrl(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)).port();
        const QByteArray state = query.queryItemValue(u"state"_s).toLatin1();
        if (!device)
            QTimer::singleShot(0, this, [=] {
                exchange(port, browserRequest(port, "/?code=browser-code-11&state=" + state));
            });
        else
            QTimer::singleShot(0, this, [&] { way.clock->advance(5); });
    });
    const auto answer = waitFor(way.send());
    QVERIFY2(answer && answer->has_value(), wordsOf(answer).constData());
    QCOMPARE(way.vault.tokens, (QList<QByteArray>{QByteArray(), "Bearer good-token"}));
    const auto again = waitFor(way.send());
    QVERIFY(again && again->has_value());
    QCOMPARE(way.vault.tokens.size(), 3); // The token is at hand now.
    const bool keeps = device || SignInKind(kind) == SignInKind::Browser;
    QCOMPARE(way.record->saves, keeps ? 1 : 0);
}

void TestSignIn::twoHundredRequestsShareOneRefresh()
{
    WholeWay way(SignInKind::Browser);
    way.record->stored = way.server.url({}, u"localhost"_s).toEncoded() + " client-1 refresh-token-91c2";
    way.server.answerWith({tokenAnswer("old-token", "refresh-token-92"), tokenAnswer("good-token")});
    // Have the token that the vault takes for expired.
    Challenge challenge;
    challenge.authorization = way.authorityUrl();
    challenge.resource = QString::fromLatin1(way.resource());
    QVERIFY(waitFor(way.broker->tokenFor(challenge, way.vault.url()))->has_value());
    QCOMPARE(way.server.requests.size(), 1);

    std::vector<QFuture<Result<RawResponse>>> futures;
    for (int i = 0; i < 200; ++i)
        futures.push_back(way.send());
    int answered = 0;
    for (auto &future : futures) {
        const auto answer = waitFor(std::exchange(future, {}));
        answered += answer && answer->has_value() ? 1 : 0;
    }
    QCOMPARE(answered, 200);
    QCOMPARE(way.server.requests.size(), 2);
    QCOMPARE(formOf(way.server.requests.at(1).body).value("refresh_token"), QByteArray("refresh-token-92"));
}

void TestSignIn::claimsAreAnsweredOnce()
{
    WholeWay way;
    way.server.answerWith({tokenAnswer("first-token"), tokenAnswer("good-token")});
    const QByteArray ordinary = way.vault.challenge;
    connect(&way.server, &ScriptedServer::requestReceived, this, [&] {
        way.vault.challenge = "Bearer realm=\"\", authorization_uri=\"" + way.authorityUrl().toLatin1()
            + "\", error=\"insufficient_claims\", claims=\"" + QByteArray("{\"nbf\":1}").toBase64()
            + "\", PoP realm=\"\"";
    });
    const auto answer = waitFor(way.send());
    QVERIFY(answer && answer->has_value());
    QCOMPARE(way.server.requests.size(), 2);
    QVERIFY(!formOf(way.server.requests.at(0).body).contains("claims"));
    QCOMPARE(formOf(way.server.requests.at(1).body).value("claims"), QByteArray("{\"nbf\":1}"));
}

void TestSignIn::claimsForATokenAtHandAreAnswered()
{
    WholeWay way;
    way.server.answerWith({tokenAnswer("good-token"), tokenAnswer("better-token")});
    QVERIFY(waitFor(way.send())->has_value());
    way.vault.want("better-token");
    // As it comes: without a resource, and with a tenant that is none.
    way.vault.challenge = "Bearer realm=\"\", authorization_uri=\"" + way.server.url({}, u"localhost"_s).toEncoded()
        + "/common/oauth2/authorize\", error=\"insufficient_claims\", claims=\"e30=\"";
    const auto answer = waitFor(way.send());
    QVERIFY2(answer && answer->has_value(), wordsOf(answer).constData());
    QCOMPARE(way.vault.tokens.constLast(), QByteArray("Bearer better-token"));
    QCOMPARE(way.server.requests.at(1).target, QByteArray("/contoso/oauth2/v2.0/token"));
    const Form form = formOf(way.server.requests.at(1).body);
    QCOMPARE(form.value("claims"), QByteArray("{}"));
    QCOMPARE(form.value("scope"), way.resource() + "/.default");
}

void TestSignIn::aFailureAtTheAuthorityIsTold()
{
    WholeWay way;
    ScriptedAnswer wrong = oauthErrorAnswer("invalid_client", "AADSTS7000215: Invalid client secret.", 7000215);
    wrong.status = 401;
    way.server.answerWith({wrong});
    const auto answer = waitFor(way.send());
    const ApiError &error = answer->error();
    QCOMPARE(error.kind, ErrorKind::Auth);
    QCOMPARE(error.reason, ErrorReason::SignInFailed);
    QCOMPARE(error.decisiveCode(), u"AADSTS7000215"_s);
    QCOMPARE(error.operation, u"GetSecrets"_s);
    QCOMPARE(error.authority, way.authorityUrl());
    QCOMPARE(error.url, way.authorityOf().tokenUrl().toString());
    QCOMPARE(way.server.requests.size(), 1);
}

void TestSignIn::anAuthorityOutOfReachIsTold()
{
    WholeWay way;
    const QString address = way.authorityOf().tokenUrl().toString();
    way.server.close();
    const auto answer = waitFor(way.send());
    QCOMPARE(answer->error().kind, ErrorKind::Transport);
    QCOMPARE(answer->error().reason, ErrorReason::ConnectionRefused);
    QCOMPARE(answer->error().url, address);
    QCOMPARE(answer->error().httpStatus, 0);
}

void TestSignIn::cancelingThePromptIsTold()
{
    WholeWay way(SignInKind::Browser);
    connect(&way.prompts, &SignInPrompts::announced, this,
            [](SignInPrompt *prompt) { QTimer::singleShot(0, prompt, &SignInPrompt::cancel); });
    const auto answer = waitFor(way.send());
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().kind, ErrorKind::Auth);
    QCOMPARE(answer->error().reason, ErrorReason::SignInCanceled);
    QCOMPARE(answer->error().httpStatus, 401);
}

void TestSignIn::aHostileVaultGetsNothing_data()
{
    // %A is the listening authority's address, %R the vault's own resource.
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const QByteArray &challenge, ErrorReason reason) {
        QTest::newRow(name) << challenge << int(reason);
    };
    row("a resource of somebody else's", "Bearer authorization=\"%A/t\", resource=\"https://management.azure.com\"",
        ErrorReason::ChallengeResourceForeign);
    row("the resource of real vaults", "Bearer authorization=\"%A/t\", resource=\"https://vault.azure.net\"",
        ErrorReason::ChallengeResourceForeign);
    row("an end of the host without its dot", "Bearer authorization=\"%A/t\", resource=\"https://ocalhost\"",
        ErrorReason::ChallengeResourceForeign);
    row("no resource", "Bearer authorization=\"%A/t\"", ErrorReason::ChallengeResourceForeign);
    row("a foreign authority", "Bearer authorization=\"https://login.evil.example/t\", resource=\"%R\"",
        ErrorReason::ChallengeAuthorityForeign);
    row("a name that begins like Microsoft's",
        "Bearer authorization=\"https://login.microsoftonline.com.evil.example/t\", resource=\"%R\"",
        ErrorReason::ChallengeAuthorityForeign);
    row("a name in front of another host",
        "Bearer authorization=\"https://login.microsoftonline.com@evil.example/t\", resource=\"%R\"",
        ErrorReason::ChallengeAuthorityForeign);
    row("an authority in clear", "Bearer authorization=\"http%A/t\", resource=\"%R\"",
        ErrorReason::ChallengeNotSecure);
    row("another scheme of signing in", "Basic realm=\"%A\"", ErrorReason::ChallengeMissing);
    row("ten thousand characters", "Bearer resource=\"" + QByteArray(10'000, 'x') + "\", authorization=\"%A/t\"",
        ErrorReason::ChallengeResourceForeign);
    row("ten thousand quotes", "Bearer " + QByteArray(10'000, '"'), ErrorReason::ChallengeResourceForeign);
}

void TestSignIn::aHostileVaultGetsNothing()
{
    QFETCH(QByteArray, challenge);
    WholeWay way;
    const QByteArray origin = way.server.url({}, u"localhost"_s).toEncoded();
    challenge.replace("http%A", "http" + origin.sliced(5)).replace("%A", origin).replace("%R", way.resource());
    way.vault.challenge = challenge;
    const auto answer = waitFor(way.send());
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().kind, ErrorKind::Auth);
    QTEST(int(answer->error().reason), "reason");
    QVERIFY(way.nothingWentOut());
    QCOMPARE(way.vault.heads.size(), 1);
    for (const QByteArray &head : std::as_const(way.vault.heads))
        QVERIFY(!head.contains(clientSecret) && !head.toLower().contains("authorization"));
}

void TestSignIn::aChallengeLoopEnds()
{
    WholeWay way;
    way.server.answerWith({tokenAnswer("never-good-1"), tokenAnswer("never-good-2")});
    const auto answer = waitFor(way.send());
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().reason, ErrorReason::TokenRejected);
    QCOMPARE(way.server.requests.size(), 1);
    QCOMPARE(way.vault.tokens, (QList<QByteArray>{QByteArray(), "Bearer never-good-1"}));
}

void TestSignIn::aForeignHostGetsNoToken()
{
    WholeWay way;
    way.server.answerWith({tokenAnswer("good-token")});
    QVERIFY(waitFor(way.send())->has_value());
    ScriptedVault other("good-token");
    other.challenge = way.vault.challenge;
    HttpRequest request;
    request.verb = "GET";
    request.url = other.url();
    const auto answer = waitFor(way.client->send(std::move(request), &wholeAnswer));
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(other.tokens, QList<QByteArray>{QByteArray()});
}

void TestSignIn::cleanupTestCase()
{
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &used : {clientSecret, QByteArray("good-token"), QByteArray("refresh-token-91c2"),
                                      QByteArray("device-code-5d"), QByteArray("browser-code-11")})
            QVERIFY2(!content.contains(used), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
