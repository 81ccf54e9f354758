// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/endpoint.h"

#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreNormalised_data();
    void addressesAreNormalised();
    void badAddressesAreRefused_data();
    void badAddressesAreRefused();
    void ownsItsOwnOriginOnly_data();
    void ownsItsOwnOriginOnly();
    void anEmptyEndpointOwnsNothing();
    void displayName_data();
    void displayName();
    void apiVersions_data();
    void apiVersions();
    void formFollowsTheApiVersion_data();
    void formFollowsTheApiVersion();
    void urlForAddsTheApiVersion();
};

void TestEndpoint::addressesAreNormalised_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("plain") << u"https://v.vault.azure.net"_s << u"https://v.vault.azure.net"_s;
    QTest::newRow("slash") << u"https://v.vault.azure.net/"_s << u"https://v.vault.azure.net"_s;
    QTest::newRow("spaces") << u"  https://v.vault.azure.net/ \n"_s << u"https://v.vault.azure.net"_s;
    QTest::newRow("capitals") << u"HTTPS://V.Vault.Azure.NET"_s << u"https://v.vault.azure.net"_s;
    QTest::newRow("port 443") << u"https://v.vault.azure.net:443/"_s << u"https://v.vault.azure.net"_s;
    QTest::newRow("other port") << u"https://localhost:8443"_s << u"https://localhost:8443"_s;
    QTest::newRow("IPv4") << u"https://127.0.0.1:9"_s << u"https://127.0.0.1:9"_s;
    QTest::newRow("IPv6") << u"https://[::1]:8443/"_s << u"https://[::1]:8443"_s;
    QTest::newRow("bare host") << u"v.vault.azure.net"_s << u"https://v.vault.azure.net"_s;
    QTest::newRow("bare localhost and port") << u"localhost:8443"_s << u"https://localhost:8443"_s;
}

void TestEndpoint::addressesAreNormalised()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const auto endpoint = Endpoint::create(typed, u"7.4"_s);
    QVERIFY(endpoint);
    QCOMPARE(endpoint->url().toString(QUrl::FullyEncoded), url);
}

void TestEndpoint::badAddressesAreRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << u"  "_s << u"empty"_s;
    QTest::newRow("no TLS") << u"http://v.vault.azure.net"_s << u"scheme"_s;
    QTest::newRow("other scheme") << u"ftp://v.vault.azure.net"_s << u"scheme"_s;
    QTest::newRow("a word") << u"myvault"_s << u"scheme"_s;
    QTest::newRow("no host") << u"https:///keys"_s << u"host"_s;
    QTest::newRow("space inside") << u"https://v vault.azure.net"_s << u"syntax"_s;
    QTest::newRow("port too big") << u"https://v.vault.azure.net:70000"_s << u"syntax"_s;
    QTest::newRow("port 0") << u"https://v.vault.azure.net:0"_s << u"port"_s;
    QTest::newRow("user") << u"https://me@v.vault.azure.net"_s << u"user information"_s;
    QTest::newRow("disguised host") << u"https://v.vault.azure.net:x@evil.example"_s << u"user information"_s;
    QTest::newRow("path") << u"https://v.vault.azure.net/keys"_s << u"path"_s;
    QTest::newRow("query") << u"https://v.vault.azure.net/?a=b"_s << u"query"_s;
    QTest::newRow("fragment") << u"https://v.vault.azure.net/#x"_s << u"fragment"_s;
}

void TestEndpoint::badAddressesAreRefused()
{
    QFETCH(QString, typed);
    QFETCH(QString, detail);
    const auto endpoint = Endpoint::create(typed, u"7.4"_s);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, ErrorKind::Refused);
    QCOMPARE(endpoint.error().reason, ErrorReason::InvalidUrl);
    QCOMPARE(endpoint.error().detail, detail);
}

void TestEndpoint::ownsItsOwnOriginOnly_data()
{
    QTest::addColumn<QString>("vault");
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("owned");
    const QString azure = u"https://v.vault.azure.net"_s;
    const QString local = u"https://localhost:8443"_s;
    const QString ipv6 = u"https://[::1]:8443"_s;
    QTest::newRow("port written") << azure << u"https://v.vault.azure.net:443/keys?api-version=7.4&$skiptoken=x"_s << true;
    QTest::newRow("no port") << azure << u"https://v.vault.azure.net/keys"_s << true;
    QTest::newRow("capitals") << azure << u"https://V.VAULT.azure.net/keys"_s << true;
    QTest::newRow("other port") << azure << u"https://v.vault.azure.net:444/keys"_s << false;
    QTest::newRow("no TLS") << azure << u"http://v.vault.azure.net/keys"_s << false;
    QTest::newRow("no TLS on 443") << azure << u"http://v.vault.azure.net:443/keys"_s << false;
    QTest::newRow("other vault") << azure << u"https://w.vault.azure.net/keys"_s << false;
    QTest::newRow("longer host") << azure << u"https://v.vault.azure.net.evil.example/keys"_s << false;
    QTest::newRow("host before a dot") << azure << u"https://evil.v.vault.azure.net/keys"_s << false;
    QTest::newRow("glued host") << azure << u"https://evilv.vault.azure.net/keys"_s << false;
    QTest::newRow("trailing dot") << azure << u"https://v.vault.azure.net./keys"_s << false;
    QTest::newRow("user information") << azure << u"https://a:b@v.vault.azure.net/keys"_s << false;
    QTest::newRow("disguised") << azure << u"https://v.vault.azure.net@evil.example/keys"_s << false;
    QTest::newRow("relative") << azure << u"/keys?x"_s << false;
    QTest::newRow("no scheme") << azure << u"//v.vault.azure.net/keys"_s << false;
    QTest::newRow("empty") << azure << QString() << false;
    QTest::newRow("local port") << local << u"https://localhost:8443/keys"_s << true;
    QTest::newRow("local without port") << local << u"https://localhost/keys"_s << false;
    QTest::newRow("local by number") << local << u"https://127.0.0.1:8443/keys"_s << false;
    QTest::newRow("IPv6") << ipv6 << u"https://[::1]:8443/keys"_s << true;
    QTest::newRow("IPv6 written long") << ipv6 << u"https://[0:0:0:0:0:0:0:1]:8443/keys"_s << true;
    QTest::newRow("other IPv6") << ipv6 << u"https://[::2]:8443/keys"_s << false;
}

