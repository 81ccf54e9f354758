// SPDX-License-Identifier: Apache-2.0
#include "answers.h"
#include "vaultfixture.h"

#include "network/crypto/certificatesummary.h"
#include "network/http/errorenvelope.h"

#include <QDateTime>
#include <QTest>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vault::RouteForm)

/// Every function of CertificateClient against a practice vault, in both forms, and what its decoders make of answers
/// that lack something.
class TestCertificateClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void listsReachTheEnd_data() { forms(); }
    void listsReachTheEnd();
    void bundlesAgreeWithTheirCertificate_data() { forms(); }
    void bundlesAgreeWithTheirCertificate();
    void policies_data() { forms(); }
    void policies();
    void deletedCertificates_data() { forms(); }
    void deletedCertificates();
    void theirKeysAndSecretsAreManaged();
    void refusals();
    void badNamesAreNotSent();
    void aCertificateInTheMaking();
    void whatIsMissingIsNoError_data();
    void whatIsMissingIsNoError();
    void brokenBundles_data();
    void brokenBundles();
    void oddPolicyMembersCountAsMissing();

private:
    static void forms();

    std::unique_ptr<PracticeVaultProcess> m_vault;
    std::unique_ptr<VaultFixture> m_fixture;
};

void TestCertificateClient::initTestCase()
{
    m_vault = std::make_unique<PracticeVaultProcess>();
    QVERIFY2(m_vault->isRunning(), qPrintable(m_vault->errorText()));
}

void TestCertificateClient::forms()
{
    QTest::addColumn<RouteForm>("form");
    QTest::newRow("documented") << RouteForm::Documented;
    QTest::newRow("service") << RouteForm::Service;
}

void TestCertificateClient::init()
{
    const bool documented = QByteArrayView(QTest::currentDataTag()).contains("documented");
    m_fixture = std::make_unique<VaultFixture>(*m_vault, documented ? RouteForm::Documented : RouteForm::Service);
}

void TestCertificateClient::listsReachTheEnd()
{
    QStringList names;
    const auto items = everyItem([&](const QUrl &link) { return m_fixture->certificates.list(link); });
    for (const VaultItem &item : items) {
        QCOMPARE(item.id.kind, ObjectKind::Certificate);
        QVERIFY(item.id.version.isEmpty());
        QVERIFY(item.attributes.expires && item.attributes.notBefore);
        names.append(item.id.name);
    }
    QCOMPARE(names, (QStringList{u"api-contoso-example"_s, u"wiki-contoso-example"_s, u"wildcard-intranet-example"_s,
                                 u"www-contoso-example"_s}));
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QCOMPARE(stateOf(items[0].attributes, now), ObjectState::ExpiresSoon);
    QCOMPARE(stateOf(items[1].attributes, now), ObjectState::Expired);
    QCOMPARE(stateOf(items[3].attributes, now), ObjectState::Enabled);
    QCOMPARE(items[3].tags.value(u"team"_s), u"web"_s);

    const auto versions = everyItem(
        [&](const QUrl &link) { return m_fixture->certificates.listVersions(u"www-contoso-example"_s, link); });
    QCOMPARE(versions.size(), 4);
    for (const VaultItem &version : versions)
        QCOMPARE(version.id.version.size(), 32);
}

void TestCertificateClient::bundlesAgreeWithTheirCertificate()
{
    const QString name = u"www-contoso-example"_s;
    const auto current = awaited(m_fixture->certificates.get(name));
    QVERIFY(current);
    const auto versions
        = everyItem([&](const QUrl &link) { return m_fixture->certificates.listVersions(name, link); });
    for (const VaultItem &item : versions) {
        const auto bundle = awaited(m_fixture->certificates.get(name, item.id.version));
        QVERIFY(bundle);
        QCOMPARE(bundle->properties.id, item.id);
        QVERIFY(bundle->keyId.endsWith("/keys/"_L1 + name + u'/' + item.id.version));
        QVERIFY(bundle->secretId.endsWith("/secrets/"_L1 + name + u'/' + item.id.version));
        const auto summary = summarizeDer(bundle->cer);
        QVERIFY(summary.has_value());
        QCOMPARE(summary->thumbprint.toLatin1(), bundle->thumbprint.toHex().toUpper());
        QCOMPARE(summary->subject, u"CN=www.contoso.example,O=Contoso"_s);
        QCOMPARE(summary->issuer, u"CN=Practice issuer,O=Practice only,C=HU"_s);
        QCOMPARE(summary->notBefore, bundle->properties.attributes.notBefore.value_or(0));
        QCOMPARE(summary->notAfter, bundle->properties.attributes.expires.value_or(0));
        QCOMPARE(summary->alternativeNames, (QList<QString>{u"DNS:www.contoso.example"_s, u"DNS:contoso.example"_s}));
        QCOMPARE(summary->keyType, u"EC P-256"_s);
        QCOMPARE(bundle->cer == current->cer, bundle->properties.id.version == current->properties.id.version);
    }
    QVERIFY(current->isPending); // The vault names the operation that made it.
    QCOMPARE(current->properties.contentType, u"application/x-pkcs12"_s);
}

