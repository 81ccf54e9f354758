// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/publickey.h"
#include "network/crypto/signaturealgorithm.h"

#include "opensslcommand.h"
#include "rfcvectors.h"
#include "testkeys.h"

#include <QTemporaryDir>
#include <QTest>

#include <openssl/err.h>

using namespace vault;
using namespace vault::test;

namespace {

const QByteArray message("What a person signs, of no particular length.");

void addAlgorithmRows()
{
    QTest::addColumn<QByteArray>("keyName");
    QTest::addColumn<QString>("algorithm");
    for (const char *key : {"RSA 2048", "RSA 3072", "RSA 4096"}) {
        for (const char *name : {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"})
            QTest::addRow("%s with %s", name, key) << QByteArray(key) << QString::fromLatin1(name);
    }
    QTest::newRow("ES256") << QByteArray("prime256v1") << "ES256";
    QTest::newRow("ES384") << QByteArray("secp384r1") << "ES384";
    QTest::newRow("ES512") << QByteArray("secp521r1") << "ES512";
    QTest::newRow("ES256K") << QByteArray("secp256k1") << "ES256K";
}

QByteArray digestFor(const QString &algorithm)
{
    return QCryptographicHash::hash(message, signatureAlgorithm(algorithm)->hash);
}

} // namespace

class TestVerifyLocally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatOpensslSigned_data() { addAlgorithmRows(); }
    void acceptsWhatOpensslSigned()
    {
        QFETCH(QByteArray, keyName);
        QFETCH(QString, algorithm);
        const JsonWebKey key = publicJwk(testKey(keyName));
        const QByteArray digest = digestFor(algorithm);
        const QByteArray signature = signDigest(testKey(keyName), algorithm, digest);
        QCOMPARE(signature.size(), signatureSizeFor(key));
        QCOMPARE(verifyLocally(key, algorithm, digest, signature).value(), true);

        QByteArray wrong = signature;
        wrong.back() = static_cast<char>(wrong.back() ^ 1);
        QCOMPARE(verifyLocally(key, algorithm, digest, wrong).value(), false);
        QByteArray otherDigest = digest;
        otherDigest.front() = static_cast<char>(otherDigest.front() ^ 1);
        QCOMPARE(verifyLocally(key, algorithm, otherDigest, signature).value(), false);
        QCOMPARE(ERR_peek_error(), 0ul);
    }

    void opensslCommandAgrees_data() { addAlgorithmRows(); }
    void opensslCommandAgrees()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        QFETCH(QByteArray, keyName);
        QFETCH(QString, algorithm);
        const JsonWebKey key = publicJwk(testKey(keyName));
        const QByteArray digest = digestFor(algorithm);
        QByteArray signature = signDigest(testKey(keyName), algorithm, digest);
        if (key.isEllipticCurve())
            signature = ecdsaRawToDer(signature).value();

        const QTemporaryDir folder;
        const QString pem = writeFile(folder.filePath(QStringLiteral("p.pem")), publicKeyPem(key).value());
        const QString text = writeFile(folder.filePath(QStringLiteral("m")), message);
        const QString hashed = writeFile(folder.filePath(QStringLiteral("d")), digest);
        const QString signed_ = writeFile(folder.filePath(QStringLiteral("s")), signature);
        const QString hash = QStringLiteral("sha%1").arg(digest.size() * 8);
        const bool isPss = signatureAlgorithm(algorithm)->isPss;

        QStringList dgst{QStringLiteral("dgst"), u'-' + hash, QStringLiteral("-verify"), pem,
                         QStringLiteral("-signature"), signed_};
        QStringList pkeyutl{QStringLiteral("pkeyutl"), QStringLiteral("-verify"), QStringLiteral("-pubin"),
                            QStringLiteral("-inkey"), pem, QStringLiteral("-in"), hashed,
                            QStringLiteral("-sigfile"), signed_, QStringLiteral("-pkeyopt"),
                            QStringLiteral("digest:") + hash};
        if (isPss) {
            const QStringList options{QStringLiteral("rsa_padding_mode:pss"), QStringLiteral("rsa_pss_saltlen:digest")};
            for (const QString &option : options) {
                dgst << QStringLiteral("-sigopt") << option;
                pkeyutl << QStringLiteral("-pkeyopt") << option;
            }
        }
        const CommandResult first = runOpenssl(dgst << text);
        QVERIFY2(first.ok && first.output.contains("Verified OK"), first.errors.constData());
        const CommandResult second = runOpenssl(pkeyutl);
        QVERIFY2(second.ok && second.output.contains("Signature Verified Successfully"), second.errors.constData());
    }

    void examplesOfRfc7515()
    {
        JsonWebKey rsa;
        rsa.kty = QStringLiteral("RSA-HSM");
        rsa.n = base64UrlBytes(rfc::jwsRsaN);
        rsa.e = base64UrlBytes("AQAB");
        const QByteArray rsaInput = QByteArray(rfc::jwsRsaHeader) + '.' + rfc::jwsPayload;
        QCOMPARE(verifyLocally(rsa, QStringLiteral("RS256"),
                               QCryptographicHash::hash(rsaInput, QCryptographicHash::Sha256),
                               base64UrlBytes(rfc::jwsRsaSignature)).value(), true);
        JsonWebKey ec;
        ec.kty = QStringLiteral("EC");
        ec.crv = QStringLiteral("P-256");
        ec.x = base64UrlBytes(rfc::jwsEcX);
        ec.y = base64UrlBytes(rfc::jwsEcY);
        const QByteArray ecInput = QByteArray(rfc::jwsEcHeader) + '.' + rfc::jwsPayload;
        QCOMPARE(verifyLocally(ec, QStringLiteral("ES256"),
                               QCryptographicHash::hash(ecInput, QCryptographicHash::Sha256),
                               base64UrlBytes(rfc::jwsEcSignature)).value(), true);
    }

