// SPDX-License-Identifier: Apache-2.0
#include "network/auth/tokenbroker.h"
#include "network/auth/whenready.h"
#include "signinfixture.h"

#include <QSignalSpy>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

namespace {

/// A way of signing in that the test answers when it likes; it records what it was asked.
struct Script {
    struct Call {
        bool isRefresh = false;
        QByteArray refreshToken;
        QString claims;
        QString tenant;
        std::shared_ptr<Promise<Result<OAuthToken>>> promise = std::make_shared<Promise<Result<OAuthToken>>>();
    };
    QList<Call> calls;
    bool usesRefreshToken = true;
    std::int64_t now = 1'800'000'000;

    void succeed(const QByteArray &access, const QByteArray &refresh = {}, std::int64_t lifetime = 3600)
    {
        rememberSecret(access);
        if (!refresh.isEmpty())
            rememberSecret(refresh);
        OAuthToken token;
        token.accessToken = SecretBuffer::copyOf(access);
        token.refreshToken = SecretBuffer::copyOf(refresh);
        token.expiresAt = now + lifetime;
        calls.last().promise->finish(std::move(token));
    }
    void fail(const QString &code, ErrorKind kind = ErrorKind::Auth)
    {
        ApiError error;
        error.kind = kind;
        error.reason = kind == ErrorKind::Auth ? ErrorReason::SignInFailed : ErrorReason::HostNotFound;
        error.code = code;
        calls.last().promise->finish(tl::unexpected(error));
    }
};

class ScriptedFlow final : public SignInFlow
{
public:
    explicit ScriptedFlow(std::shared_ptr<Script> script) : m_script(std::move(script)) {}
    Pending<OAuthToken> acquire(const Authority &authority, const QString &claims) override
    {
        m_script->calls.append({false, {}, claims, authority.tenant});
        return m_script->calls.last().promise->future();
    }
    Pending<OAuthToken> refresh(const Authority &authority, const SecretBuffer &token, const QString &claims) override
    {
        m_script->calls.append({true, token.view().toByteArray(), claims, authority.tenant});
        return m_script->calls.last().promise->future();
    }
    bool usesRefreshToken() const override { return m_script->usesRefreshToken; }

private:
    std::shared_ptr<Script> m_script;
};

const QUrl vaultUrl(u"https://contoso.vault.azure.net"_s);
const QByteArray binding = "https://login.microsoftonline.com client-1 ";

Challenge challenge(const QByteArray &claims = {}, const QString &tenant = u"tenant-1"_s)
{
    Challenge result;
    result.authorization = u"https://login.microsoftonline.com/"_s + tenant;
    result.resource = u"https://vault.azure.net"_s;
    result.claims = QString::fromLatin1(claims.toBase64());
    return result;
}

struct Broker {
    explicit Broker(bool withStore = true)
    {
        SignInOptions options;
        options.clientId = u"client-1"_s;
        std::unique_ptr<RefreshTokenStore> store;
        if (withStore)
            store = std::make_unique<RecordingStore>(record);
        broker = std::make_unique<TokenBroker>(vaultUrl, options, std::make_unique<ScriptedFlow>(script),
                                               std::move(store), [s = script] { return s->now; });
    }
    Pending<SecretBuffer> ask(const QByteArray &claims = {}) { return broker->tokenFor(challenge(claims), vaultUrl); }
    QByteArray atHand() { return broker->tokenAtHand(vaultUrl).view().toByteArray(); }
    /// Waits until the flow was called that often.
    bool called(qsizetype times) { return QTest::qWaitFor([&] { return script->calls.size() >= times; }); }
    /// Has a token and, where given, a refresh token.
    bool signIn(const QByteArray &access, const QByteArray &refresh = {}, std::int64_t lifetime = 3600)
    {
        const qsizetype before = script->calls.size();
        auto future = ask();
        if (!called(before + 1))
            return false;
        script->succeed(access, refresh, lifetime);
        const auto token = waitFor(future);
        return token && token->has_value();
    }

    std::shared_ptr<Script> script = std::make_shared<Script>();
    std::shared_ptr<RecordingStore::Record> record = std::make_shared<RecordingStore::Record>();
    std::unique_ptr<TokenBroker> broker;
};

QByteArray tokenIn(std::optional<Result<SecretBuffer>> result)
{
    return result && result->has_value() ? (*result)->view().toByteArray() : QByteArray();
}

} // namespace