void TestEndpoint::ownsItsOwnOriginOnly()
{
    QFETCH(QString, vault);
    QFETCH(QString, link);
    QFETCH(bool, owned);
    QCOMPARE(Endpoint::create(vault, u"7.4"_s)->owns(QUrl(link)), owned);
}

void TestEndpoint::anEmptyEndpointOwnsNothing()
{
    QVERIFY(!Endpoint().owns(QUrl()));
    QVERIFY(!Endpoint().owns(QUrl(u"https://v.vault.azure.net"_s)));
}

void TestEndpoint::displayName_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("name");
    QTest::newRow("public") << u"https://payroll.vault.azure.net"_s << u"payroll"_s;
    QTest::newRow("china") << u"https://payroll.vault.azure.cn"_s << u"payroll"_s;
    QTest::newRow("regional HSM") << u"https://pool.westeurope.managedhsm.azure.net"_s << u"pool.westeurope"_s;
    QTest::newRow("look-alike") << u"https://evilvault.azure.net"_s << u"evilvault.azure.net"_s;
    QTest::newRow("local") << u"https://localhost:8443"_s << u"localhost:8443"_s;
    QTest::newRow("IPv6") << u"https://[::1]:8443"_s << u"[::1]:8443"_s;
}

void TestEndpoint::displayName()
{
    QFETCH(QString, url);
    QFETCH(QString, name);
    QCOMPARE(Endpoint::create(url, u"7.4"_s)->displayName(), name);
}

void TestEndpoint::apiVersions_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("valid");
    QTest::newRow("usual") << u"7.4"_s << true;
    QTest::newRow("preview") << u"2026-05-01-preview"_s << true;
    QTest::newRow("documented") << u"2015.06.01"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("ampersand") << u"7.4&x=y"_s << false;
    QTest::newRow("space") << u"7.4 "_s << false;
    QTest::newRow("percent") << u"7%2E4"_s << false;
    QTest::newRow("too long") << QString(65, u'7') << false;
}

void TestEndpoint::apiVersions()
{
    QFETCH(QString, version);
    QFETCH(bool, valid);
    QCOMPARE(isValidApiVersion(version), valid);
    const auto endpoint = Endpoint::create(u"https://v.vault.azure.net"_s, version);
    QCOMPARE(endpoint.has_value(), valid);
    if (!valid)
        QCOMPARE(endpoint.error().reason, ErrorReason::InvalidApiVersion);
}

void TestEndpoint::formFollowsTheApiVersion_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("documented");
    QTest::newRow("dots") << u"2015.06.01"_s << true;
    QTest::newRow("hyphens") << u"2015-06-01"_s << false;
    QTest::newRow("mixed") << u"2015.06-01"_s << false;
    QTest::newRow("short") << u"7.4"_s << false;
    QTest::newRow("short parts") << u"2015.6.1"_s << false;
    QTest::newRow("suffix") << u"2015.06.01-preview"_s << false;
    QTest::newRow("letters") << u"abcd.ef.gh"_s << false;
}

void TestEndpoint::formFollowsTheApiVersion()
{
    QFETCH(QString, version);
    QFETCH(bool, documented);
    const auto formOf = [&](RouteChoice choice) {
        return Endpoint::create(u"https://v.vault.azure.net"_s, version, choice)->routeForm();
    };
    QCOMPARE(formOf(RouteChoice::Automatic), documented ? RouteForm::Documented : RouteForm::Service);
    QCOMPARE(formOf(RouteChoice::Documented), RouteForm::Documented);
    QCOMPARE(formOf(RouteChoice::Service), RouteForm::Service);
}

void TestEndpoint::urlForAddsTheApiVersion()
{
    const auto endpoint = Endpoint::create(u"https://localhost:8443"_s, u"2025-07-01"_s);
    QCOMPARE(endpoint->urlFor(u"/keys/a%20b"_s).toEncoded(),
             QByteArray("https://localhost:8443/keys/a%20b?api-version=2025-07-01"));
    QVERIFY(endpoint->owns(endpoint->urlFor(u"/keys"_s)));
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
