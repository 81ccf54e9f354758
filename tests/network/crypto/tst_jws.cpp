// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/jws.h"
#include "network/crypto/publickey.h"

#include "rfcvectors.h"
#include "testkeys.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

class TestJws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAlgorithmMakesAThreePartText_data()
    {
        QTest::addColumn<QByteArray>("keyName");
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QString>("joseName");
        for (const char *name : {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"})
            QTest::newRow(name) << QByteArray("RSA 2048") << QString::fromLatin1(name) << QString::fromLatin1(name);
        QTest::newRow("ES256") << QByteArray("prime256v1") << u"ES256"_s << u"ES256"_s;
        QTest::newRow("ES384") << QByteArray("secp384r1") << u"ES384"_s << u"ES384"_s;
        QTest::newRow("ES512") << QByteArray("secp521r1") << u"ES512"_s << u"ES512"_s;
        QTest::newRow("ES256K") << QByteArray("secp256k1") << u"ES256K"_s << u"ES256K"_s;
        QTest::newRow("the name of 2016-10-01") << QByteArray("secp256k1") << u"ECDSA256"_s << u"ES256K"_s;
    }

    void everyAlgorithmMakesAThreePartText()
    {
        QFETCH(QByteArray, keyName);
        QFETCH(QString, algorithm);
        QFETCH(QString, joseName);
        const JsonWebKey key = publicJwk(testKey(keyName));
        const QByteArray payload("{\"a\":1}\xff\x00", 9);
        const QString keyId = u"https://contoso.vault.azure.net/keys/a\"b/0123"_s;
        const auto prepared = prepareJws(key, algorithm, keyId, payload);
        QVERIFY(prepared);
        const QByteArray signature = signDigest(testKey(keyName), joseName, prepared->digest);
        const QByteArray compact = assembleJws(*prepared, signature).value();

        const QList<QByteArray> parts = compact.split('.');
        QCOMPARE(parts.size(), 3);
        QVERIFY(!compact.contains('=') && !compact.contains('+') && !compact.contains('/'));
        const QJsonObject header = QJsonDocument::fromJson(base64UrlBytes(parts[0].constData())).object();
        QCOMPARE(header, (QJsonObject{{u"alg"_s, joseName}, {u"kid"_s, keyId}}));
        QCOMPARE(base64UrlBytes(parts[1].constData()), payload);
        QCOMPARE(base64UrlBytes(parts[2].constData()), signature);
    }

    void theExampleOfRfc7515IsReproduced()
    {
        // Appendix A.3: header {"alg":"ES256"} and its signature.
        JsonWebKey key;
        key.kty = u"EC"_s;
        key.crv = u"P-256"_s;
        key.x = base64UrlBytes(rfc::jwsEcX);
        key.y = base64UrlBytes(rfc::jwsEcY);
        const auto prepared = prepareJws(key, u"ES256"_s, {}, base64UrlBytes(rfc::jwsPayload));
        QCOMPARE(assembleJws(prepared.value(), base64UrlBytes(rfc::jwsEcSignature)).value(),
                 QByteArray(rfc::jwsEcHeader) + '.' + rfc::jwsPayload + '.' + rfc::jwsEcSignature);
    }

    void anEmptyPayloadIsAPayload()
    {
        const JsonWebKey key = publicJwk(testKey("prime256v1"));
        const auto prepared = prepareJws(key, u"ES256"_s, {}, {});
        QCOMPARE(prepared.value().bytes, QByteArray("eyJhbGciOiJFUzI1NiJ9."));
    }

    void refusals()
    {
        const JsonWebKey key = publicJwk(testKey("prime256v1"));
        QCOMPARE(prepareJws(key, u"ES384"_s, {}, "x").error().reason, ErrorReason::UnsupportedAlgorithm);
        QCOMPARE(prepareJws(key, u"none"_s, {}, "x").error().reason, ErrorReason::UnsupportedAlgorithm);
        QCOMPARE(prepareJws(key, u"ES256"_s, {}, QByteArray(maximumJwsPayload + 1, 'x')).error().detail,
                 u"16777217/16777216"_s);
        const auto prepared = prepareJws(key, u"ES256"_s, {}, "x");
        QByteArray signature = signDigest(testKey("prime256v1"), u"ES256"_s, prepared->digest);
        QCOMPARE(assembleJws(*prepared, ecdsaRawToDer(signature).value()).error().reason,
                 ErrorReason::SignatureInvalid);
        signature[5] = char(signature[5] ^ 1);
        QCOMPARE(assembleJws(*prepared, signature).error().reason, ErrorReason::SignatureInvalid);
    }
};

QTEST_APPLESS_MAIN(TestJws)
#include "tst_jws.moc"
