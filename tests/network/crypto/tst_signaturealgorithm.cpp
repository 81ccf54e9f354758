// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/signaturealgorithm.h"

#include <QTest>

using namespace vault;

class TestSignatureAlgorithm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryAlgorithmOfTheProtocol_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("digestSize");
        QTest::addColumn<QString>("crv");
        QTest::addColumn<bool>("isPss");
        QTest::newRow("RS256") << "RS256" << 32 << "" << false;
        QTest::newRow("RS384") << "RS384" << 48 << "" << false;
        QTest::newRow("RS512") << "RS512" << 64 << "" << false;
        QTest::newRow("PS256") << "PS256" << 32 << "" << true;
        QTest::newRow("PS384") << "PS384" << 48 << "" << true;
        QTest::newRow("PS512") << "PS512" << 64 << "" << true;
        QTest::newRow("ES256") << "ES256" << 32 << "P-256" << false;
        QTest::newRow("ES384") << "ES384" << 48 << "P-384" << false;
        QTest::newRow("ES512 is on P-521") << "ES512" << 64 << "P-521" << false;
        QTest::newRow("ES256K") << "ES256K" << 32 << "P-256K" << false;
        QTest::newRow("ECDSA256") << "ECDSA256" << 32 << "P-256K" << false;
    }

    void knowsEveryAlgorithmOfTheProtocol()
    {
        QFETCH(QString, name);
        const auto algorithm = signatureAlgorithm(name);
        QVERIFY(algorithm.has_value());
        QCOMPARE(algorithm->name, name);
        QTEST(algorithm->digestSize, "digestSize");
        QCOMPARE(QCryptographicHash::hashLength(algorithm->hash), algorithm->digestSize);
        QTEST(algorithm->crv, "crv");
        QTEST(algorithm->isPss, "isPss");
    }

    void refusesOtherNames()
    {
        for (const char *name : {"", "rs256", "RSNULL", "HS256", "ML-DSA-44", "RS256 "})
            QVERIFY2(!signatureAlgorithm(QString::fromLatin1(name)), name);
    }

    void offersWhatFitsTheKey_data()
    {
        QTest::addColumn<QString>("kty");
        QTest::addColumn<QString>("crv");
        QTest::addColumn<int>("modulusBytes");
        QTest::addColumn<QString>("algorithms");
        QTest::addColumn<int>("signatureSize");
        const QString rsa = QStringLiteral("RS256 RS384 RS512 PS256 PS384 PS512");
        QTest::newRow("RSA 2048") << "RSA" << "" << 256 << rsa << 256;
        QTest::newRow("RSA-HSM 4096") << "RSA-HSM" << "" << 512 << rsa << 512;
        QTest::newRow("RSA 1024 has no room for PS512")
            << "RSA" << "" << 128 << "RS256 RS384 RS512 PS256 PS384" << 128;
        QTest::newRow("P-256") << "EC" << "P-256" << 0 << "ES256" << 64;
        QTest::newRow("P-384 in an HSM") << "EC-HSM" << "P-384" << 0 << "ES384" << 96;
        QTest::newRow("P-521") << "EC" << "P-521" << 0 << "ES512" << 132;
        QTest::newRow("P-256K") << "EC" << "P-256K" << 0 << "ES256K" << 64;
        QTest::newRow("SECP256K1 of 2016") << "EC" << "SECP256K1" << 0 << "ECDSA256" << 64;
        QTest::newRow("unknown curve") << "EC" << "P-192" << 0 << "" << 0;
        QTest::newRow("symmetric") << "oct-HSM" << "" << 0 << "" << 0;
        QTest::newRow("type of tomorrow") << "AKP" << "" << 0 << "" << 0;
    }

    void offersWhatFitsTheKey()
    {
        QFETCH(QString, kty);
        QFETCH(QString, crv);
        QFETCH(int, modulusBytes);
        JsonWebKey key;
        key.kty = kty;
        key.crv = crv;
        if (modulusBytes > 0)
            key.n = QByteArray(1, '\0') + QByteArray(modulusBytes, '\xc1');
        QTEST(signatureAlgorithmsFor(key).join(u' '), "algorithms");
        QTEST(signatureSizeFor(key), "signatureSize");
    }
};

QTEST_APPLESS_MAIN(TestSignatureAlgorithm)
#include "tst_signaturealgorithm.moc"
