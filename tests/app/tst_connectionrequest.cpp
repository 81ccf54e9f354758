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
    void clientSecretsAreReadAsTheyAre_data();
    void clientSecretsAreReadAsTheyAre();
    void whatAWayOfSigningInNeedsIsChecked_data();
    void whatAWayOfSigningInNeedsIsChecked();
    void proxiesAreChecked_data();
    void proxiesAreChecked();
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

void ConnectionRequestTest::clientSecretsAreReadAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("secret"); // empty: refused
    QTest::newRow("plain") << QByteArray("a~b.c") << QByteArray("a~b.c");
    QTest::newRow("line end") << QByteArray("secret\n") << QByteArray("secret");
    QTest::newRow("line end of another system") << QByteArray("secret\r\n") << QByteArray("secret");
    QTest::newRow("blanks are its own") << QByteArray(" a b ") << QByteArray(" a b ");
    QTest::newRow("nothing") << QByteArray("\n") << QByteArray();
    QTest::newRow("too long") << QByteArray(5000, 'a') << QByteArray();
}

void ConnectionRequestTest::clientSecretsAreReadAsTheyAre()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, secret);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(text);
    file.close();
    const Result<SecretBuffer> read = readClientSecretFile(file.fileName());
    QCOMPARE(read.has_value(), !secret.isEmpty());
    if (read)
        QCOMPARE(read->view().toByteArray(), secret);
    else
        QVERIFY(read.error().detail.startsWith(file.fileName()));
}

void ConnectionRequestTest::whatAWayOfSigningInNeedsIsChecked_data()
{
    QTest::addColumn<SignInOptions>("signIn");
    QTest::addColumn<int>("reason"); // None: taken
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const SignInOptions &signIn, ErrorReason reason = ErrorReason::None, const QString &detail = {}) {
        QTest::newRow(name) << signIn << int(reason) << detail;
    };
    const QString file = QStringLiteral("app.pfx");
    const QString clientId = QStringLiteral("clientId");
    const auto way = [](SignInKind kind, const QString &client = {}, const QString &certificate = {}) {
        SignInOptions options;
        options.kind = kind;
        options.clientId = client;
        options.certificateFile = certificate;
        return options;
    };
    const auto named = [](const char *authority) {
        SignInOptions options;
        options.authority = QString::fromLatin1(authority);
        return options;
    };
    row("browser as Azure's own", way(SignInKind::Browser));
    row("device code as Azure's own", way(SignInKind::DeviceCode));
    row("the Azure CLI", way(SignInKind::AzureCli));
    row("a token that is asked for later", way(SignInKind::AccessToken));
    row("secret", way(SignInKind::ClientSecret, clientId));
    row("secret of nobody", way(SignInKind::ClientSecret), ErrorReason::SignInIncomplete, clientId);
    row("certificate", way(SignInKind::ClientCertificate, clientId, file));
    row("certificate of nobody", way(SignInKind::ClientCertificate, {}, file), ErrorReason::SignInIncomplete, clientId);
    row("no certificate", way(SignInKind::ClientCertificate, clientId), ErrorReason::SignInIncomplete, QStringLiteral("certificateFile"));
    row("authority", named("https://login.example"));
    row("authority with a port", named("https://login.example:8443"));
    row("authority with a bare path", named("https://login.example/"));
    for (const char *bad : {"http://login.example", "login.example", "https://", "https://login.example/tenant", "https://me@login.example",
                            "https://login.example?a", "https://login.example#a", "https://login.example:99999"})
        row(bad, named(bad), ErrorReason::InvalidAuthority, QString::fromLatin1(bad));
}

void ConnectionRequestTest::whatAWayOfSigningInNeedsIsChecked()
{
    QFETCH(SignInOptions, signIn);
    QFETCH(int, reason);
    QFETCH(QString, detail);
    Connection connection;
    connection.vaultUrl = QStringLiteral("https://localhost");
    connection.signIn = signIn;
    const Result<ConnectionOptions> checked = checkConnection(connection);
    QCOMPARE(checked ? int(ErrorReason::None) : int(checked.error().reason), reason);
    if (!checked)
        QCOMPARE(checked.error().detail, detail);
}

void ConnectionRequestTest::proxiesAreChecked_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("problem"); // empty: taken
    using Kind = ConnectionProxy::Kind;
    QTest::newRow("system") << int(Kind::System) << "" << 0 << "";
    QTest::newRow("none") << int(Kind::None) << "" << 0 << "";
    QTest::newRow("http") << int(Kind::Http) << "proxy.example" << 3128 << "";
    QTest::newRow("socks by address") << int(Kind::Socks5) << "::1" << 1080 << "";
    QTest::newRow("no host") << int(Kind::Http) << "" << 3128 << "host";
    QTest::newRow("no host's name") << int(Kind::Socks5) << "a b/c" << 3128 << "host";
    QTest::newRow("an address with a scheme") << int(Kind::Http) << "http://proxy" << 3128 << "host";
    QTest::newRow("no port") << int(Kind::Http) << "proxy.example" << 0 << "port";
}

void ConnectionRequestTest::proxiesAreChecked()
{
    QFETCH(int, kind);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, problem);
    Connection connection;
    connection.vaultUrl = QStringLiteral("https://localhost");
    connection.proxy = {ConnectionProxy::Kind(kind), host, std::uint16_t(port)};
    const Result<ConnectionOptions> checked = checkConnection(connection);
    QCOMPARE(checked.has_value(), problem.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().reason, ErrorReason::InvalidProxy);
        QCOMPARE(checked.error().detail, problem);
        return;
    }
    QCOMPARE(checked->proxy.has_value(), connection.proxy.kind != ConnectionProxy::Kind::System);
    if (port != 0)
        QCOMPARE(checked->proxy->hostName(), host);
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
