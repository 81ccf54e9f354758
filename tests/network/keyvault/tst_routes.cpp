// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/routes.h"

#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vault::Operation)
Q_DECLARE_METATYPE(vault::RouteForm)

namespace {

const QString version = u"0123456789abcdef0123456789abcdef"_s;

Endpoint endpointOf(RouteForm form)
{
    const auto choice = form == RouteForm::Documented ? RouteChoice::Documented : RouteChoice::Service;
    return *Endpoint::create(u"https://v.vault.azure.net"_s, u"7.4"_s, choice);
}

/// "none" where there is no body at all, else its text.
QString bodyOf(const HttpRequest &request)
{
    return request.body ? QString::fromUtf8(request.body->view()) : u"none"_s;
}

struct Expected {
    Operation operation;
    const char *name;
    const char *documented; ///< Verb and path, as the reference page writes it or leaves it to be written.
    const char *service; ///< nullptr where it is the same.
    const char *body; ///< "none", "fields" or "empty".
};

// Written from protocol.md §0, §2, §3, §6 and §7, not from the table under test. V stands for a version.
const Expected expected[] = {
    {Operation::CreateKey, "CreateKey", "PUT /keys/n-1", "POST /keys/n-1/create", "fields"},
    {Operation::ImportKey, "ImportKey", "POST /keys/n-1/import", "PUT /keys/n-1", "fields"},
    {Operation::GetKey, "GetKey", "GET /keys/n-1/V", nullptr, "none"},
    {Operation::UpdateKey, "UpdateKey", "PATCH /keys/n-1/V", nullptr, "fields"},
    {Operation::DeleteKey, "DeleteKey", "DELETE /keys/n-1", nullptr, "none"},
    {Operation::GetKeys, "GetKeys", "GET /keys", nullptr, "none"},
    {Operation::GetKeyVersions, "GetKeyVersions", "GET /keys/n-1/versions", nullptr, "none"},
    {Operation::GetDeletedKeys, "GetDeletedKeys", "GET /deletedkeys", nullptr, "none"},
    {Operation::GetDeletedKey, "GetDeletedKey", "GET /deletedkeys/n-1", nullptr, "none"},
    {Operation::RecoverDeletedKey, "RecoverDeletedKey", "POST /deletedkeys/n-1/recover", nullptr, "empty"},
    {Operation::PurgeDeletedKey, "PurgeDeletedKey", "DELETE /deletedkeys/n-1", nullptr, "none"},
    {Operation::BackupKey, "BackupKey", "POST /keys/n-1/backup", nullptr, "empty"},
    {Operation::RestoreKey, "RestoreKey", "POST /keys/restore", nullptr, "fields"},
    {Operation::Encrypt, "Encrypt", "POST /keys/n-1/encrypt", "POST /keys/n-1/V/encrypt", "fields"},
    {Operation::Decrypt, "Decrypt", "POST /keys/n-1/decrypt", "POST /keys/n-1/V/decrypt", "fields"},
    {Operation::WrapKey, "WrapKey", "POST /keys/n-1/wrapkey", "POST /keys/n-1/V/wrapkey", "fields"},
    {Operation::UnwrapKey, "UnwrapKey", "POST /keys/n-1/unwrapkey", "POST /keys/n-1/V/unwrapkey", "fields"},
    {Operation::Sign, "Sign", "POST /keys/n-1/sign", "POST /keys/n-1/V/sign", "fields"},
    {Operation::Verify, "Verify", "POST /keys/n-1/verify", "POST /keys/n-1/V/verify", "fields"},
    {Operation::RotateKey, "RotateKey", "POST /keys/n-1/rotate", nullptr, "empty"},
    {Operation::GetKeyRotationPolicy, "GetKeyRotationPolicy", "GET /keys/n-1/rotationpolicy", nullptr, "none"},
    {Operation::UpdateKeyRotationPolicy, "UpdateKeyRotationPolicy", "PUT /keys/n-1/rotationpolicy", nullptr, "fields"},
    {Operation::SetSecret, "SetSecret", "PUT /secrets/n-1", nullptr, "fields"},
    {Operation::GetSecret, "GetSecret", "GET /secrets/n-1/V", nullptr, "none"},
    {Operation::UpdateSecret, "UpdateSecret", "PATCH /secrets/n-1/V", nullptr, "fields"},
    {Operation::DeleteSecret, "DeleteSecret", "DELETE /secrets/n-1", nullptr, "none"},
    {Operation::GetSecrets, "GetSecrets", "GET /secrets", nullptr, "none"},
    {Operation::GetSecretVersions, "GetSecretVersions", "GET /secrets/n-1/versions", nullptr, "none"},
    {Operation::GetDeletedSecrets, "GetDeletedSecrets", "GET /deletedsecrets", nullptr, "none"},
    {Operation::GetDeletedSecret, "GetDeletedSecret", "GET /deletedsecrets/n-1", nullptr, "none"},
    {Operation::RecoverDeletedSecret, "RecoverDeletedSecret", "POST /deletedsecrets/n-1/recover", nullptr, "empty"},
    {Operation::PurgeDeletedSecret, "PurgeDeletedSecret", "DELETE /deletedsecrets/n-1", nullptr, "none"},
    {Operation::BackupSecret, "BackupSecret", "POST /secrets/n-1/backup", nullptr, "empty"},
    {Operation::RestoreSecret, "RestoreSecret", "POST /secrets/restore", nullptr, "fields"},
    {Operation::GetCertificate, "GetCertificate", "GET /certificates/n-1/V", nullptr, "none"},
    {Operation::GetCertificates, "GetCertificates", "GET /certificates", nullptr, "none"},
    {Operation::GetCertificateVersions, "GetCertificateVersions", "GET /certificates/n-1/versions", nullptr, "none"},
    {Operation::GetDeletedCertificates, "GetDeletedCertificates", "GET /deletedcertificates", nullptr, "none"},
    {Operation::GetDeletedCertificate, "GetDeletedCertificate", "GET /deletedcertificates/n-1", nullptr, "none"},
    {Operation::GetCertificatePolicy, "GetCertificatePolicy", "GET /certificates/n-1/policy", nullptr, "none"},
};

} // namespace

class TestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request_data();
    void request();
    void currentVersionLeavesItsSegmentOut();
    void versionOfCryptographyIsRefusedInDocumentedForm_data();
    void versionOfCryptographyIsRefusedInDocumentedForm();
    void versionWhereThePathHasNone();
    void badNamesAreRefused_data();
    void badNamesAreRefused();
    void badVersionsAreRefused_data();
    void badVersionsAreRefused();
    void fieldsBecomeTheBody();
    void writesAreNeverRepeated();
    void secretsAreMarked();
};

void TestRoutes::request_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<RouteForm>("form");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("body");
    for (const Expected &row : expected) {
        const QString rule = QString::fromLatin1(row.body);
        QTest::addRow("%s documented", row.name)
            << row.operation << RouteForm::Documented << QString::fromLatin1(row.name)
            << QString::fromLatin1(row.documented) << (rule == "none"_L1 ? rule : u"{}"_s);
        QTest::addRow("%s service", row.name)
            << row.operation << RouteForm::Service << QString::fromLatin1(row.name)
            << QString::fromLatin1(row.service ? row.service : row.documented)
            << (rule == "fields"_L1 ? u"{}"_s : rule == "empty"_L1 ? QString() : rule);
    }
    QCOMPARE(std::size(expected), std::size_t(Operation::GetCertificatePolicy) + 1); // None is forgotten.
}

void TestRoutes::request()
{
    QFETCH(Operation, operation);
    QFETCH(RouteForm, form);
    QFETCH(QString, name);
    QFETCH(QString, line);
    QFETCH(QString, body);
    const bool named = line.contains("n-1"_L1);
    const bool versioned = line.contains("/V"_L1);

    const auto request = makeRequest(endpointOf(form), operation, named ? u"n-1"_s : QString(),
                                     versioned ? version : QString());
    QVERIFY(request);
    const QString path = line.section(u' ', 1).replace("/V"_L1, u'/' + version);
    QCOMPARE(QString::fromLatin1(request->verb), line.section(u' ', 0, 0));
    QCOMPARE(request->url.toString(QUrl::FullyEncoded), "https://v.vault.azure.net"_L1 + path + "?api-version=7.4"_L1);
    QCOMPARE(bodyOf(*request), body);
    QCOMPARE(request->operation, name);
    QCOMPARE(request->objectName, named ? u"n-1"_s : QString());
    QCOMPARE(takesVersion(operation, form), versioned);
}

void TestRoutes::currentVersionLeavesItsSegmentOut()
{
    const Endpoint service = endpointOf(RouteForm::Service);
    QCOMPARE(makeRequest(service, Operation::Sign, u"n"_s)->url.path(), u"/keys/n/sign"_s);
    QCOMPARE(makeRequest(service, Operation::GetKey, u"n"_s)->url.path(), u"/keys/n"_s);
    QCOMPARE(makeRequest(service, Operation::UpdateSecret, u"n"_s)->url.path(), u"/secrets/n"_s);
}

void TestRoutes::versionOfCryptographyIsRefusedInDocumentedForm_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::newRow("sign") << Operation::Sign;
    QTest::newRow("verify") << Operation::Verify;
    QTest::newRow("encrypt") << Operation::Encrypt;
    QTest::newRow("decrypt") << Operation::Decrypt;
    QTest::newRow("wrap") << Operation::WrapKey;
    QTest::newRow("unwrap") << Operation::UnwrapKey;
}

