// SPDX-License-Identifier: Apache-2.0
#include "network/connections/vaultsession.h"
#include "tests/support/fixedtokenprovider.h"
#include "httpfixture.h"

using namespace vault;
using namespace vault::test;

/// One open vault as a whole: its trust, its token, its clients, and that closing it ends everything.
class TestVaultSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAKeyWithItsOwnRootAndToken();
    void anotherSessionTrustsOnlyTheSystem();
    void closingItDeliversNothing();

private:
    static std::unique_ptr<VaultSession> open(const ScriptedServer &server, const QList<QSslCertificate> &roots)
    {
        ConnectionOptions options;
        options.endpoint = Endpoint::create(server.url({}).toString(), QStringLiteral("7.4")).value();
        options.http = HttpFixture::quickOptions();
        options.additionalRoots = roots;
        return std::make_unique<VaultSession>(
            options, std::make_unique<FixedTokenProvider>(SecretBuffer::copyOf("mine"), options.endpoint.url()));
    }
};

void TestVaultSession::readsAKeyWithItsOwnRootAndToken()
{
    ScriptedServer server(localhostIdentity());
    server.answerWith({{404, "{\"error\":{\"code\":\"KeyNotFound\",\"message\":\"Key not found: a\"}}", {}}});
    const auto session = open(server, {authority().certificate()});
    const auto result = waitFor(session->keys().get(QStringLiteral("a")));
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().code, QStringLiteral("KeyNotFound"));
    QCOMPARE(result->error().objectName, QStringLiteral("a"));
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(server.requests.constFirst().header("Authorization"), QByteArray("Bearer mine"));
    QVERIFY(server.requests.constFirst().target.startsWith("/keys/a"));
}

void TestVaultSession::anotherSessionTrustsOnlyTheSystem()
{
    ScriptedServer server(localhostIdentity());
    const auto trusting = open(server, {authority().certificate()});
    const auto other = open(server, {});
    waitFor(trusting->keys().get(QStringLiteral("a")));
    QCOMPARE(server.requests.size(), 1);
    const auto result = waitFor(other->secrets().get(QStringLiteral("a")));
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().reason, ErrorReason::CertificateUntrusted);
    QCOMPARE(server.requests.size(), 1);
}

void TestVaultSession::closingItDeliversNothing()
{
    ScriptedServer server(localhostIdentity());
    server.answerWith({{0, "", {}, Ending::Silent}});
    auto session = open(server, {authority().certificate()});
    int delivered = 0;
    session->keys().list().then(this, [&](Result<ItemPage>) { ++delivered; });
    session->secrets().get(QStringLiteral("a")).then(this, [&](Result<SecretBundle>) { ++delivered; });
    QTRY_COMPARE(server.requests.size(), 2);
    session.reset();
    QTRY_COMPARE(server.openConnections, 0);
    QCOMPARE(delivered, 0);
}

QTEST_GUILESS_MAIN(TestVaultSession)
#include "tst_vaultsession.moc"
