// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/base64url.h"
#include "network/keyvault/jsonwebkey.h"

#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

class TestBase64Url : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
    void readsWhatOthersWrite_data();
    void readsWhatOthersWrite();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void everyLengthComesBack();
    void sizeOfAKey_data();
    void sizeOfAKey();
};

void TestBase64Url::vectors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("one") << QByteArray("f") << QByteArray("Zg");
    QTest::newRow("two") << QByteArray("fo") << QByteArray("Zm8");
    QTest::newRow("three") << QByteArray("foo") << QByteArray("Zm9v");
    QTest::newRow("url alphabet") << QByteArray("\xfb\xff\xfe") << QByteArray("-__-");
    QTest::newRow("exponent") << QByteArray("\x01\x00\x01", 3) << QByteArray("AQAB");
}

void TestBase64Url::vectors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(toBase64Url(bytes), text);
    QCOMPARE(toSecretBase64Url(bytes).view().toByteArray(), text);
    QCOMPARE(*fromBase64Url(text), bytes);
    QCOMPARE(fromSecretBase64Url(text)->view().toByteArray(), bytes);
}

void TestBase64Url::readsWhatOthersWrite_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("standard alphabet") << QByteArray("+//+") << QByteArray("\xfb\xff\xfe");
    QTest::newRow("one pad") << QByteArray("Zm8=") << QByteArray("fo");
    QTest::newRow("two pads") << QByteArray("Zg==") << QByteArray("f");
    QTest::newRow("one pad too few") << QByteArray("Zg=") << QByteArray("f");
}

void TestBase64Url::readsWhatOthersWrite()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, bytes);
    QCOMPARE(fromBase64Url(text).value_or("?"), bytes);
}

void TestBase64Url::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("impossible length") << QByteArray("Zm9vY");
    QTest::newRow("one digit") << QByteArray("Z");
    QTest::newRow("space") << QByteArray("Zm 9v");
    QTest::newRow("pad inside") << QByteArray("Zg==Zg==");
    QTest::newRow("three pads") << QByteArray("Z===");
    QTest::newRow("high byte") << QByteArray("Zm9\xc3");
    QTest::newRow("zero byte") << QByteArray("Zm\0v", 4);
}

void TestBase64Url::refusesWhatIsNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!fromBase64Url(text));
    QVERIFY(!fromSecretBase64Url(text));
}

void TestBase64Url::everyLengthComesBack()
{
    QByteArray bytes;
    for (int size = 0; size < 300; ++size) {
        const QByteArray text = toBase64Url(bytes);
        QCOMPARE(text, bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        QCOMPARE(*fromBase64Url(text), bytes);
        bytes.append(static_cast<char>(size * 151 + 7));
    }
}

void TestBase64Url::sizeOfAKey_data()
{
    QTest::addColumn<QString>("kty");
    QTest::addColumn<QString>("crv");
    QTest::addColumn<QByteArray>("n");
    QTest::addColumn<int>("size");
    const QByteArray modulus = "\xC0" + QByteArray(255, 'x');
    QTest::newRow("RSA") << u"RSA"_s << QString() << modulus << 2048;
    QTest::newRow("leading zero") << u"RSA-HSM"_s << QString() << QByteArray(1, '\0') + modulus << 2048;
    QTest::newRow("2047 bits") << u"RSA"_s << QString() << "\x40" + QByteArray(255, 'x') << 2047;
    QTest::newRow("no modulus") << u"RSA"_s << QString() << QByteArray() << 0;
    QTest::newRow("P-256") << u"EC"_s << u"P-256"_s << QByteArray() << 256;
    QTest::newRow("P-384") << u"EC-HSM"_s << u"P-384"_s << QByteArray() << 384;
    QTest::newRow("P-521") << u"EC"_s << u"P-521"_s << QByteArray() << 521;
    QTest::newRow("P-256K") << u"EC"_s << u"P-256K"_s << QByteArray() << 256;
    QTest::newRow("old name of P-256K") << u"EC"_s << u"SECP256K1"_s << QByteArray() << 256;
    QTest::newRow("unknown curve") << u"EC"_s << u"P-1"_s << QByteArray() << 0;
    QTest::newRow("oct") << u"oct-HSM"_s << QString() << QByteArray() << 0;
}

void TestBase64Url::sizeOfAKey()
{
    QFETCH(QString, kty);
    QFETCH(QString, crv);
    QFETCH(QByteArray, n);
    QFETCH(int, size);
    JsonWebKey key;
    key.kty = kty;
    key.crv = crv;
    key.n = n;
    QCOMPARE(key.keySize(), size);
}

QTEST_GUILESS_MAIN(TestBase64Url)
#include "tst_base64url.moc"