/// One token for every caller.
class TestTokenBroker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsInOnceForEverybody();
    void offersItsTokenToItsVaultOnly();
    void refusesAForeignAuthority();
    void aRejectedTokenIsDroppedOnce();
    void anExpiredTokenIsNotOffered();
    void renewsFiveMinutesBeforeExpiry();
    void renewsByItself();
    void aRenewalNeverAsksThePerson();
    void aFailedRenewalIsNotRepeatedAtOnce();
    void startsWithTheStoredToken();
    void aStoredTokenOfAnotherOriginStaysUnused_data();
    void aStoredTokenOfAnotherOriginStaysUnused();
    void aRevokedRefreshTokenAsksThePerson();
    void aRefreshTokenThatAnotherProgramRenewedIsTaken();
    void aLostNetworkKeepsTheRefreshToken();
    void keepsTheNewestRefreshToken();
    void aFailingStoreWarnsAndGoesOn();
    void claimsAreDecodedAndServeAllCallers();
    void claimsWaitForASignInUnderWay();
    void claimsKeepTheTenant();
    void anErrorReachesEveryCaller();
    void whoLeavesDoesNotEndItForOthers();
    void endsWhenNobodyWaits();
    void signingOutForgetsEverything();
    void closingCancelsEverything();
    void clientsWithoutRefreshTokenAcquireAgain();
    void cleanupTestCase();

private:
    OwnHome m_home;
};

