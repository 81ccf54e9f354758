// SPDX-License-Identifier: Apache-2.0
#include "network/auth/authority.h"
#include "network/auth/oauthtoken.h"

#include <QTest>

using namespace vault;

/// Which authority may be asked for a token, and how it is addressed.
class TestAuthorities : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trusts_data();
    void trusts();
    void refuses_data();
    void refuses();
    void takesAForcedTenant();
    void cutsTheSlashOfAResource();
    void addressesTheEndpoints();
    void addressesActiveDirectoryFederation();
    void readsTheExpiryOfAJwt();
    void findsNoExpiry_data();
    void findsNoExpiry();

private:
    static Result<Authority> judge(const QString &authorization, const QString &named = {}, const QString &tenant = {})
    {
        Challenge challenge;
        challenge.authorization = authorization;
        challenge.resource = QStringLiteral("https://vault.azure.net");
        return trustedAuthority(challenge, named, tenant);
    }
};

void TestAuthorities::trusts_data()
{
    QTest::addColumn<QString>("authorization");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("tenant");
    const auto row = [](const char *authorization, const char *base, const char *tenant) {
        QTest::newRow(authorization) << QString::fromLatin1(authorization) << QString::fromLatin1(base)
                                     << QString::fromLatin1(tenant);
    };
    row("https://login.microsoftonline.com/72f9", "https://login.microsoftonline.com", "72f9");
    row("https://login.windows.net/72f9", "https://login.windows.net", "72f9");
    row("https://LOGIN.microsoftonline.com./72f9/", "https://login.microsoftonline.com", "72f9");
    row("https://login.microsoftonline.com:443/72f9", "https://login.microsoftonline.com", "72f9");
    row("https://login.microsoftonline.com/common/oauth2/authorize", "https://login.microsoftonline.com", "common");
    row("https://login.microsoftonline.com", "https://login.microsoftonline.com", "common");
    row("https://somebody@login.microsoftonline.com/72f9", "https://login.microsoftonline.com", "72f9");
    row("https://login.partner.microsoftonline.cn/t", "https://login.partner.microsoftonline.cn", "t");
    row("https://login.chinacloudapi.cn/t", "https://login.chinacloudapi.cn", "t");
    row("https://login.microsoftonline.us/t", "https://login.microsoftonline.us", "t");
    row("https://localhost:8443/t", "https://localhost:8443", "t");
    row("https://127.0.0.1:8443/t", "https://127.0.0.1:8443", "t");
    row("https://[::1]:8443/t", "https://[::1]:8443", "t");
    row("https://adfs.example.com/adfs/1234", "https://adfs.example.com", "adfs");
}

void TestAuthorities::trusts()
{
    QFETCH(QString, authorization);
    const auto authority = judge(authorization, QStringLiteral("https://adfs.example.com/"));
    QVERIFY(authority.has_value());
    QTEST(authority->base.toString(), "base");
    QTEST(authority->tenant, "tenant");
    QCOMPARE(authority->scope, QStringLiteral("https://vault.azure.net/.default"));
}

void TestAuthorities::refuses_data()
{
    QTest::addColumn<QString>("authorization");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *authorization, ErrorReason reason = ErrorReason::ChallengeAuthorityForeign) {
        QTest::newRow(authorization) << QString::fromLatin1(authorization) << int(reason);
    };
    row("https://login.example/t");
    row("https://login.microsoftonline.com.evil.example/t");
    row("https://evil-login.microsoftonline.com/t");
    row("https://x.login.microsoftonline.com/t");
    row("https://login.microsoftonline.com@evil.example/t");
    row("https://login.microsoftonline.com:8443/t");
    row("https://adfs.example.com:8443/adfs/x");
    row("https://login.microsoftonline.com/a%2Fb/x");
    row("https://login.microsoftonline.com/a%20b/x");
    row("https://login.microsoftonline.com/--flag/x");
    row("https://127.0.0.1.evil.example/t");
    row("http://login.microsoftonline.com/t", ErrorReason::ChallengeNotSecure);
    row("http://localhost/t", ErrorReason::ChallengeNotSecure);
    row("javascript:alert(1)", ErrorReason::ChallengeNotSecure);
    row("", ErrorReason::ChallengeNotSecure);
}

