// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/publickey.h"

#include "opensslcommand.h"
#include "rfcvectors.h"
#include "testkeys.h"

#include <QTemporaryDir>
#include <QTest>

#include <openssl/err.h>
#include <openssl/x509.h>

using namespace vault;
using namespace vault::test;

namespace {

/// The key that a reader of SubjectPublicKeyInfo gets.
KeyHandle parse(const QByteArray &der)
{
    const auto *in = reinterpret_cast<const unsigned char *>(der.constData());
    KeyHandle key(d2i_PUBKEY(nullptr, &in, der.size()));
    return in == reinterpret_cast<const unsigned char *>(der.constData()) + der.size() ? std::move(key) : nullptr;
}

JsonWebKey rfcRsaKey()
{
    JsonWebKey key;
    key.kty = QStringLiteral("RSA");
    key.n = base64UrlBytes(rfc::rsaN);
    key.e = base64UrlBytes("AQAB");
    return key;
}

void addKeyRows()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"RSA 2048", "RSA 3072", "RSA 4096", "prime256v1", "secp384r1", "secp521r1", "secp256k1"})
        QTest::newRow(name) << QByteArray(name);
}

} // namespace

class TestPublicKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derIsTheSameKey_data() { addKeyRows(); }
    void derIsTheSameKey()
    {
        QFETCH(QByteArray, name);
        const auto der = publicKeyDer(publicJwk(testKey(name)));
        QVERIFY(der.has_value());
        const KeyHandle parsed = parse(*der);
        QVERIFY(parsed);
        QCOMPARE(EVP_PKEY_eq(parsed.get(), testKey(name)), 1);
    }

    void opensslCommandReadsThePem_data() { addKeyRows(); }
    void opensslCommandReadsThePem()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        QFETCH(QByteArray, name);
        const auto pem = publicKeyPem(publicJwk(testKey(name)));
        QVERIFY(pem.has_value());
        QVERIFY(pem->startsWith("-----BEGIN PUBLIC KEY-----\n"));
        const QTemporaryDir folder;
        const QString path = writeFile(folder.filePath(QStringLiteral("public.pem")), *pem);
        const CommandResult result = runOpenssl(
            {QStringLiteral("pkey"), QStringLiteral("-pubin"), QStringLiteral("-pubcheck"), QStringLiteral("-in"), path});
        QVERIFY2(result.ok, result.errors.constData());
        QVERIFY(result.output.contains(*pem));
    }

    void leadingZerosAndShortCoordinatesGiveTheSameKey_data() { addKeyRows(); }
    void leadingZerosAndShortCoordinatesGiveTheSameKey()
    {
        QFETCH(QByteArray, name);
        const JsonWebKey exact = publicJwk(testKey(name));
        JsonWebKey padded = exact;
        for (QByteArray JsonWebKey::*field : {&JsonWebKey::n, &JsonWebKey::e, &JsonWebKey::x, &JsonWebKey::y}) {
            if (!(padded.*field).isEmpty())
                (padded.*field).prepend(QByteArray(3, '\0'));
        }
        QCOMPARE(publicKeyDer(padded).value(), publicKeyDer(exact).value());
        QCOMPARE(publicJwkJson(padded), publicJwkJson(exact));
        QCOMPARE(jwkThumbprint(padded), jwkThumbprint(exact));
    }

    void shortCoordinateOfP521IsPadded()
    {
        // Half of all P-521 coordinates have a first byte of zero, which some senders leave out: 65 bytes.
        KeyHandle key;
        JsonWebKey exact;
        do {
            key.reset(EVP_EC_gen("secp521r1"));
            exact = publicJwk(key.get());
        } while (exact.x.front() != 0);
        JsonWebKey cut = exact;
        cut.x.remove(0, 1);
        QCOMPARE(cut.x.size(), 65);
        const auto der = publicKeyDer(cut);
        QVERIFY(der.has_value());
        QCOMPARE(EVP_PKEY_eq(parse(*der).get(), key.get()), 1);
        QVERIFY(publicJwkJson(cut).contains(exact.x.toBase64(QByteArray::Base64UrlEncoding)));
    }

    void hsmTypesAndOldCurveNamesExportTheSame()
    {
        JsonWebKey rsa = rfcRsaKey();
        rsa.kty = QStringLiteral("RSA-HSM");
        QCOMPARE(publicKeyDer(rsa).value(), publicKeyDer(rfcRsaKey()).value());
        const JsonWebKey koblitz = publicJwk(testKey("secp256k1"));
        for (const char *crv : {"SECP256K1", "secp256k1", "P-256K"}) {
            JsonWebKey renamed = koblitz;
            renamed.kty = QStringLiteral("EC-HSM");
            renamed.crv = QString::fromLatin1(crv);
            QCOMPARE(publicKeyDer(renamed).value(), publicKeyDer(koblitz).value());
            QVERIFY(publicJwkJson(renamed).startsWith("{\"crv\":\"secp256k1\",\"kty\":\"EC\",\"x\":\""));
        }
    }

    void thumbprintOfRfc7638() { QCOMPARE(jwkThumbprint(rfcRsaKey()), QLatin1String(rfc::rsaThumbprint)); }

    void jwkHasTheMembersOfRfc7638InOrder()
    {
        const QByteArray rsaJson = "{\"e\":\"AQAB\",\"kty\":\"RSA\",\"n\":\"" + QByteArray(rfc::rsaN) + "\"}";
        QCOMPARE(publicJwkJson(rfcRsaKey()), rsaJson);
        JsonWebKey ec;
        ec.kty = QStringLiteral("EC");
        ec.crv = QStringLiteral("P-256");
        ec.x = base64UrlBytes(rfc::ecX);
        ec.y = base64UrlBytes(rfc::ecY);
        const QByteArray ecJson = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"" + QByteArray(rfc::ecX) + "\",\"y\":\""
            + rfc::ecY + "\"}";
        QCOMPARE(publicJwkJson(ec), ecJson);
    }

    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QString>("kty");
        QTest::addColumn<QString>("crv");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("reason");
        const int failed = static_cast<int>(ErrorReason::CryptoFailed);
        const int unsupported = static_cast<int>(ErrorReason::UnsupportedAlgorithm);
        const QByteArray n = base64UrlBytes(rfc::rsaN);
        const QByteArray e = QByteArray::fromHex("010001");
        const QByteArray x = base64UrlBytes(rfc::ecX);
        const QByteArray y = base64UrlBytes(rfc::ecY);
        QByteArray off = y;
        off.back() = static_cast<char>(off.back() ^ 1);
        QTest::newRow("point off the curve") << "EC" << "P-256" << x << off << failed;
        QTest::newRow("point of another curve") << "EC" << "P-256K" << x << y << failed;
        QTest::newRow("coordinate too wide") << "EC" << "P-256" << '\x01' + x << y << failed;
        QTest::newRow("coordinate not reduced") << "EC" << "P-256" << QByteArray(32, '\xff') << y << failed;
        QTest::newRow("no coordinates") << "EC" << "P-256" << QByteArray() << QByteArray() << failed;
        QTest::newRow("unknown curve") << "EC" << "P-192" << x << y << unsupported;
        QTest::newRow("even modulus") << "RSA" << "" << n + QByteArray(1, '\0') << e << failed;
        QTest::newRow("no modulus") << "RSA" << "" << QByteArray() << e << failed;
        QTest::newRow("modulus of zeros") << "RSA" << "" << QByteArray(256, '\0') << e << failed;
        QTest::newRow("huge modulus") << "RSA" << "" << QByteArray(100000, '\xff') << e << failed;
        QTest::newRow("exponent 1") << "RSA" << "" << n << QByteArray(1, '\x01') << failed;
        QTest::newRow("even exponent") << "RSA" << "" << n << QByteArray(1, '\x04') << failed;
        QTest::newRow("symmetric") << "oct" << "" << QByteArray() << QByteArray() << unsupported;
        QTest::newRow("no type") << "" << "" << QByteArray() << QByteArray() << unsupported;
    }

    void refusesWhatIsNoKey()
    {
        QFETCH(QString, kty);
        QFETCH(QString, crv);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        JsonWebKey key;
        key.kty = kty;
        key.crv = crv;
        (key.isRsa() ? key.n : key.x) = first;
        (key.isRsa() ? key.e : key.y) = second;
        const auto pem = publicKeyPem(key);
        QVERIFY(!pem.has_value());
        QCOMPARE(pem.error().kind, ErrorKind::Refused);
        QTEST(static_cast<int>(pem.error().reason), "reason");
        QCOMPARE(publicKeyDer(key).error().reason, pem.error().reason);
        QCOMPARE(ERR_peek_error(), 0ul); // Qt's TLS would read what is left there.
    }

    void jwkOfATypeWithoutPublicFormIsEmpty()
    {
        JsonWebKey key;
        key.kty = QStringLiteral("oct-HSM");
        QVERIFY(publicJwkJson(key).isEmpty());
        QVERIFY(jwkThumbprint(key).isEmpty());
        key.kty = QStringLiteral("EC");
        key.crv = QStringLiteral("P-256");
        QVERIFY(publicJwkJson(key).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPublicKey)
#include "tst_publickey.moc"