void TestTokenBroker::signsInOnceForEverybody()
{
    Broker broker;
    QSignalSpy changed(broker.broker.get(), &TokenBroker::tokenChanged);
    QList<Pending<SecretBuffer>> futures;
    for (int i = 0; i < 200; ++i)
        futures.append(broker.ask());
    QVERIFY(broker.called(1));
    broker.script->succeed("access-token-1", "refresh-token-1");
    for (auto &future : futures)
        QCOMPARE(tokenIn(waitFor(std::exchange(future, {}))), QByteArray("access-token-1"));
    QCOMPARE(broker.script->calls.size(), 1);
    QCOMPARE(broker.script->calls.constFirst().tenant, u"tenant-1"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(tokenIn(waitFor(broker.ask())), QByteArray("access-token-1"));
    QCOMPARE(broker.broker->expiresAt(), broker.script->now + 3600);
    QCOMPARE(broker.script->calls.size(), 1);
}

void TestTokenBroker::offersItsTokenToItsVaultOnly()
{
    Broker broker;
    QVERIFY(broker.signIn("access-token-1"));
    QCOMPARE(broker.atHand(), QByteArray("access-token-1"));
    for (const char *other : {"https://other.vault.azure.net", "http://contoso.vault.azure.net",
                              "https://contoso.vault.azure.net:8443", "https://contoso.vault.azure.net.evil.example"}) {
        const QUrl url(QString::fromLatin1(other));
        QVERIFY(broker.broker->tokenAtHand(url).isEmpty());
        QVERIFY(!waitFor(broker.broker->tokenFor(challenge(), url))->has_value());
        broker.broker->reject(url, "access-token-1");
    }
    QCOMPARE(broker.atHand(), QByteArray("access-token-1"));
}

void TestTokenBroker::refusesAForeignAuthority()
{
    Broker broker;
    Challenge foreign = challenge();
    foreign.authorization = u"https://login.evil.example/tenant-1"_s;
    const auto token = waitFor(broker.broker->tokenFor(foreign, vaultUrl));
    QCOMPARE(token->error().reason, ErrorReason::ChallengeAuthorityForeign);
    QVERIFY(broker.script->calls.isEmpty());
}

void TestTokenBroker::aRejectedTokenIsDroppedOnce()
{
    Broker broker;
    QVERIFY(broker.signIn("access-token-1", "refresh-token-1"));
    broker.broker->reject(vaultUrl, "access-token-1");
    QVERIFY(broker.atHand().isEmpty());
    auto future = broker.ask();
    QVERIFY(broker.called(2));
    QVERIFY(broker.script->calls.last().isRefresh);
    broker.script->succeed("access-token-2");
    QCOMPARE(tokenIn(waitFor(future)), QByteArray("access-token-2"));
    // Late answers to the old token must not cost the new one.
    broker.broker->reject(vaultUrl, "access-token-1");
    QCOMPARE(broker.atHand(), QByteArray("access-token-2"));
}

void TestTokenBroker::anExpiredTokenIsNotOffered()
{
    Broker broker;
    QVERIFY(broker.signIn("access-token-1"));
    broker.script->now += 3600;
    QVERIFY(broker.atHand().isEmpty());
}

void TestTokenBroker::renewsFiveMinutesBeforeExpiry()
{
    Broker broker;
    QVERIFY(broker.signIn("access-token-1", "refresh-token-1"));
    broker.script->now += 3600 - 301;
    QCOMPARE(broker.atHand(), QByteArray("access-token-1"));
    QCOMPARE(broker.script->calls.size(), 1);
    broker.script->now += 1;
    QCOMPARE(broker.atHand(), QByteArray("access-token-1"));
    QVERIFY(broker.called(2));
    QVERIFY(broker.script->calls.last().isRefresh);
    QCOMPARE(broker.script->calls.last().refreshToken, QByteArray("refresh-token-1"));
    QCOMPARE(broker.atHand(), QByteArray("access-token-1")); // Good until it expires.
    QCOMPARE(broker.script->calls.size(), 2);
    broker.script->succeed("access-token-2");
    QTRY_COMPARE(broker.atHand(), QByteArray("access-token-2"));
}

void TestTokenBroker::renewsByItself()
{
    Broker broker;
    QVERIFY(broker.signIn("access-token-1", "refresh-token-1", 2));
    broker.script->now += 1; // The timer waits for the one second until half of the token's time is over.
    QVERIFY(broker.called(2));
    QVERIFY(broker.script->calls.last().isRefresh);
}

void TestTokenBroker::aRenewalNeverAsksThePerson()
{
    Broker broker;
    QVERIFY(broker.signIn("access-token-1", "refresh-token-1"));
    broker.script->now += 3400;
    broker.atHand();
    QVERIFY(broker.called(2));
    broker.script->fail(u"invalid_grant"_s);
    QTRY_COMPARE(broker.record->removals, 1);
    QCOMPARE(broker.script->calls.size(), 2);
    QCOMPARE(broker.atHand(), QByteArray("access-token-1"));
    broker.script->now += 200;
    const auto future = broker.ask(); // Now somebody waits.
    QVERIFY(broker.called(3));
    QVERIFY(!broker.script->calls.last().isRefresh);
}

void TestTokenBroker::aFailedRenewalIsNotRepeatedAtOnce()
{
    Broker broker;
    QVERIFY(broker.signIn("access-token-1", "refresh-token-1"));
    broker.script->now += 3400;
    broker.atHand();
    QVERIFY(broker.called(2));
    broker.script->fail({}, ErrorKind::Transport);
    QTest::qWait(50);
    broker.atHand();
    QCOMPARE(broker.script->calls.size(), 2);
    broker.script->now += 60;
    broker.atHand();
    QVERIFY(broker.called(3));
}

void TestTokenBroker::startsWithTheStoredToken()
{
    Broker broker;
    broker.record->stored = binding + "refresh-token-0";
    auto future = broker.ask();
    QVERIFY(broker.called(1));
    QVERIFY(broker.script->calls.constFirst().isRefresh);
    QCOMPARE(broker.script->calls.constFirst().refreshToken, QByteArray("refresh-token-0"));
    broker.script->succeed("access-token-1", "refresh-token-1");
    QCOMPARE(tokenIn(waitFor(future)), QByteArray("access-token-1"));
    QCOMPARE(broker.record->stored, binding + "refresh-token-1");
    QCOMPARE(broker.record->loads, 1);
}

void TestTokenBroker::aStoredTokenOfAnotherOriginStaysUnused_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("another authority") << QByteArray("https://localhost:1 client-1 refresh-token-0");
    QTest::newRow("another client") << QByteArray("https://login.microsoftonline.com client-2 refresh-token-0");
    QTest::newRow("unknown form") << QByteArray("refresh-token-0");
}

void TestTokenBroker::aStoredTokenOfAnotherOriginStaysUnused()
{
    QFETCH(QByteArray, stored);
    Broker broker;
    broker.record->stored = stored;
    const auto future = broker.ask();
    QVERIFY(broker.called(1));
    QVERIFY(!broker.script->calls.constFirst().isRefresh);
}

void TestTokenBroker::aRevokedRefreshTokenAsksThePerson()
{
    Broker broker;
    broker.record->stored = binding + "revoked";
    auto future = broker.ask();
    QVERIFY(broker.called(1));
    broker.script->fail(u"invalid_grant"_s);
    QVERIFY(broker.called(2));
    QVERIFY(!broker.script->calls.last().isRefresh);
    QCOMPARE(broker.record->removals, 1);
    broker.script->succeed("access-token-1", "refresh-token-1");
    QCOMPARE(tokenIn(waitFor(future)), QByteArray("access-token-1"));
    QCOMPARE(broker.record->stored, binding + "refresh-token-1");
}