void TestAuthorities::refuses()
{
    QFETCH(QString, authorization);
    const auto authority = judge(authorization, QStringLiteral("https://adfs.example.com"));
    QVERIFY(!authority.has_value());
    QCOMPARE(authority.error().kind, ErrorKind::Auth);
    QTEST(int(authority.error().reason), "reason");
    QCOMPARE(authority.error().authority, authorization);
}

void TestAuthorities::takesAForcedTenant()
{
    const QString named = QStringLiteral("https://adfs.example.com");
    QCOMPARE(judge(QStringLiteral("https://login.windows.net/a"), {}, QStringLiteral("b.example"))->tenant,
             QStringLiteral("b.example"));
    QCOMPARE(judge(QStringLiteral("https://adfs.example.com/adfs/x"), named, QStringLiteral("b"))->tenant,
             QStringLiteral("adfs"));
    QVERIFY(!judge(QStringLiteral("https://login.windows.net/a"), {}, QStringLiteral("b/../c")).has_value());
}

void TestAuthorities::cutsTheSlashOfAResource()
{
    Challenge challenge;
    challenge.authorization = QStringLiteral("https://login.windows.net/a");
    challenge.resource = QStringLiteral("https://vault.azure.net/");
    QCOMPARE(trustedAuthority(challenge, {}, {})->scope, QStringLiteral("https://vault.azure.net/.default"));
    challenge.resource = QStringLiteral("https://vault.adfs.example.com/1234");
    QCOMPARE(trustedAuthority(challenge, {}, {})->scope,
             QStringLiteral("https://vault.adfs.example.com/1234/.default"));
}

void TestAuthorities::addressesTheEndpoints()
{
    const auto authority = judge(QStringLiteral("https://login.windows.net/a"));
    QCOMPARE(authority->authorizeUrl().toString(), QStringLiteral("https://login.windows.net/a/oauth2/v2.0/authorize"));
    QCOMPARE(authority->tokenUrl().toString(), QStringLiteral("https://login.windows.net/a/oauth2/v2.0/token"));
    QCOMPARE(authority->deviceCodeUrl().toString(),
             QStringLiteral("https://login.windows.net/a/oauth2/v2.0/devicecode"));
}

void TestAuthorities::addressesActiveDirectoryFederation()
{
    const auto authority = judge(QStringLiteral("https://localhost/adfs/1234"));
    QCOMPARE(authority->tokenUrl().toString(), QStringLiteral("https://localhost/adfs/oauth2/token"));
}

void TestAuthorities::readsTheExpiryOfAJwt()
{
    const QByteArray claims = QByteArray("{\"aud\":\"x\",\"exp\":1800000123}")
                                  .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QCOMPARE(expiryOfJwt(SecretBuffer::copyOf("eyJhbGciOiJub25lIn0." + claims + ".sig")), std::int64_t(1800000123));
}

void TestAuthorities::findsNoExpiry_data()
{
    QTest::addColumn<QByteArray>("token");
    for (const char *token :
         {"", "opaque", "a.b", "a.!!.c", "a.e30.c", "a.eyJleHAiOiJ4In0.c", "a.eyJleHAiOi0xfQ.c", "...."})
        QTest::newRow(token) << QByteArray(token);
}

void TestAuthorities::findsNoExpiry()
{
    QFETCH(QByteArray, token);
    QVERIFY(!expiryOfJwt(SecretBuffer::copyOf(token)).has_value());
}

QTEST_GUILESS_MAIN(TestAuthorities)
#include "tst_authority.moc"