    void vectorsOfRfc6979_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < int(std::size(rfc::ecdsaVectors)); ++i)
            QTest::newRow(rfc::ecdsaVectors[i].algorithm) << i;
    }

    void vectorsOfRfc6979()
    {
        QFETCH(int, row);
        const rfc::EcdsaVector &vector = rfc::ecdsaVectors[row];
        JsonWebKey key;
        key.kty = QStringLiteral("EC");
        key.crv = QString::fromLatin1(vector.crv);
        key.x = QByteArray::fromHex(vector.x);
        key.y = QByteArray::fromHex(vector.y);
        const QString algorithm = QString::fromLatin1(vector.algorithm);
        const QByteArray digest = QCryptographicHash::hash("sample", signatureAlgorithm(algorithm)->hash);
        const QByteArray signature = QByteArray::fromHex(vector.r) + QByteArray::fromHex(vector.s);
        QCOMPARE(verifyLocally(key, algorithm, digest, signature).value(), true);
    }

    void acceptsAnySaltOfPss()
    {
        EVP_PKEY *key = testKey("RSA 2048");
        const QByteArray digest = digestFor(QStringLiteral("PS256"));
        for (int salt : {0, 20, 32, 222}) {
            const QByteArray signature = signDigest(key, QStringLiteral("PS256"), digest, salt);
            QCOMPARE(verifyLocally(publicJwk(key), QStringLiteral("PS256"), digest, signature).value(), true);
        }
    }

    void paddingsAreNotMixedUp()
    {
        EVP_PKEY *key = testKey("RSA 2048");
        const QByteArray digest = digestFor(QStringLiteral("RS256"));
        const QByteArray signature = signDigest(key, QStringLiteral("RS256"), digest);
        QCOMPARE(verifyLocally(publicJwk(key), QStringLiteral("PS256"), digest, signature).value(), false);
    }

    void paddedModulusStillVerifies()
    {
        JsonWebKey key = publicJwk(testKey("RSA 2048"));
        key.n.prepend('\0');
        QCOMPARE(key.n.size(), 257);
        const QByteArray digest = digestFor(QStringLiteral("RS256"));
        const QByteArray signature = signDigest(testKey("RSA 2048"), QStringLiteral("RS256"), digest);
        QCOMPARE(verifyLocally(key, QStringLiteral("RS256"), digest, signature).value(), true);
    }

    void malformedSignaturesAreWrongAndNoError_data()
    {
        QTest::addColumn<QByteArray>("keyName");
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QByteArray>("signature");
        const QByteArray ec("prime256v1");
        QTest::newRow("empty") << ec << "ES256" << QByteArray();
        QTest::newRow("DER instead of raw") << ec << "ES256" << QByteArray::fromHex("3006020101020102");
        QTest::newRow("zeros") << ec << "ES256" << QByteArray(64, '\0');
        QTest::newRow("beyond the order") << ec << "ES256" << QByteArray(64, '\xff');
        QTest::newRow("too short") << ec << "ES256" << QByteArray(62, '\x11');
        QTest::newRow("RSA empty") << QByteArray("RSA 2048") << "RS256" << QByteArray();
        QTest::newRow("RSA zeros") << QByteArray("RSA 2048") << "RS256" << QByteArray(256, '\0');
        QTest::newRow("RSA beyond the modulus") << QByteArray("RSA 2048") << "PS256" << QByteArray(256, '\xff');
        QTest::newRow("RSA too long") << QByteArray("RSA 2048") << "PS256" << QByteArray(257, '\x11');
    }

    void malformedSignaturesAreWrongAndNoError()
    {
        QFETCH(QByteArray, keyName);
        QFETCH(QString, algorithm);
        QFETCH(QByteArray, signature);
        const auto result = verifyLocally(publicJwk(testKey(keyName)), algorithm, digestFor(algorithm), signature);
        QVERIFY(result.has_value());
        QCOMPARE(*result, false);
    }

    void refusesWhatCannotBeUsed()
    {
        const JsonWebKey ec = publicJwk(testKey("prime256v1"));
        const QByteArray signature(64, '\x11');
        const auto reasonOf = [&](const JsonWebKey &key, const char *algorithm, qsizetype digestSize) {
            const auto result = verifyLocally(key, QString::fromLatin1(algorithm), QByteArray(digestSize, 'd'), signature);
            return result ? ErrorReason::None : result.error().reason;
        };
        QCOMPARE(reasonOf(ec, "ES384", 48), ErrorReason::UnsupportedAlgorithm);
        QCOMPARE(reasonOf(ec, "ES256K", 32), ErrorReason::UnsupportedAlgorithm);
        QCOMPARE(reasonOf(ec, "RS256", 32), ErrorReason::UnsupportedAlgorithm);
        QCOMPARE(reasonOf(ec, "RSNULL", 32), ErrorReason::UnsupportedAlgorithm);
        QCOMPARE(reasonOf(publicJwk(testKey("RSA 2048")), "ES256", 32), ErrorReason::UnsupportedAlgorithm);
        JsonWebKey offCurve = ec;
        offCurve.x = ec.y;
        QCOMPARE(reasonOf(offCurve, "ES256", 32), ErrorReason::CryptoFailed);
        const auto result = verifyLocally(ec, QStringLiteral("ES256"), QByteArray(31, 'd'), signature);
        QCOMPARE(result.error().reason, ErrorReason::DigestLength);
        QCOMPARE(result.error().detail, QStringLiteral("31/32/ES256"));
    }
};

QTEST_APPLESS_MAIN(TestVerifyLocally)
#include "tst_verifylocally.moc"
