// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectionrequest.h"
#include "network/http/proxy.h"
#include "recordingproxy.h"
#include "vaultandauthority.h"

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// Which way a connection takes to its vault and to the authority.
class TestProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aNamedProxyServesVaultAndAuthority_data();
    void aNamedProxyServesVaultAndAuthority();
    void theSystemsProxyServesVaultAndAuthority_data();
    void theSystemsProxyServesVaultAndAuthority();
    void theEnvironmentsExceptionsHold();
    void noProxyIsNoProxy();
    void thisComputerIsReachedDirectly_data();
    void thisComputerIsReachedDirectly();
    void aProxyOutOfReachIsNamed();
    void loopbackIsKnown_data();
    void loopbackIsKnown();

private:
    /// A name that no name server knows: only a proxy leads there.
    static inline const QString host = u"contoso.invalid"_s;

    struct Way {
        explicit Way(const QString &name)
            : vault(name, authority().issue(name, {u"DNS:"_s + name}))
            , proxy(vault.serverPort())
        {
            vault.tokens = {{200, "{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"good-token\"}", {}}};
            request.connection.vaultUrl = vault.url();
            request.connection.additionalRootFile = vault.rootFile();
            request.connection.signIn.kind = SignInKind::ClientSecret;
            request.connection.signIn.clientId = u"app-1"_s;
            request.connection.signIn.authority = vault.url();
            request.secrets.clientSecret = SecretBuffer::copyOf("s3cret");
        }
        QByteArray proxyUrl(const QByteArray &scheme = "http") const
        {
            return scheme + "://127.0.0.1:" + QByteArray::number(proxy.serverPort());
        }
        Result<ItemPage> list()
        {
            const auto session = openVault(std::move(request));
            if (!session)
                return tl::unexpected(session.error());
            auto page = waitFor((*session)->secrets().list());
            return page ? std::move(*page) : tl::unexpected(ApiError());
        }

        VaultAndAuthority vault;
        RecordingProxy proxy;
        ConnectionRequest request;
    };
};


void TestProxy::init()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY",
                             "ALL_PROXY", "NO_PROXY"})
        qunsetenv(name);
}

void TestProxy::aNamedProxyServesVaultAndAuthority_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("protocol");
    QTest::newRow("http") << int(ConnectionProxy::Kind::Http) << u"http"_s;
    QTest::newRow("socks5") << int(ConnectionProxy::Kind::Socks5) << u"socks5"_s;
}

void TestProxy::aNamedProxyServesVaultAndAuthority()
{
    QFETCH(int, kind);
    QFETCH(QString, protocol);
    Way way(host);
    way.request.connection.proxy = {ConnectionProxy::Kind(kind), u"127.0.0.1"_s, way.proxy.serverPort()};
    const Result<ItemPage> page = way.list();
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(way.vault.atAuthority().size(), 1);
    // Once for the vault, once for the authority, and the proxy is told the name.
    const QString line = u"%1 %2:%3"_s.arg(protocol, host).arg(way.vault.serverPort());
    QCOMPARE(way.proxy.asked, (QStringList{line, line}));
}

void TestProxy::theSystemsProxyServesVaultAndAuthority_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("https_proxy") << QByteArray("https_proxy");
    QTest::newRow("http_proxy") << QByteArray("http_proxy");
}

void TestProxy::theSystemsProxyServesVaultAndAuthority()
{
    QFETCH(QByteArray, variable);
    Way way(host);
    qputenv(variable.constData(), way.proxyUrl());
    const Result<ItemPage> page = way.list();
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(way.vault.atAuthority().size(), 1);
    QCOMPARE(way.proxy.asked.size(), 2);
    QVERIFY(way.proxy.asked.constFirst().startsWith("http "_L1 + host));
}

void TestProxy::theEnvironmentsExceptionsHold()
{
    Way way(host);
    qputenv("https_proxy", way.proxyUrl());
    qputenv("no_proxy", "other.example,.invalid");
    const Result<ItemPage> page = way.list();
    QVERIFY(!page);
    QCOMPARE(page.error().reason, ErrorReason::HostNotFound);
    QCOMPARE(page.error().proxy, QString());
    QCOMPARE(way.proxy.asked, QStringList());
}

void TestProxy::noProxyIsNoProxy()
{
    Way way(host);
    qputenv("https_proxy", way.proxyUrl());
    way.request.connection.proxy.kind = ConnectionProxy::Kind::None;
    const Result<ItemPage> page = way.list();
    QVERIFY(!page);
    QCOMPARE(page.error().reason, ErrorReason::HostNotFound);
    QCOMPARE(way.proxy.asked, QStringList());
}

void TestProxy::thisComputerIsReachedDirectly_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("https_proxy") << QByteArray("https_proxy");
    QTest::newRow("http_proxy") << QByteArray("http_proxy");
}

void TestProxy::thisComputerIsReachedDirectly()
{
    QFETCH(QByteArray, variable);
    Way way(u"localhost"_s);
    qputenv(variable.constData(), way.proxyUrl());
    const Result<ItemPage> page = way.list();
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(way.proxy.asked, QStringList());
}

void TestProxy::aProxyOutOfReachIsNamed()
{
    Way way(host);
    way.proxy.close();
    way.request.connection.proxy = {ConnectionProxy::Kind::Http, u"localhost"_s, 1};
    const Result<ItemPage> page = way.list();
    QVERIFY(!page);
    QCOMPARE(page.error().reason, ErrorReason::ProxyFailed);
    QCOMPARE(page.error().proxy, u"localhost:1"_s);
}

void TestProxy::loopbackIsKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isLoopback");
    QTest::newRow("localhost") << "localhost" << true;
    QTest::newRow("upper case") << "LOCALHOST" << true;
    QTest::newRow("root dot") << "localhost." << true;
    QTest::newRow("below it") << "vault.localhost" << true;
    QTest::newRow("v4") << "127.0.0.1" << true;
    QTest::newRow("another v4") << "127.8.9.1" << true;
    QTest::newRow("v6") << "::1" << true;
    QTest::newRow("v4 in v6") << "::ffff:127.0.0.1" << true;
    QTest::newRow("a name that begins so") << "localhost.example" << false;
    QTest::newRow("a name that ends so") << "notlocalhost" << false;
    QTest::newRow("an address that begins so") << "127.0.0.1.example" << false;
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("elsewhere") << "10.0.0.1" << false;
}

void TestProxy::loopbackIsKnown()
{
    QFETCH(QString, name);
    QFETCH(bool, isLoopback);
    QCOMPARE(isLoopbackHost(name), isLoopback);
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
