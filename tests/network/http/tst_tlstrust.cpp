// SPDX-License-Identifier: Apache-2.0
#include "httpfixture.h"
#include "network/http/tlstrust.h"

using namespace vault;
using namespace vault::test;

/// Which servers are believed, by which connection, and what is said about the others.
class TestTlsTrust : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void additionalRootsAreTrusted();
    void trustOfOneConnectionIsNotTrustOfAnother();
    void additionalRootsDoNotReplaceTheSystems();
    void anUnknownAuthorityIsUntrusted();
    void aWrongNameIsAHostMismatch();
    void anExpiredCertificateIsExpired();
    void aCertificateOfTheFutureIsExpired();
    void oldTlsIsRefused();
    void nothingIsSentToAnUntrustedServer();
};

void TestTlsTrust::additionalRootsAreTrusted()
{
    HttpFixture http;
    http.client->setTlsConfiguration(tlsConfiguration({authority().certificate()}));
    QCOMPARE(http.bodyOf(http.request("GET")), QByteArray("{}"));
}

void TestTlsTrust::trustOfOneConnectionIsNotTrustOfAnother()
{
    HttpFixture trusting;
    trusting.client->setTlsConfiguration(tlsConfiguration({authority().certificate()}));
    QNetworkAccessManager otherManager;
    HttpClient other(otherManager, trusting.tokens, HttpFixture::quickOptions());
    other.setTlsConfiguration(tlsConfiguration({}));

    QCOMPARE(trusting.bodyOf(trusting.request("GET")), QByteArray("{}"));
    const auto refused = waitFor(other.send(trusting.request("GET"), &wholeAnswer));
    QVERIFY(refused && !refused->has_value());
    QCOMPARE(refused->error().kind, ErrorKind::Tls);
    QCOMPARE(refused->error().reason, ErrorReason::CertificateUntrusted);
    QCOMPARE(trusting.bodyOf(trusting.request("GET")), QByteArray("{}"));
    QCOMPARE(trusting.server.requests.size(), 2);
}

void TestTlsTrust::additionalRootsDoNotReplaceTheSystems()
{
    QFuture<QSslConfiguration> future = tlsConfiguration({authority().certificate()});
    waitUntilFinished(QFuture<void>(future));
    const QList<QSslCertificate> roots = future.result().caCertificates();
    QVERIFY(roots.contains(authority().certificate()));
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    // The system's are looked up when they are needed, as without additional ones: Qt lists none of them.
    const QList<QSslCertificate> system = QSslConfiguration::defaultConfiguration().caCertificates();
#else
    const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
#endif
    QCOMPARE(roots.size(), system.size() + 1);
    QVERIFY(tlsConfiguration({}).isFinished());
}

void TestTlsTrust::anUnknownAuthorityIsUntrusted()
{
    HttpFixture http;
    const TestAuthority stranger(QStringLiteral("Stranger"));
    http.client->setTlsConfiguration(trusting({stranger.certificate()}));
    const ApiError error = http.errorOf(http.request("GET"));
    QCOMPARE(error.kind, ErrorKind::Tls);
    QCOMPARE(error.reason, ErrorReason::CertificateUntrusted);
    QVERIFY(error.detail.contains(u"subject: localhost"));
    QVERIFY(error.detail.contains(u"issuer: Test Root"));
    QCOMPARE(error.httpStatus, 0);
}

void TestTlsTrust::aWrongNameIsAHostMismatch()
{
    HttpFixture http;
    ScriptedServer other(authority().issue(QStringLiteral("elsewhere.example"),
                                           {QStringLiteral("DNS:elsewhere.example")}));
    HttpRequest request = http.request("GET");
    request.url = other.url();
    const ApiError error = http.errorOf(std::move(request));
    QCOMPARE(error.kind, ErrorKind::Tls);
    QCOMPARE(error.reason, ErrorReason::CertificateHostMismatch);
    QVERIFY(error.detail.contains(u"elsewhere.example"));
}

void TestTlsTrust::anExpiredCertificateIsExpired()
{
    HttpFixture http;
    ScriptedServer other(authority().issue(QStringLiteral("localhost"), {QStringLiteral("IP:127.0.0.1")}, -2, -1));
    HttpRequest request = http.request("GET");
    request.url = other.url();
    const ApiError error = http.errorOf(std::move(request));
    QCOMPARE(error.reason, ErrorReason::CertificateExpired);
    QVERIFY(error.detail.contains(u"valid: "));
}

void TestTlsTrust::aCertificateOfTheFutureIsExpired()
{
    HttpFixture http;
    ScriptedServer other(authority().issue(QStringLiteral("localhost"), {QStringLiteral("IP:127.0.0.1")}, 2, 5));
    HttpRequest request = http.request("GET");
    request.url = other.url();
    QCOMPARE(http.errorOf(std::move(request)).reason, ErrorReason::CertificateExpired);
}

void TestTlsTrust::oldTlsIsRefused()
{
    QVERIFY(defaultTlsConfiguration().protocol() == QSsl::TlsV1_2OrLater);
}

void TestTlsTrust::nothingIsSentToAnUntrustedServer()
{
    HttpFixture http;
    http.client->setTlsConfiguration(trusting({}));
    http.errorOf(http.request("PUT", "{\"value\":\"secret\"}"));
    QVERIFY(http.server.requests.isEmpty());
}

QTEST_GUILESS_MAIN(TestTlsTrust)
#include "tst_tlstrust.moc"
