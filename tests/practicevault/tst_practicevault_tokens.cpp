// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/authorityclient.h"
#include "tests/practicevault/tokenforge.h"

#include <QtCore/QDateTime>
#include <QtCore/QTemporaryDir>

using namespace vault;
using namespace std::string_literals;
using nlohmann::json;

class TokenTest : public QObject
{
    Q_OBJECT

    /// The announced token's header and claims, which the tests change one thing of.
    json header() const { return TokenForge::part(m_process->token().toStdString(), 0); }
    json claims() const { return TokenForge::part(m_process->token().toStdString(), 1); }

    json claimsWith(const char *name, const json &value) const
    {
        json changed = claims();
        changed[name] = value;
        return changed;
    }

    json headerWith(const char *name, const json &value) const
    {
        json changed = header();
        changed[name] = value;
        return changed;
    }

    std::string origin() const { return AuthorityClient(*m_process).origin(); }

    void verifyRefused(const std::string &token, const std::string &partOfMessage)
    {
        const Reply reply = AuthorityClient(*m_process).listSecrets(token);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.code(), "Unauthorized"s);
        QVERIFY2(reply.message().find(partOfMessage) != std::string::npos, reply.message().c_str());
        QCOMPARE(reply.header("WWW-Authenticate"),
                 "Bearer authorization=\"" + origin() + "/practice-tenant\", resource=\"" + origin() + "\"");
    }

    void verifyRefusedClaims(const json &changed, const std::string &partOfMessage)
    {
        verifyRefused(m_forge->signedWithTheKey(header(), changed), partOfMessage);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_process = std::make_unique<PracticeVaultProcess>(QStringList {QStringLiteral("--data"), m_directory.path()});
        QVERIFY2(m_process->isRunning(), qPrintable(m_process->errorText()));
        m_forge = std::make_unique<TokenForge>(m_directory.path());
    }

    void announcesATokenOfThirtyDays()
    {
        const json all = claims();
        QCOMPARE(header()["alg"].get<std::string>(), "RS256"s);
        QCOMPARE(all["aud"].get<std::string>(), origin());
        QCOMPARE(all["iss"].get<std::string>(), origin() + "/practice-tenant/");
        QCOMPARE(all["tid"].get<std::string>(), "practice-tenant"s);
        QCOMPARE(all["appid"].get<std::string>(), m_process->clientId().toStdString());
        QVERIFY(!all["sub"].get<std::string>().empty());
        QCOMPARE(all["exp"].get<qint64>() - all["iat"].get<qint64>(), qint64(30 * 86400));
        QVERIFY(std::abs(all["iat"].get<qint64>() - QDateTime::currentSecsSinceEpoch()) < 60);
        QCOMPARE(AuthorityClient(*m_process).listSecrets(m_process->token().toStdString()).status, 200);
    }

    /// What the other tests rest on: the forge's unchanged tokens are good.
    void takesWhatItsKeySigned()
    {
        AuthorityClient client(*m_process);
        QCOMPARE(client.listSecrets(m_forge->signedWithTheKey(header(), claims())).status, 200);
        QCOMPARE(client.listSecrets(m_forge->signedWithTheKey(headerWith("typ", "at+jwt"), claims())).status, 200);
    }

    void takesEachOfItsNamesAsAudience_data()
    {
        QTest::addColumn<QByteArray>("host");
        for (const char *host : {"localhost", "127.0.0.1", "[::1]"})
            QTest::newRow(host) << QByteArray(host);
    }

    void takesEachOfItsNamesAsAudience()
    {
        QFETCH(QByteArray, host);
        const std::string name = "https://" + host.toStdString() + ":" + std::to_string(m_process->url().port());
        const std::string token = m_forge->signedWithTheKey(header(), claimsWith("aud", name));
        QCOMPARE(AuthorityClient(*m_process).listSecrets(token).status, 200);
        json changed = claimsWith("iss", name + "/practice-tenant/");
        QCOMPARE(AuthorityClient(*m_process).listSecrets(m_forge->signedWithTheKey(header(), changed)).status, 200);
    }

    void refusesAWrongAudience()
    {
        verifyRefusedClaims(claimsWith("aud", "https://vault.azure.net"),
                            "AKV10022: Invalid audience. Expected " + origin() + ", found: https://vault.azure.net.");
        verifyRefusedClaims(claimsWith("aud", origin() + "/"), "AKV10022");
        verifyRefusedClaims(claimsWith("aud", "https://localhost:1"), "AKV10022");
        verifyRefusedClaims(claimsWith("aud", "http" + origin().substr(5)), "AKV10022");
        verifyRefusedClaims(claimsWith("aud", json::array({origin()})), "AKV10022");
        json without = claims();
        without.erase("aud");
        verifyRefusedClaims(without, "AKV10022");
    }

    void refusesAWrongIssuer()
    {
        verifyRefusedClaims(claimsWith("iss", "https://elsewhere.example/practice-tenant/"), "AKV10032: Invalid issuer.");
        verifyRefusedClaims(claimsWith("iss", origin() + "/other-tenant/"), "AKV10032");
        verifyRefusedClaims(claimsWith("iss", "/practice-tenant/"), "AKV10032");
        verifyRefusedClaims(claimsWith("iss", 7), "AKV10032");
    }

    void refusesATokenOutsideItsTime()
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        verifyRefusedClaims(claimsWith("exp", now - 1), "[TokenExpired]");
        verifyRefusedClaims(claimsWith("exp", "later"), "[TokenExpired]");
        verifyRefusedClaims(claimsWith("nbf", now + 60), "not yet valid");
        verifyRefusedClaims(claimsWith("nbf", nullptr), "not yet valid");
    }

    void refusesATamperedToken()
    {
        const std::string token = m_process->token().toStdString();
        const std::string claimsOfAnother
            = TokenForge::unsignedToken(header(), claimsWith("exp", claims()["exp"].get<qint64>() + 1));
        // Other claims under the old signature.
        verifyRefused(claimsOfAnother + token.substr(token.rfind('.') + 1), "signature does not match");
        // One bit of the signature.
        std::string flipped = token;
        const auto place = token.rfind('.') + 9;
        flipped[place] = flipped[place] == 'A' ? 'B' : 'A';
        verifyRefused(flipped, "signature does not match");
        verifyRefused(token.substr(0, token.rfind('.') + 1), "signature does not match");
    }

    void refusesOtherAlgorithms()
    {
        for (const char *none : {"none", "None", "NONE", ""})
            verifyRefused(TokenForge::unsignedToken(headerWith("alg", none), claims()), "not RS256");
        verifyRefused(TokenForge::authenticatedWith(m_forge->publicKeyPem(), headerWith("alg", "HS256"), claims()),
                      "not RS256");
        verifyRefused(m_forge->signedWithTheKey(headerWith("alg", "RS384"), claims()), "not RS256");
        // The key's own algorithm in the header and a code made with the public key in place of the signature.
        verifyRefused(TokenForge::authenticatedWith(m_forge->publicKeyPem(), header(), claims()),
                      "signature does not match");
        // An extension that must be understood (RFC 7515 section 4.1.11).
        verifyRefused(m_forge->signedWithTheKey(headerWith("crit", json::array({"exp"})), claims()), "not RS256");
    }

    void refusesOtherKeys()
    {
        verifyRefused(TokenForge::signedWithAnotherKey(header(), claims()), "signature does not match");
        verifyRefused(TokenForge::signedWithAnotherKey(headerWith("kid", "other"), claims()),
                      "AKV10046: Unable to resolve the key used for signature validation. EncodedJwtHeader: '");
    }

    void refusesWhatIsNoToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        const QByteArray good = m_process->token();
        QTest::newRow("a word") << QByteArray("hunter2");
        QTest::newRow("dots") << QByteArray("..");
        QTest::newRow("two parts") << good.left(good.lastIndexOf('.'));
        QTest::newRow("four parts") << good + ".e30";
        QTest::newRow("padding") << good + "==";
        QTest::newRow("not JSON") << QByteArray("e3.e30.e30");
        QTest::newRow("no objects") << QByteArray("W10.W10.W10");
    }

    void refusesWhatIsNoToken()
    {
        QFETCH(QByteArray, token);
        verifyRefused(token.toStdString(), "not a JSON Web Token");
    }

    void tellsAMissingTokenFromAWrongOne()
    {
        const Reply reply = AuthorityClient(*m_process).listSecrets({});
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.message(), "AKV10000: Request is missing a Bearer or PoP token."s);
    }

    /// A failed signature leaves errors in OpenSSL's queue.
    void keepsTheConnectionAfterARefusal()
    {
        VaultClient client(*m_process);
        const std::string good = client.token;
        for (int i = 0; i < 5; ++i) {
            client.token = TokenForge::unsignedToken(header(), claims()) + std::string(342, 'A');
            QCOMPARE(client.get("/secrets").status, 401);
            client.token = good;
            QCOMPARE(client.get("/secrets").status, 200);
        }
    }

    void publishesItsKey()
    {
        const Reply reply = AuthorityClient(*m_process).get("discovery/v2.0/keys");
        QCOMPARE(reply.status, 200);
        const json &key = reply.body["keys"][0];
        QCOMPARE(key["kid"].get<std::string>(), header()["kid"].get<std::string>());
        QCOMPARE(key["kty"].get<std::string>(), "RSA"s);
        QVERIFY(!key.contains("d"));
    }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<PracticeVaultProcess> m_process;
    std::unique_ptr<TokenForge> m_forge;
};

QTEST_GUILESS_MAIN(TokenTest)
#include "tst_practicevault_tokens.moc"
