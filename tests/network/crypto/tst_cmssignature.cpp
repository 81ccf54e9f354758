// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/cmssignature.h"
#include "network/crypto/signaturealgorithm.h"
#include "network/crypto/verifycommand.h"

#include "opensslcommand.h"
#include "testkeys.h"

#include <openssl/pem.h>

#include <QDateTime>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray content("Line one\nline two\r\n\0and a byte", 31);

/// A self-signed certificate made by the openssl command, in the folder.
QString certificateOf(const QTemporaryDir &folder, const QByteArray &keyName)
{
    const QString key = writeFile(folder.filePath(u"key.pem"_s), privatePem(testKey(keyName)));
    const QString path = folder.filePath(u"cert.pem"_s);
    const CommandResult made = runOpenssl({u"req"_s, u"-x509"_s, u"-new"_s, u"-key"_s, key, u"-subj"_s,
                                           u"/O=Contoso/CN=orders signing"_s, u"-days"_s, u"30"_s, u"-addext"_s,
                                           u"keyUsage=digitalSignature"_s, u"-out"_s, path});
    if (!made.ok)
        qWarning("%s", made.errors.constData());
    return path;
}

QByteArray digestFor(const QString &algorithm, QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), signatureAlgorithm(algorithm)->hash);
}

Result<QByteArray> signedBy(const QByteArray &keyName, const QString &algorithm, const QByteArray &certificate)
{
    const auto prepared = prepareCms(certificate, publicJwk(testKey(keyName)), algorithm,
                                     digestFor(algorithm, content), QDateTime::currentSecsSinceEpoch());
    if (!prepared)
        return tl::unexpected(prepared.error());
    return assembleCms(*prepared, signDigest(testKey(keyName), algorithm, prepared->attributes.digest));
}

} // namespace

class TestCmsSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensslVerifiesEveryAlgorithm_data()
    {
        QTest::addColumn<QByteArray>("keyName");
        QTest::addColumn<QString>("algorithm");
        for (const char *name : {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"})
            QTest::newRow(name) << QByteArray("RSA 2048") << QString::fromLatin1(name);
        QTest::newRow("ES256") << QByteArray("prime256v1") << u"ES256"_s;
        QTest::newRow("ES384") << QByteArray("secp384r1") << u"ES384"_s;
        QTest::newRow("ES512") << QByteArray("secp521r1") << u"ES512"_s;
        QTest::newRow("ES256K") << QByteArray("secp256k1") << u"ES256K"_s;
    }

    void opensslVerifiesEveryAlgorithm()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        QFETCH(QByteArray, keyName);
        QFETCH(QString, algorithm);
        const QTemporaryDir folder;
        const QString certificate = certificateOf(folder, keyName);
        const auto der = signedBy(keyName, algorithm, readFile(certificate));
        QVERIFY2(der, qPrintable(der ? QString() : der.error().detail));
        const QString file = writeFile(folder.filePath(u"file to sign.bin"_s), content);
        const QString p7s = writeFile(folder.filePath(u"x.p7s"_s), *der);
        const QString pem = writeFile(folder.filePath(u"x.pem"_s), cmsPem(*der));

        // With the whole chain judged, in both forms; -cades checks the signing certificate attribute too.
        for (const auto &[form, path] : {std::pair(u"DER"_s, p7s), std::pair(u"PEM"_s, pem)}) {
            const CommandResult result
                = runOpenssl({u"cms"_s, u"-verify"_s, u"-binary"_s, u"-cades"_s, u"-purpose"_s, u"any"_s, u"-CAfile"_s,
                              certificate, u"-inform"_s, form, u"-in"_s, path, u"-content"_s, file, u"-out"_s,
                              folder.filePath(u"out"_s)});
            QVERIFY2(result.ok, result.errors.constData());
            QCOMPARE(readFile(folder.filePath(u"out"_s)), content);
        }

        // The very line that a person copies.
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, cmsVerifyCommand(p7s, file)});
        QVERIFY(shell.waitForFinished(60000));
        QCOMPARE(shell.exitCode(), 0);
        writeFile(file, content + 'x');
        shell.start(u"sh"_s, {u"-c"_s, cmsVerifyCommand(p7s, file)});
        QVERIFY(shell.waitForFinished(60000));
        QVERIFY(shell.exitCode() != 0);
    }

    void signedAttributesNameContentTimeAndCertificate()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        const QTemporaryDir folder;
        const QByteArray der = signedBy("prime256v1", u"ES256"_s, readFile(certificateOf(folder, "prime256v1"))).value();
        const CommandResult shown = runOpenssl({u"cms"_s, u"-cmsout"_s, u"-print"_s, u"-noout"_s, u"-inform"_s, u"DER"_s,
                                                u"-in"_s, writeFile(folder.filePath(u"x"_s), der)});
        QVERIFY(shown.ok);
        for (const char *wanted : {"contentType", "messageDigest", "signingTime", "id-smime-aa-signingCertificateV2",
                                   "ecdsa-with-SHA256", "eContent: <ABSENT>"})
            QVERIFY2(shown.output.contains(wanted), wanted);
    }

    void takesACertificateInDer()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        const QTemporaryDir folder;
        const QString path = certificateOf(folder, "prime256v1");
        const CommandResult converted = runOpenssl({u"x509"_s, u"-in"_s, path, u"-outform"_s, u"DER"_s});
        QVERIFY(signedBy("prime256v1", u"ES256"_s, converted.output));
    }

    void refusals()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        const QTemporaryDir folder;
        const QByteArray certificate = readFile(certificateOf(folder, "prime256v1"));
        const JsonWebKey key = publicJwk(testKey("prime256v1"));
        const QByteArray digest = digestFor(u"ES256"_s, content);
        const auto reason = [&](const QByteArray &file, const JsonWebKey &jwk, const QString &algorithm,
                                const QByteArray &bytes) {
            const auto result = prepareCms(file, jwk, algorithm, bytes, 0);
            return result ? ErrorReason::None : result.error().reason;
        };
        QCOMPARE(reason("no certificate", key, u"ES256"_s, digest), ErrorReason::SigningCertificateInvalid);
        QCOMPARE(reason({}, key, u"ES256"_s, digest), ErrorReason::SigningCertificateInvalid);
        QCOMPARE(reason(certificate, publicJwk(testKey("secp256k1")), u"ES256K"_s, digest),
                 ErrorReason::CertificateOfAnotherKey);
        QCOMPARE(reason(certificate, key, u"ES384"_s, digest), ErrorReason::UnsupportedAlgorithm);
        QCOMPARE(reason(certificate, key, u"ES256"_s, digest.first(31)), ErrorReason::DigestLength);

        const auto prepared = prepareCms(certificate, key, u"ES256"_s, digest, 0);
        // The content's digest in place of the attributes': what a program does that forgets them.
        QCOMPARE(assembleCms(prepared.value(), signDigest(testKey("prime256v1"), u"ES256"_s, digest)).error().reason,
                 ErrorReason::SignatureInvalid);
    }
};

QTEST_APPLESS_MAIN(TestCmsSignature)
#include "tst_cmssignature.moc"