void TestCertificateClient::policies()
{
    const auto policy = awaited(m_fixture->certificates.policy(u"www-contoso-example"_s));
    QVERIFY(policy);
    QCOMPARE(policy->issuerName, u"practice-issuer"_s);
    QCOMPARE(policy->certificateType, u"OV-SSL"_s);
    QCOMPARE(policy->subject, u"O=Contoso, CN=www.contoso.example"_s);
    QCOMPARE(policy->dnsNames, (QStringList{u"www.contoso.example"_s, u"contoso.example"_s}));
    QCOMPARE(policy->keyUsage, QStringList{u"digitalSignature"_s});
    QCOMPARE(policy->extendedKeyUsage, QStringList{u"1.3.6.1.5.5.7.3.1"_s});
    QCOMPARE(policy->validityMonths, std::optional(12));
    QCOMPARE(policy->kty, u"EC"_s);
    QCOMPARE(policy->crv, u"P-256"_s);
    QCOMPARE(policy->exportable, std::optional(true));
    QCOMPARE(policy->reuseKey, std::optional(false));
    QCOMPARE(policy->contentType, u"application/x-pkcs12"_s);
    QCOMPARE(policy->lifetimeActions, (QList<CertificateLifetimeAction>{{u"AutoRenew"_s, 80, std::nullopt}}));
    QVERIFY(policy->id.endsWith("/certificates/www-contoso-example/policy"_L1));
    const auto other = awaited(m_fixture->certificates.policy(u"wiki-contoso-example"_s));
    QVERIFY(other);
    QCOMPARE(other->lifetimeActions, (QList<CertificateLifetimeAction>{{u"EmailContacts"_s, std::nullopt, 30}}));
    QVERIFY(other->dnsNames.isEmpty());
}

void TestCertificateClient::deletedCertificates()
{
    const auto items = everyItem([&](const QUrl &link) { return m_fixture->certificates.listDeleted(link); });
    QCOMPARE(items.size(), 1);
    QVERIFY(items[0].recoveryId.endsWith("/deletedcertificates/withdrawn-shop-example"_L1));
    QCOMPARE(*items[0].scheduledPurgeDate - *items[0].deletedDate, 90 * 86'400);
    const auto bundle = awaited(m_fixture->certificates.getDeleted(u"withdrawn-shop-example"_s));
    QVERIFY(bundle);
    QCOMPARE(bundle->properties.deletedDate, items[0].deletedDate);
    QVERIFY(summarizeDer(bundle->cer).has_value());
}

void TestCertificateClient::theirKeysAndSecretsAreManaged()
{
    const auto certificate = awaited(m_fixture->certificates.get(u"api-contoso-example"_s));
    QVERIFY(certificate);
    const auto key = awaited(m_fixture->keys.get(u"api-contoso-example"_s));
    QVERIFY(key && key->properties.managed);
    QCOMPARE(key->properties.id.text, certificate->keyId);
    const auto secret = awaited(m_fixture->secrets.get(u"api-contoso-example"_s));
    QVERIFY(secret && secret->properties.managed && secret->value);
    QCOMPARE(secret->properties.id.text, certificate->secretId);
    const auto summary = summarizeCertificate(*secret->value, secret->properties.contentType);
    QVERIFY(summary.has_value());
    QCOMPARE(summary->thumbprint.toLatin1(), certificate->thumbprint.toHex().toUpper());
    QVERIFY(summary->keyFits);
}

void TestCertificateClient::refusals()
{
    QCOMPARE(codeOf(awaited(m_fixture->certificates.get(u"never-made"_s))), u"CertificateNotFound"_s);
    QCOMPARE(codeOf(awaited(m_fixture->certificates.policy(u"never-made"_s))), u"CertificateNotFound"_s);
    QCOMPARE(codeOf(awaited(m_fixture->certificates.getDeleted(u"www-contoso-example"_s))), u"CertificateNotFound"_s);
    const auto foreign = awaited(m_fixture->certificates.list(QUrl(u"https://elsewhere.example/certificates"_s)));
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().reason, ErrorReason::ForeignNextLink);
}