void TestTokenBroker::aRefreshTokenThatAnotherProgramRenewedIsTaken()
{
    Broker broker;
    QVERIFY(broker.signIn("access-token-1", "refresh-token-1"));
    broker.record->stored = binding + "refresh-token-2"; // By another program, which has used up the first.
    broker.script->now += 4000;
    auto future = broker.ask();
    QVERIFY(broker.called(2));
    QCOMPARE(broker.script->calls.last().refreshToken, QByteArray("refresh-token-1"));
    broker.script->fail(u"invalid_grant"_s);
    QVERIFY(broker.called(3));
    QVERIFY2(broker.script->calls.last().isRefresh, "nobody has to sign in anew");
    QCOMPARE(broker.script->calls.last().refreshToken, QByteArray("refresh-token-2"));
    QCOMPARE(broker.record->removals, 0);
    // That one is refused too: it goes, and the person is asked.
    broker.script->fail(u"invalid_grant"_s);
    QVERIFY(broker.called(4));
    QVERIFY(!broker.script->calls.last().isRefresh);
    QCOMPARE(broker.record->removals, 1);
    broker.script->succeed("access-token-2", "refresh-token-3");
    QCOMPARE(tokenIn(waitFor(future)), QByteArray("access-token-2"));
}

void TestTokenBroker::aLostNetworkKeepsTheRefreshToken()
{
    Broker broker;
    broker.record->stored = binding + "refresh-token-0";
    auto future = broker.ask();
    QVERIFY(broker.called(1));
    broker.script->fail({}, ErrorKind::Transport);
    QCOMPARE(waitFor(future)->error().reason, ErrorReason::HostNotFound);
    QCOMPARE(broker.record->removals, 0);
    const auto again = broker.ask();
    QVERIFY(broker.called(2));
    QCOMPARE(broker.script->calls.last().refreshToken, QByteArray("refresh-token-0"));
}

void TestTokenBroker::keepsTheNewestRefreshToken()
{
    Broker broker;
    QVERIFY(broker.signIn("access-token-1", "refresh-token-1"));
    broker.broker->reject(vaultUrl, "access-token-1");
    QVERIFY(broker.signIn("access-token-2")); // No new refresh token: the old one stays good.
    broker.broker->reject(vaultUrl, "access-token-2");
    QVERIFY(broker.signIn("access-token-3", "refresh-token-3"));
    QCOMPARE(broker.script->calls.last().refreshToken, QByteArray("refresh-token-1"));
    QCOMPARE(broker.record->stored, binding + "refresh-token-3");
    QCOMPARE(broker.record->saves, 2);
}

void TestTokenBroker::aFailingStoreWarnsAndGoesOn()
{
    Broker broker;
    broker.record->fails = true;
    QSignalSpy warned(broker.broker.get(), &TokenBroker::warned);
    QVERIFY(broker.signIn("access-token-1", "refresh-token-1"));
    QTRY_COMPARE(warned.size(), 2);
    QCOMPARE(warned.at(0).constFirst().value<ApiError>().reason, ErrorReason::KeychainUnavailable);
    QCOMPARE(warned.at(1).constFirst().value<ApiError>().reason, ErrorReason::KeychainLocked);
    broker.broker->reject(vaultUrl, "access-token-1");
    QVERIFY(broker.signIn("access-token-2"));
    QCOMPARE(broker.script->calls.last().refreshToken, QByteArray("refresh-token-1"));
}

void TestTokenBroker::claimsAreDecodedAndServeAllCallers()
{
    Broker broker;
    QVERIFY(broker.signIn("access-token-1", "refresh-token-1"));
    broker.broker->reject(vaultUrl, "access-token-1");
    QList<Pending<SecretBuffer>> futures;
    for (int i = 0; i < 20; ++i)
        futures.append(broker.ask(i % 2 == 0 ? QByteArray("{\"c\":1}") : QByteArray()));
    QVERIFY(broker.called(2));
    QCOMPARE(broker.script->calls.last().claims, u"{\"c\":1}"_s);
    broker.script->succeed("access-token-2");
    for (auto &future : futures)
        QCOMPARE(tokenIn(waitFor(std::exchange(future, {}))), QByteArray("access-token-2"));
    // The same claims again come from an answer to the old token; a token got with them is at hand.
    QCOMPARE(tokenIn(waitFor(broker.ask("{\"c\":1}"))), QByteArray("access-token-2"));
    QCOMPARE(broker.script->calls.size(), 2);
}

