// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectionrequest.h"

#include <QTemporaryFile>
#include <QTest>

using namespace vault;

class ConnectionRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreReadAsPeopleStoreThem_data();
    void tokensAreReadAsPeopleStoreThem();
    void aRootThatIsNoCertificateIsRefused();
    void anOversizedTokenFileIsRefused();
    void badConnectionsAreRefused_data();
    void badConnectionsAreRefused();
};

void ConnectionRequestTest::tokensAreReadAsPeopleStoreThem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("token"); // empty: refused
    QTest::newRow("plain") << QByteArray("eyJ0.eyJh.c2ln") << QByteArray("eyJ0.eyJh.c2ln");
    QTest::newRow("line end") << QByteArray("abc-_~+/=\r\n") << QByteArray("abc-_~+/=");
    QTest::newRow("header's form") << QByteArray("Bearer abc\n") << QByteArray("abc");
    QTest::newRow("header's form, other case") << QByteArray(" bearer  abc") << QByteArray("abc");
    QTest::newRow("nothing") << QByteArray(" \n") << QByteArray();
    QTest::newRow("two lines") << QByteArray("abc\ndef") << QByteArray();
    QTest::newRow("header injection") << QByteArray("abc\r\nX: y") << QByteArray();
    QTest::newRow("a page of HTML") << QByteArray("<html>") << QByteArray();
    QTest::newRow("non-ASCII") << QByteArray("t\xc3\xb6ken") << QByteArray();
    QTest::newRow("only the scheme's name") << QByteArray("Bearer") << QByteArray("Bearer");
}

void ConnectionRequestTest::tokensAreReadAsPeopleStoreThem()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, token);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(text);
    file.close();
    const Result<SecretBuffer> read = readTokenFile(file.fileName());
    QCOMPARE(read.has_value(), !token.isEmpty());
    if (read)
        QCOMPARE(read->view().toByteArray(), token);
    else
        QCOMPARE(read.error().detail, file.fileName());
}

void ConnectionRequestTest::aRootThatIsNoCertificateIsRefused()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    file.close();
    ConnectionRequest request;
    request.connection.vaultUrl = QStringLiteral("https://localhost");
    request.connection.additionalRootFile = file.fileName();
    const Result<ConnectionOptions> checked = checkConnection(request.connection);
    QVERIFY(!checked);
    QCOMPARE(checked.error().reason, ErrorReason::CertificateFileInvalid);
    QCOMPARE(checked.error().detail, file.fileName());
}

void ConnectionRequestTest::anOversizedTokenFileIsRefused()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray(65 * 1024, 'a'));
    file.close();
    QVERIFY(!readTokenFile(file.fileName()));
}

void ConnectionRequestTest::badConnectionsAreRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("apiVersion");
    QTest::addColumn<int>("reason");
    QTest::newRow("http") << "http://localhost" << "7.4" << int(ErrorReason::InvalidUrl);
    QTest::newRow("path") << "https://localhost/keys" << "7.4" << int(ErrorReason::InvalidUrl);
    QTest::newRow("no version") << "https://localhost" << "" << int(ErrorReason::InvalidApiVersion);
    QTest::newRow("injected") << "https://localhost" << "7.4&a=b" << int(ErrorReason::InvalidApiVersion);
}

void ConnectionRequestTest::badConnectionsAreRefused()
{
    QFETCH(QString, url);
    QFETCH(QString, apiVersion);
    QFETCH(int, reason);
    ConnectionRequest request;
    request.connection.vaultUrl = url;
    request.connection.apiVersion = apiVersion;
    const auto session = openVault(std::move(request));
    QVERIFY(!session);
    QCOMPARE(int(session.error().reason), reason);
}

QTEST_GUILESS_MAIN(ConnectionRequestTest)
#include "tst_connectionrequest.moc"