void TestCertificateClient::badNamesAreNotSent()
{
    m_vault->clearRequests();
    QCOMPARE(awaited(m_fixture->certificates.get(u"a/b"_s)).error().reason, ErrorReason::InvalidName);
    QCOMPARE(awaited(m_fixture->certificates.get(u"a"_s, u"../x"_s)).error().reason, ErrorReason::InvalidVersion);
    QCOMPARE(awaited(m_fixture->certificates.policy({})).error().reason, ErrorReason::InvalidName);
    QVERIFY(m_vault->requests().isEmpty());
}

void TestCertificateClient::aCertificateInTheMaking()
{
    // As recorded of one whose making was canceled: no cer, no x5t, no kid.
    const auto bundle = decodeCertificateBundle(answer(
        R"({"id":"@/certificates/c/0a","attributes":{"enabled":false,"created":5},"policy":{"issuer":{"name":"Unknown"}},
            "pending":{"id":"@/certificates/c/pending"}})"));
    QVERIFY(bundle);
    QVERIFY(bundle->cer.isEmpty() && bundle->thumbprint.isEmpty() && bundle->keyId.isEmpty());
    QVERIFY(bundle->isPending && !bundle->properties.attributes.enabled);
    QCOMPARE(bundle->policy->issuerName, u"Unknown"_s);
}

void TestCertificateClient::whatIsMissingIsNoError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("id alone") << QByteArray(R"({"id":"@/certificates/c"})");
    QTest::newRow("null") << QByteArray(R"({"id":"@/certificates/c","cer":null,"x5t":null,"policy":null,"tags":null})");
    QTest::newRow("empty policy") << QByteArray(R"({"id":"@/certificates/c","policy":{}})");
    QTest::newRow("policy of nulls") << QByteArray(
        R"({"id":"@/certificates/c","policy":{"key_props":null,"x509_props":null,"lifetime_actions":null,"issuer":null}})");
    QTest::newRow("unknown members") << QByteArray(R"({"id":"@/certificates/c","newer":{"x":[1]},"preserveCertOrder":true})");
}

void TestCertificateClient::whatIsMissingIsNoError()
{
    QFETCH(QByteArray, body);
    const auto bundle = decodeCertificateBundle(answer(body));
    QVERIFY(bundle);
    QCOMPARE(bundle->properties.id.name, u"c"_s);
    QVERIFY(bundle->cer.isEmpty());
    if (bundle->policy) {
        QVERIFY(bundle->policy->subject.isEmpty() && bundle->policy->lifetimeActions.isEmpty());
        QVERIFY(!bundle->policy->validityMonths && !bundle->policy->exportable);
    }
}

void TestCertificateClient::brokenBundles_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("no id") << QByteArray("{}") << u"id"_s;
    QTest::newRow("another kind of id") << QByteArray(R"({"id":"certificates/c"})") << u"id"_s;
    QTest::newRow("cer") << QByteArray(R"({"id":"@/certificates/c","cer":"*"})") << u"cer"_s;
    QTest::newRow("x5t") << QByteArray(R"({"id":"@/certificates/c","x5t":"a b"})") << u"x5t"_s;
    QTest::newRow("array") << QByteArray("[]") << u"body"_s;
}

void TestCertificateClient::brokenBundles()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const auto bundle = decodeCertificateBundle(answer(body));
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().reason, ErrorReason::WrongShape);
    QCOMPARE(bundle.error().detail, field);
}

void TestCertificateClient::oddPolicyMembersCountAsMissing()
{
    const auto policy = decodeCertificatePolicy(answer(
        R"({"key_props":{"key_size":"big","exportable":"yes"},"x509_props":{"validity_months":-3,"ekus":[1,"1.2"]},
            "lifetime_actions":[{"trigger":{"days_before_expiry":4e20}},7]})"));
    QVERIFY(policy);
    QVERIFY(!policy->keySize && !policy->exportable && !policy->validityMonths);
    QCOMPARE(policy->extendedKeyUsage, QStringList{u"1.2"_s});
    QCOMPARE(policy->lifetimeActions.size(), 2);
    QVERIFY(!policy->lifetimeActions[0].daysBeforeExpiry && policy->lifetimeActions[1].type.isEmpty());
}

QTEST_GUILESS_MAIN(TestCertificateClient)
#include "tst_certificateclient.moc"
