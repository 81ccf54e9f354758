// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/certificaterequest.h"
#include "network/crypto/verifycommand.h"

#include "opensslcommand.h"
#include "testkeys.h"

#include <QDateTime>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

namespace {

CertificateContents everything()
{
    CertificateContents contents;
    contents.subject = u"CN=orders.example,O=Contoso\\, Inc.,C=NL"_s;
    contents.alternativeNames = {{AlternativeNameKind::Dns, u"orders.example"_s},
                                 {AlternativeNameKind::Dns, u"*.münchen.example"_s},
                                 {AlternativeNameKind::IpAddress, u"192.0.2.7"_s},
                                 {AlternativeNameKind::IpAddress, u"2001:db8::1"_s},
                                 {AlternativeNameKind::Email, u"anna@example.com"_s},
                                 {AlternativeNameKind::Uri, u"spiffe://prod.example/orders"_s}};
    contents.keyUsages = KeyUsage::DigitalSignature | KeyUsage::NonRepudiation;
    contents.extendedKeyUsages = {QString::fromLatin1(extendedKeyUsage::serverAuthentication),
                                  QString::fromLatin1(extendedKeyUsage::codeSigning), u"1.3.6.1.4.1.311.10.3.12"_s};
    return contents;
}

CertificateValidity aYear()
{
    const UnixSeconds now = QDateTime::currentSecsSinceEpoch();
    return {now - 60, now + 365 * 86400};
}

/// As the vault would: over the digest, r‖s for EC.
QByteArray signedDer(const QByteArray &keyName, const Result<ToBeSigned> &prepared)
{
    if (!prepared) {
        qWarning("%s", qPrintable(prepared.error().detail));
        return {};
    }
    return assembleCertificate(*prepared, signDigest(testKey(keyName), prepared->algorithm, prepared->digest))
        .value_or(QByteArray());
}

void addRows()
{
    QTest::addColumn<QByteArray>("keyName");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QByteArray>("opensslName");
    for (const char *key : {"RSA 2048", "RSA 3072", "RSA 4096"}) {
        for (const char *bits : {"256", "384", "512"}) {
            QTest::addRow("RS%s with %s", bits, key)
                << QByteArray(key) << u"RS"_s + QString::fromLatin1(bits) << "sha" + QByteArray(bits)
                + "WithRSAEncryption";
            QTest::addRow("PS%s with %s", bits, key)
                << QByteArray(key) << u"PS"_s + QString::fromLatin1(bits) << QByteArray("rsassaPss");
        }
    }
    QTest::newRow("ES256") << QByteArray("prime256v1") << u"ES256"_s << QByteArray("ecdsa-with-SHA256");
    QTest::newRow("ES384") << QByteArray("secp384r1") << u"ES384"_s << QByteArray("ecdsa-with-SHA384");
    QTest::newRow("ES512") << QByteArray("secp521r1") << u"ES512"_s << QByteArray("ecdsa-with-SHA512");
    QTest::newRow("ES256K") << QByteArray("secp256k1") << u"ES256K"_s << QByteArray("ecdsa-with-SHA256");
}

const char *const namesShown[] = {"DNS:orders.example", "DNS:*.xn--mnchen-3ya.example", "IP Address:192.0.2.7",
                                  "IP Address:2001:DB8:0:0:0:0:0:1", "email:anna@example.com",
                                  "URI:spiffe://prod.example/orders", "Digital Signature, Non Repudiation",
                                  "TLS Web Server Authentication, Code Signing, 1.3.6.1.4.1.311.10.3.12",
                                  "C = NL, O = \"Contoso, Inc.\", CN = orders.example"};

} // namespace

class TestCertificateRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensslAcceptsTheRequest_data() { addRows(); }
    void opensslAcceptsTheRequest()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        QFETCH(QByteArray, keyName);
        QFETCH(QString, algorithm);
        QFETCH(QByteArray, opensslName);
        const QTemporaryDir folder;
        const JsonWebKey key = publicJwk(testKey(keyName));
        const QByteArray der = signedDer(keyName, prepareCertificateRequest(key, algorithm, everything()));
        const QString pem = writeFile(folder.filePath(u"a request.csr"_s), certificateRequestPem(der));

        // The very line that a person copies. OpenSSL 3.0 says what it found on stderr, and exits with 1 for a wrong one.
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, requestVerifyCommand(pem)});
        QVERIFY(shell.waitForFinished(60000));
        const QByteArray said = shell.readAllStandardError() + shell.readAllStandardOutput();
        QVERIFY2(shell.exitCode() == 0 && said.contains("self-signature verify OK"), said.constData());

        const CommandResult shown = runOpenssl({u"req"_s, u"-in"_s, pem, u"-text"_s, u"-noout"_s});
        for (const char *wanted : namesShown)
            QVERIFY2(shown.output.contains(wanted), (QByteArray(wanted) + " is not in\n" + shown.output).constData());
        QVERIFY2(shown.output.contains("Signature Algorithm: " + opensslName), shown.output.constData());

        QByteArray changed = der;
        changed[changed.indexOf("orders")] = 'O';
        const CommandResult refused = runOpenssl(
            {u"req"_s, u"-verify"_s, u"-noout"_s, u"-in"_s, writeFile(pem, certificateRequestPem(changed))});
        QVERIFY(refused.errors.contains("verify failure"));
    }

    void opensslAcceptsTheCertificate_data() { addRows(); }
    void opensslAcceptsTheCertificate()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        QFETCH(QByteArray, keyName);
        QFETCH(QString, algorithm);
        QFETCH(QByteArray, opensslName);
        const QTemporaryDir folder;
        const JsonWebKey key = publicJwk(testKey(keyName));
        const QByteArray der = signedDer(
            keyName, prepareSelfSigned(key, algorithm, everything(), aYear(), newSerialNumber()));
        const QString pem = writeFile(folder.filePath(u"c.pem"_s), certificatePem(der));
        const CommandResult verified = runOpenssl({u"verify"_s, u"-check_ss_sig"_s, u"-CAfile"_s, pem, pem});
        QVERIFY2(verified.ok, (verified.output + verified.errors).constData());
        const CommandResult shown = runOpenssl({u"x509"_s, u"-in"_s, pem, u"-text"_s, u"-noout"_s});
        for (const char *wanted : namesShown)
            QVERIFY2(shown.output.contains(wanted), (QByteArray(wanted) + " is not in\n" + shown.output).constData());
        QVERIFY2(shown.output.contains("Version: 3 (0x2)") && shown.output.contains("CA:FALSE")
                     && shown.output.contains("Signature Algorithm: " + opensslName),
                 shown.output.constData());
        // The key identifier is the one that OpenSSL computes.
        const CommandResult own = runOpenssl({u"x509"_s, u"-in"_s, pem, u"-noout"_s, u"-ocspid"_s});
        QByteArray expected = own.output.mid(own.output.indexOf("Public key OCSP hash: ") + 22, 40);
        QCOMPARE(expected.size(), 40);
        QVERIFY2(QByteArray(shown.output).replace(':', "").contains(expected), shown.output.constData());
    }

    void anAuthoritySignsForOthers()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        CertificateContents contents;
        contents.subject = u"CN=Contoso root"_s;
        contents.isAuthority = true;
        contents.keyUsages = KeyUsage::CertificateSigning | KeyUsage::RevocationListSigning;
        const auto prepared = prepareSelfSigned(publicJwk(testKey("secp384r1")), u"ES384"_s, contents, aYear(),
                                                newSerialNumber());
        const QTemporaryDir folder;
        const QString pem
            = writeFile(folder.filePath(u"c.pem"_s), certificatePem(signedDer("secp384r1", prepared)));
        const CommandResult verified = runOpenssl({u"verify"_s, u"-x509_strict"_s, u"-CAfile"_s, pem, pem});
        QVERIFY2(verified.ok, (verified.output + verified.errors).constData());
        const CommandResult shown = runOpenssl({u"x509"_s, u"-in"_s, pem, u"-text"_s, u"-noout"_s});
        QVERIFY(shown.output.contains("CA:TRUE") && shown.output.contains("Certificate Sign, CRL Sign"));
    }

    void aRequestMayHoldLittle()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        const QTemporaryDir folder;
        CertificateContents contents;
        contents.subject = u"CN=a"_s;
        const JsonWebKey key = publicJwk(testKey("prime256v1"));
        const auto verify = [&](const CertificateContents &what) {
            const QByteArray der = signedDer("prime256v1", prepareCertificateRequest(key, u"ES256"_s, what));
            return runOpenssl({u"req"_s, u"-verify"_s, u"-text"_s, u"-noout"_s, u"-in"_s,
                               writeFile(folder.filePath(u"r"_s), certificateRequestPem(der))});
        };
        const CommandResult bare = verify(contents);
        QVERIFY2(bare.ok && bare.errors.contains("verify OK"), bare.errors.constData());
        QVERIFY(!bare.output.contains("X509v3"));
        // No subject: the alternative names are all there is, and critical.
        contents.subject.clear();
        contents.alternativeNames = {{AlternativeNameKind::Dns, u"a.example"_s}};
        const CommandResult nameless = verify(contents);
        QVERIFY2(nameless.ok && nameless.output.contains("Alternative Name: critical"), nameless.output.constData());
    }

    void everyKeyUsageIsTheBitThatItNames()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        const QTemporaryDir folder;
        const char *const shown[] = {"Digital Signature", "Non Repudiation", "Key Encipherment", "Data Encipherment",
                                     "Key Agreement", "Certificate Sign", "CRL Sign", "Encipher Only", "Decipher Only"};
        for (int bit = 0; bit < 9; ++bit) {
            CertificateContents contents;
            contents.subject = u"CN=a"_s;
            contents.keyUsages = KeyUsage(1 << bit);
            const QByteArray der = signedDer(
                "prime256v1", prepareCertificateRequest(publicJwk(testKey("prime256v1")), u"ES256"_s, contents));
            const CommandResult result
                = runOpenssl({u"req"_s, u"-text"_s, u"-noout"_s, u"-in"_s,
                              writeFile(folder.filePath(u"r"_s), certificateRequestPem(der))});
            QVERIFY2(result.output.contains("critical\n                    " + QByteArray(shown[bit]) + '\n'),
                     (QByteArray(shown[bit]) + '\n' + result.output).constData());
        }
    }

    void datesBeyond2049()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        const QTemporaryDir folder;
        const QDateTime from(QDate(2049, 12, 31), QTime(23, 59, 59), Qt::UTC);
        const auto prepared = prepareSelfSigned(publicJwk(testKey("prime256v1")), u"ES256"_s, everything(),
                                                {from.toSecsSinceEpoch(), from.toSecsSinceEpoch() + 1}, "\x01");
        const CommandResult result
            = runOpenssl({u"x509"_s, u"-noout"_s, u"-dates"_s, u"-serial"_s, u"-in"_s,
                          writeFile(folder.filePath(u"c"_s), certificatePem(signedDer("prime256v1", prepared)))});
        QCOMPARE(result.output, QByteArray("notBefore=Dec 31 23:59:59 2049 GMT\nnotAfter=Jan  1 00:00:00 2050 GMT\n"
                                           "serial=01\n"));
        // UTCTime and GeneralizedTime (RFC 5280 §4.1.2.5).
        QVERIFY(prepared->bytes.contains(QByteArray("\x17\x0d") + "491231235959Z"));
        QVERIFY(prepared->bytes.contains(QByteArray("\x18\x0f") + "20500101000000Z"));
    }

    void serialNumbersDiffer()
    {
        const QByteArray serial = newSerialNumber();
        QCOMPARE(serial.size(), 16);
        QVERIFY(serial != newSerialNumber());
        QVERIFY(serial[0] > 0);
    }

    void refusals()
    {
        const JsonWebKey key = publicJwk(testKey("prime256v1"));
        const auto detail = [&](CertificateContents contents, bool selfSigned = false,
                                CertificateValidity validity = aYear()) {
            const auto result = selfSigned ? prepareSelfSigned(key, u"ES256"_s, contents, validity, "\x01")
                                           : prepareCertificateRequest(key, u"ES256"_s, contents);
            return result ? QString() : result.error().detail;
        };
        CertificateContents contents;
        QCOMPARE(detail(contents), u"subject"_s);
        contents.subject = u"orders"_s;
        QCOMPARE(detail(contents), u"subject"_s);
        contents.subject.clear();
        contents.alternativeNames = {{AlternativeNameKind::Dns, u"a.example"_s}};
        QCOMPARE(detail(contents), QString());
        QCOMPARE(detail(contents, true), u"subject"_s);
        contents.alternativeNames.append({AlternativeNameKind::IpAddress, u"a.example"_s});
        QCOMPARE(detail(contents), u"alternativeName: a.example"_s);
        contents = everything();
        contents.extendedKeyUsages.append(u"server"_s);
        QCOMPARE(detail(contents), u"extendedKeyUsage: server"_s);
        QCOMPARE(detail(everything(), true, {100, 100}), u"validity"_s);
        QCOMPARE(detail(everything(), true, {0, 253402300800}), u"validity"_s);
        QCOMPARE(prepareCertificateRequest(key, u"ES384"_s, everything()).error().reason,
                 ErrorReason::UnsupportedAlgorithm);
        QCOMPARE(prepareSelfSigned(key, u"RS256"_s, everything(), aYear(), "\x01").error().reason,
                 ErrorReason::UnsupportedAlgorithm);

        // Another key's signature never gets into a request.
        const auto prepared = prepareCertificateRequest(key, u"ES256"_s, everything());
        QCOMPARE(assembleCertificate(*prepared, QByteArray(64, '\x11')).error().reason, ErrorReason::SignatureInvalid);
    }
};

QTEST_APPLESS_MAIN(TestCertificateRequest)
#include "tst_certificaterequest.moc"
