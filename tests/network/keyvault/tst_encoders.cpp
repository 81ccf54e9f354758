// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/jsonwriter.h"
#include "network/keyvault/keytypes.h"
#include "network/keyvault/rotationpolicy.h"
#include "network/keyvault/secrettypes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

class TestEncoders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createKey();
    void createKeySendsOnlyWhatIsSet();
    void importRsaKey();
    void importEllipticCurveKey();
    void updateKey();
    void setSecret();
    void updateSecret();
    void rotationPolicy();
    void textIsEscaped_data();
    void textIsEscaped();
    void everyCharacterComesBack();
};

namespace {

QString textOf(const SecretBuffer &body)
{
    return QString::fromUtf8(body.view());
}

} // namespace

void TestEncoders::createKey()
{
    CreateKeyParameters parameters;
    parameters.kty = u"RSA"_s;
    parameters.keySize = 3072;
    parameters.keyOps = {u"sign"_s, u"verify"_s};
    parameters.attributes = {.enabled = false, .notBefore = 1, .expires = 2'524'611'661};
    parameters.tags = {{u"a \"b\""_s, u"ü"_s}, {u"c"_s, QString()}};
    QCOMPARE(textOf(encode(parameters)),
             u"{\"kty\":\"RSA\",\"key_size\":3072,\"key_ops\":[\"sign\",\"verify\"],"
             "\"attributes\":{\"enabled\":false,\"nbf\":1,\"exp\":2524611661},"
             "\"tags\":{\"a \\\"b\\\"\":\"ü\",\"c\":\"\"}}"_s);
}

void TestEncoders::createKeySendsOnlyWhatIsSet()
{
    CreateKeyParameters parameters;
    parameters.kty = u"EC"_s;
    parameters.crv = u"P-256K"_s;
    QCOMPARE(textOf(encode(parameters)), u"{\"kty\":\"EC\",\"crv\":\"P-256K\"}"_s);
}

void TestEncoders::importRsaKey()
{
    ImportKeyParameters parameters;
    parameters.key.publicKey.kty = u"RSA"_s;
    parameters.key.publicKey.keyOps = {u"sign"_s};
    parameters.key.publicKey.n = "\xC0\x01";
    parameters.key.publicKey.e = QByteArray("\x01\x00\x01", 3);
    parameters.key.d = SecretBuffer::copyOf("d");
    parameters.key.p = SecretBuffer::copyOf("p");
    parameters.key.q = SecretBuffer::copyOf("q");
    parameters.key.dp = SecretBuffer::copyOf("\xff\xff\xfe");
    parameters.key.dq = SecretBuffer::copyOf("dq");
    parameters.key.qi = SecretBuffer::copyOf("qi");
    parameters.hardwareProtected = true;
    QCOMPARE(textOf(encode(parameters)),
             u"{\"key\":{\"kty\":\"RSA\",\"key_ops\":[\"sign\"],\"n\":\"wAE\",\"e\":\"AQAB\",\"d\":\"ZA\",\"p\":\"cA\","
             "\"q\":\"cQ\",\"dp\":\"___-\",\"dq\":\"ZHE\",\"qi\":\"cWk\"},\"Hsm\":true}"_s);
}

void TestEncoders::importEllipticCurveKey()
{
    ImportKeyParameters parameters;
    parameters.key.publicKey.kty = u"EC"_s;
    parameters.key.publicKey.crv = u"P-256"_s;
    parameters.key.publicKey.x = QByteArray("\0x", 2); // A leading zero byte is part of the fixed width.
    parameters.key.publicKey.y = "y";
    parameters.key.d = SecretBuffer::copyOf("d");
    parameters.attributes.enabled = true;
    parameters.tags = {{u"t"_s, u"v"_s}};
    QCOMPARE(textOf(encode(parameters)),
             u"{\"key\":{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AHg\",\"y\":\"eQ\",\"d\":\"ZA\"},"
             "\"attributes\":{\"enabled\":true},\"tags\":{\"t\":\"v\"}}"_s);
}

void TestEncoders::updateKey()
{
    QCOMPARE(textOf(encode(KeyUpdate())), u"{}"_s);
    KeyUpdate update;
    update.keyOps = QStringList();
    update.tags = Tags(); // Present and empty: every tag goes.
    update.attributes.expires = 7;
    QCOMPARE(textOf(encode(update)), u"{\"key_ops\":[],\"attributes\":{\"exp\":7},\"tags\":{}}"_s);
}

void TestEncoders::setSecret()
{
    SetSecretParameters parameters;
    parameters.value = SecretBuffer::copyOf("line 1\r\nline \"2\" \\ \x01 \xF0\x9F\x94\x91");
    parameters.contentType = u"text/plain"_s;
    parameters.attributes.notBefore = 5;
    parameters.tags = {{u"value"_s, u"x"_s}};
    QCOMPARE(encode(parameters).view().toByteArray(),
             QByteArray("{\"value\":\"line 1\\r\\nline \\\"2\\\" \\\\ \\u0001 \xF0\x9F\x94\x91\","
                        "\"contentType\":\"text/plain\",\"attributes\":{\"nbf\":5},\"tags\":{\"value\":\"x\"}}"));
    QCOMPARE(textOf(encode(SetSecretParameters())), u"{\"value\":\"\"}"_s);
}

void TestEncoders::updateSecret()
{
    QCOMPARE(textOf(encode(SecretUpdate())), u"{}"_s);
    SecretUpdate update;
    update.contentType = QString(); // Present and empty: the content type goes.
    update.tags = Tags({{u"a"_s, u"b"_s}});
    update.attributes.enabled = false;
    QCOMPARE(textOf(encode(update)),
             u"{\"contentType\":\"\",\"attributes\":{\"enabled\":false},\"tags\":{\"a\":\"b\"}}"_s);
}

void TestEncoders::rotationPolicy()
{
    KeyRotationPolicy policy;
    policy.id = u"not sent"_s;
    policy.lifetimeActions = {{u"Rotate"_s, u"P18M"_s, {}}, {u"Notify"_s, {}, u"P30D"_s}};
    policy.expiryTime = u"P48M"_s;
    QCOMPARE(QJsonDocument::fromJson(encode(policy).view().toByteArray()),
             QJsonDocument::fromJson("{\"attributes\":{\"expiryTime\":\"P48M\"},\"lifetimeActions\":["
                                     "{\"action\":{\"type\":\"Rotate\"},\"trigger\":{\"timeAfterCreate\":\"P18M\"}},"
                                     "{\"action\":{\"type\":\"Notify\"},\"trigger\":{\"timeBeforeExpiry\":\"P30D\"}}]}"));
}

void TestEncoders::textIsEscaped_data()
{
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<QByteArray>("quoted");
    QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("quote at both ends") << QByteArray("\"a\"") << QByteArray("\\\"a\\\"");
    QTest::newRow("backslashes") << QByteArray("\\\\") << QByteArray("\\\\\\\\");
    QTest::newRow("controls") << QByteArray("\b\f\n\r\t\x1f") << QByteArray("\\b\\f\\n\\r\\t\\u001f");
    QTest::newRow("zero byte") << QByteArray("a\0b", 3) << QByteArray("a\\u0000b");
    QTest::newRow("delete and slash") << QByteArray("\x7f/") << QByteArray("\x7f/");
}

void TestEncoders::textIsEscaped()
{
    QFETCH(QByteArray, utf8);
    QFETCH(QByteArray, quoted);
    JsonWriter writer;
    writer.utf8("v"_L1, utf8);
    QCOMPARE(writer.finish().view().toByteArray(), "{\"v\":\"" + quoted + "\"}");
}

void TestEncoders::everyCharacterComesBack()
{
    QString all;
    for (char32_t code = 0; code < 0x11'000; ++code) {
        if (code < 0xD800 || code > 0xDFFF)
            all.append(QChar::fromUcs4(code));
    }
    JsonWriter writer;
    writer.text("v"_L1, all);
    const QJsonDocument read = QJsonDocument::fromJson(writer.finish().view().toByteArray());
    QCOMPARE(read["v"_L1].toString(), all);
}

QTEST_GUILESS_MAIN(TestEncoders)
#include "tst_encoders.moc"