void TestRoutes::versionOfCryptographyIsRefusedInDocumentedForm()
{
    QFETCH(Operation, operation);
    const auto request = makeRequest(endpointOf(RouteForm::Documented), operation, u"n"_s, version);
    QVERIFY(!request);
    QCOMPARE(request.error().kind, ErrorKind::Refused);
    QCOMPARE(request.error().reason, ErrorReason::OperationNotInThisForm);
    QCOMPARE(request.error().detail, version);
    QCOMPARE(request.error().objectName, u"n"_s);
}

void TestRoutes::versionWhereThePathHasNone()
{
    // "Delete version 1" must not delete the whole key.
    const auto request = makeRequest(endpointOf(RouteForm::Service), Operation::DeleteKey, u"n"_s, version);
    QVERIFY(!request);
    QCOMPARE(request.error().reason, ErrorReason::OperationNotInThisForm);
}

void TestRoutes::badNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("slash") << u"a/b"_s;
    QTest::newRow("two dots") << u".."_s;
    QTest::newRow("percent") << u"a%2Fb"_s;
    QTest::newRow("question mark") << u"a?b"_s;
    QTest::newRow("space") << u"a b"_s;
    QTest::newRow("umlaut") << u"schlüssel"_s;
    QTest::newRow("line end") << u"a\n"_s;
    QTest::newRow("128 characters") << QString(128, u'a');
}

void TestRoutes::badNamesAreRefused()
{
    QFETCH(QString, name);
    const auto request = makeRequest(endpointOf(RouteForm::Service), Operation::GetSecret, name);
    QVERIFY(!request);
    QCOMPARE(request.error().reason, ErrorReason::InvalidName);
    QCOMPARE(request.error().detail, name);
    QCOMPARE(request.error().operation, u"GetSecret"_s);
}

void TestRoutes::badVersionsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("slash") << u"a/sign"_s;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("query") << u"a?b=c"_s;
    QTest::newRow("dash") << u"a-b"_s;
    QTest::newRow("digits of another script") << u"\u0661\u0662"_s;
}

void TestRoutes::badVersionsAreRefused()
{
    QFETCH(QString, text);
    const auto request = makeRequest(endpointOf(RouteForm::Service), Operation::GetKey, u"n"_s, text);
    QVERIFY(!request);
    QCOMPARE(request.error().reason, ErrorReason::InvalidVersion);
    QCOMPARE(request.error().detail, text);
}

void TestRoutes::fieldsBecomeTheBody()
{
    const auto request = makeRequest(endpointOf(RouteForm::Documented), Operation::CreateKey, u"n"_s, {},
                                     SecretBuffer::copyOf("{\"kty\":\"EC\"}"));
    QVERIFY(request);
    QCOMPARE(bodyOf(*request), u"{\"kty\":\"EC\"}"_s);
}

void TestRoutes::writesAreNeverRepeated()
{
    const QStringList repeatable{u"GetKey"_s, u"GetKeys"_s, u"GetKeyVersions"_s, u"GetDeletedKeys"_s,
                                 u"GetDeletedKey"_s, u"BackupKey"_s, u"Encrypt"_s, u"Decrypt"_s, u"WrapKey"_s,
                                 u"UnwrapKey"_s, u"Verify"_s, u"GetKeyRotationPolicy"_s, u"GetSecret"_s,
                                 u"GetSecrets"_s, u"GetSecretVersions"_s, u"GetDeletedSecrets"_s,
                                 u"GetDeletedSecret"_s, u"BackupSecret"_s, u"GetCertificate"_s,
                                 u"GetCertificates"_s, u"GetCertificateVersions"_s, u"GetDeletedCertificates"_s,
                                 u"GetDeletedCertificate"_s, u"GetCertificatePolicy"_s};
    for (const RouteForm form : {RouteForm::Documented, RouteForm::Service}) {
        for (const Expected &row : expected) {
            const QString name = operationName(row.operation);
            QVERIFY2(routeFor(row.operation, form).changesState != repeatable.contains(name), qPrintable(name));
        }
    }
}

void TestRoutes::secretsAreMarked()
{
    const QStringList holding{u"ImportKey"_s, u"BackupKey"_s, u"RestoreKey"_s, u"Encrypt"_s, u"Decrypt"_s, u"WrapKey"_s,
                              u"UnwrapKey"_s, u"SetSecret"_s, u"GetSecret"_s, u"BackupSecret"_s, u"RestoreSecret"_s};
    for (const Expected &row : expected) {
        const bool named = QByteArrayView(row.documented).contains("n-1");
        const auto request = makeRequest(endpointOf(RouteForm::Service), row.operation, named ? u"n"_s : QString());
        QVERIFY(request);
        QVERIFY2(request->carriesSecret == holding.contains(request->operation), row.name);
    }
}

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