void TestTokenBroker::claimsWaitForASignInUnderWay()
{
    Broker broker;
    auto plain = broker.ask();
    auto demanding = broker.ask("{\"c\":1}");
    QVERIFY(broker.called(1));
    QCOMPARE(broker.script->calls.constFirst().claims, QString());
    broker.script->succeed("access-token-1", "refresh-token-1");
    QCOMPARE(tokenIn(waitFor(plain)), QByteArray("access-token-1"));
    QVERIFY(broker.called(2));
    QCOMPARE(broker.script->calls.last().claims, u"{\"c\":1}"_s);
    broker.script->fail(u"interaction_required"_s);
    QVERIFY(broker.called(3)); // By the person, with the same claims.
    QVERIFY(!broker.script->calls.last().isRefresh);
    QCOMPARE(broker.script->calls.last().claims, u"{\"c\":1}"_s);
    broker.script->succeed("access-token-2");
    QCOMPARE(tokenIn(waitFor(demanding)), QByteArray("access-token-2"));
    QCOMPARE(broker.record->removals, 0);
}

void TestTokenBroker::claimsKeepTheTenant()
{
    Broker broker;
    QVERIFY(broker.signIn("access-token-1", "refresh-token-1"));
    broker.broker->reject(vaultUrl, "access-token-1");
    const auto future = broker.broker->tokenFor(challenge("{}", u"common/oauth2/authorize"_s), vaultUrl);
    QVERIFY(broker.called(2));
    QCOMPARE(broker.script->calls.last().tenant, u"tenant-1"_s);
}

void TestTokenBroker::anErrorReachesEveryCaller()
{
    Broker broker;
    auto one = broker.ask();
    auto other = broker.ask();
    QVERIFY(broker.called(1));
    broker.script->fail(u"access_denied"_s);
    QCOMPARE(waitFor(one)->error().code, u"access_denied"_s);
    QCOMPARE(waitFor(other)->error().code, u"access_denied"_s);
    QVERIFY(broker.signIn("access-token-1")); // And the next try is a new one.
    QCOMPARE(broker.script->calls.size(), 2);
}

void TestTokenBroker::whoLeavesDoesNotEndItForOthers()
{
    Broker broker;
    auto leaving = broker.ask();
    auto staying = broker.ask();
    QVERIFY(broker.called(1));
    leaving.cancel();
    QTest::qWait(20);
    broker.script->succeed("access-token-1");
    QCOMPARE(tokenIn(waitFor(staying)), QByteArray("access-token-1"));
}

void TestTokenBroker::endsWhenNobodyWaits()
{
    Broker broker;
    auto one = broker.ask();
    auto other = broker.ask();
    QVERIFY(broker.called(1));
    one.cancel();
    other.cancel();
    QTRY_VERIFY(broker.script->calls.constFirst().promise->isCanceled());
    QVERIFY(broker.signIn("access-token-1"));
    QCOMPARE(broker.script->calls.size(), 2);
}

void TestTokenBroker::signingOutForgetsEverything()
{
    Broker broker;
    QVERIFY(broker.signIn("access-token-1", "refresh-token-1"));
    QVERIFY(!broker.record->stored.isEmpty());
    const auto out = waitFor(broker.broker->signOut());
    QVERIFY(out && out->has_value());
    QVERIFY(broker.record->stored.isEmpty());
    QVERIFY(broker.atHand().isEmpty());
    QVERIFY(!broker.broker->expiresAt());
    const auto future = broker.ask();
    QVERIFY(broker.called(2));
    QVERIFY(!broker.script->calls.last().isRefresh);
}

void TestTokenBroker::closingCancelsEverything()
{
    Broker broker;
    const auto future = broker.ask();
    QVERIFY(broker.called(1));
    broker.broker.reset();
    QVERIFY(future.isCanceled());
    QVERIFY(broker.script->calls.constFirst().promise->isCanceled());
}

void TestTokenBroker::clientsWithoutRefreshTokenAcquireAgain()
{
    Broker broker;
    broker.script->usesRefreshToken = false;
    QVERIFY(broker.signIn("access-token-1"));
    QCOMPARE(broker.record->loads, 0);
    QCOMPARE(broker.record->saves, 0);
    broker.script->now += 3400;
    broker.atHand();
    QVERIFY(broker.called(2));
    QVERIFY(!broker.script->calls.last().isRefresh);
    broker.script->succeed("access-token-2");
    QTRY_COMPARE(broker.atHand(), QByteArray("access-token-2"));
}

void TestTokenBroker::cleanupTestCase()
{
    QCOMPARE(secretsLeftIn(m_home), QStringList());
}

QTEST_GUILESS_MAIN(TestTokenBroker)
#include "tst_tokenbroker.moc"
