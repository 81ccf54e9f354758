// SPDX-License-Identifier: Apache-2.0
#include "network/connections/vaultaddress.h"
#include "network/keyvault/endpoint.h"

#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

/// What a person may type for a vault, and what it stands for.
class TestVaultAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void completes_data();
    void completes();
    void completesWithEveryCloud();
    void tellsManagedHsms_data();
    void tellsManagedHsms();
};

void TestVaultAddress::completes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    const QString scheme = u"https://"_s;
    QTest::newRow("bare name") << u" contoso "_s << scheme + u"contoso.vault.azure.net"_s;
    QTest::newRow("host") << u"contoso.vault.azure.cn"_s << scheme + u"contoso.vault.azure.cn"_s;
    QTest::newRow("host and port") << u"localhost:8443"_s << scheme + u"localhost:8443"_s;
    QTest::newRow("this computer") << u"LocalHost"_s << scheme + u"LocalHost"_s;
    QTest::newRow("whole") << scheme + u"x.example"_s << scheme + u"x.example"_s;
    QTest::newRow("another scheme") << u"http://x"_s << u"http://x"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("blanks") << u"  \t"_s << QString();
}

void TestVaultAddress::completes()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    QCOMPARE(completedVaultUrl(typed), url);
    QCOMPARE(completedVaultUrl(url), url);
}

void TestVaultAddress::completesWithEveryCloud()
{
    const QStringList suffixes = vaultSuffixes();
    QCOMPARE(suffixes.size(), 6);
    for (const QString &suffix : suffixes) {
        const QString url = completedVaultUrl(u"contoso"_s, suffix);
        const auto endpoint = Endpoint::create(url, u"7.4"_s);
        QVERIFY2(endpoint, qPrintable(url));
        QCOMPARE(endpoint->host(), u"contoso."_s + suffix);
        QCOMPARE(endpoint->displayName(), u"contoso"_s);
    }
    QCOMPARE(completedVaultUrl(u"contoso"_s, u"vault.local.azurestack.external"_s),
             u"https://contoso.vault.local.azurestack.external"_s);
}

void TestVaultAddress::tellsManagedHsms_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isHsm");
    const QString scheme = u"https://"_s;
    QTest::newRow("public") << scheme + u"a.managedhsm.azure.net"_s << true;
    QTest::newRow("capitals, slash") << scheme + u"A.ManagedHSM.Azure.Net/"_s << true;
    QTest::newRow("China") << u"a.managedhsm.azure.cn"_s << true;
    QTest::newRow("regional") << scheme + u"a.westeurope.managedhsm.usgovcloudapi.net"_s << true;
    QTest::newRow("vault") << scheme + u"a.vault.azure.net"_s << false;
    QTest::newRow("vault of that name") << scheme + u"managedhsm.vault.azure.net"_s << false;
    QTest::newRow("in the path") << scheme + u"a.vault.azure.net/x.managedhsm.azure.net"_s << false;
    QTest::newRow("this computer") << u"localhost:8443"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestVaultAddress::tellsManagedHsms()
{
    QFETCH(QString, address);
    QFETCH(bool, isHsm);
    QCOMPARE(isManagedHsm(address), isHsm);
    QCOMPARE(isManagedHsm(VaultService::Automatic, address), isHsm);
    // What the person says counts where the address does not tell, and against it.
    QVERIFY(isManagedHsm(VaultService::ManagedHsm, address));
    QVERIFY(!isManagedHsm(VaultService::KeyVault, address));
}

QTEST_GUILESS_MAIN(TestVaultAddress)
#include "tst_vaultaddress.moc"
