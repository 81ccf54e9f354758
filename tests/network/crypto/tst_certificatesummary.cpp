// SPDX-License-Identifier: Apache-2.0
// The summary of a certificate's secret, judged by the openssl command.
#include "network/crypto/certificatesummary.h"

#include "opensslcommand.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// A root and a certificate that it signed, made with openssl for each test program.
class TestCertificateSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void contentTypesOfCertificates();
    void pkcs12AgreesWithOpenssl_data();
    void pkcs12AgreesWithOpenssl();
    void pemAgreesWithOpenssl();
    void chainIsCounted();
    void theCertificateOfTheKeyIsTheOne();
    void aForeignKeyIsTold();
    void withoutPrivateKey();
    void whatIsNoCertificateIsNamed_data();
    void whatIsNoCertificateIsNamed();
    void noPrivateBytesInTheSummary();
    void derAgreesWithOpenssl();
    void alternativeNamesOfEveryKind();
    void whatIsNoDerIsNamed();
    void changedBytesAreReadOrNamed();
    void pemOfDerIsWhatOpensslWrites();

private:
    bool run(QStringList arguments);
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QByteArray file(const char *name) const { return readFile(path(name)); }
    QByteArray pfx(const QStringList &options, const QString &passphrase = {});
    /// What "openssl x509 -OPTION" says of the certificate, after the "name=".
    QString said(const char *certificate, const QStringList &options) const;
    void compareWithOpenssl(const CertificateSummary &summary, const char *certificate);

    QTemporaryDir m_folder;
};

bool TestCertificateSummary::run(QStringList arguments)
{
    for (QString &argument : arguments) {
        if (argument.startsWith(u'@'))
            argument = m_folder.filePath(argument.mid(1));
    }
    const CommandResult result = runOpenssl(arguments);
    if (!result.ok)
        qWarning("%s", result.errors.constData());
    return result.ok;
}

QByteArray TestCertificateSummary::pfx(const QStringList &options, const QString &passphrase)
{
    const QStringList arguments = QStringList{u"pkcs12"_s, u"-export"_s, u"-in"_s, u"@leaf.pem"_s, u"-inkey"_s,
                                              u"@leaf.key"_s, u"-out"_s, u"@out.pfx"_s, u"-passout"_s,
                                              u"pass:"_s + passphrase}
        + options;
    return run(arguments) ? file("out.pfx").toBase64() : QByteArray();
}

QString TestCertificateSummary::said(const char *certificate, const QStringList &options) const
{
    const CommandResult result
        = runOpenssl(QStringList{u"x509"_s, u"-noout"_s, u"-in"_s, path(certificate)} + options);
    return QString::fromUtf8(result.output).section(u'=', 1).trimmed();
}

void TestCertificateSummary::initTestCase()
{
    SKIP_WITHOUT_OPENSSL_COMMAND();
    QVERIFY(run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:secp384r1"_s, u"-nodes"_s,
                 u"-keyout"_s, u"@root.key"_s, u"-out"_s, u"@root.pem"_s, u"-days"_s, u"4000"_s, u"-utf8"_s, u"-subj"_s,
                 u"/C=HU/O=Példa Kft./CN=Példa root, G1"_s}));
    QVERIFY(run({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"@leaf.key"_s, u"-out"_s,
                 u"@leaf.csr"_s, u"-subj"_s, u"/O=Example/CN=orders.example"_s}));
    QVERIFY(run({u"x509"_s, u"-req"_s, u"-in"_s, u"@leaf.csr"_s, u"-CA"_s, u"@root.pem"_s, u"-CAkey"_s, u"@root.key"_s,
                 u"-set_serial"_s, u"0xFA57C0DE01"_s, u"-days"_s, u"90"_s, u"-out"_s, u"@leaf.pem"_s}));
}

void TestCertificateSummary::contentTypesOfCertificates()
{
    QVERIFY(isCertificateContentType(u"application/x-pkcs12"_s));
    QVERIFY(isCertificateContentType(u"Application/X-PEM-file; charset=utf-8"_s));
    QVERIFY(!isCertificateContentType(u"application/json"_s));
    QVERIFY(!isCertificateContentType(QString()));
}

void TestCertificateSummary::compareWithOpenssl(const CertificateSummary &summary, const char *certificate)
{
    const QStringList names{u"-nameopt"_s, u"RFC2253,-esc_msb,utf8"_s};
    QCOMPARE(summary.subject, said(certificate, QStringList{u"-subject"_s} + names));
    QCOMPARE(summary.issuer, said(certificate, QStringList{u"-issuer"_s} + names));
    QCOMPARE(summary.serialNumber, said(certificate, {u"-serial"_s}));
    QCOMPARE(summary.thumbprint, said(certificate, {u"-fingerprint"_s, u"-sha1"_s}).remove(u':'));
    const auto iso = [](std::int64_t seconds) {
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s);
    };
    QCOMPARE(iso(summary.notBefore), said(certificate, {u"-startdate"_s, u"-dateopt"_s, u"iso_8601"_s}));
    QCOMPARE(iso(summary.notAfter), said(certificate, {u"-enddate"_s, u"-dateopt"_s, u"iso_8601"_s}));
}

void TestCertificateSummary::pkcs12AgreesWithOpenssl_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("AES") << QStringList();
    // What the service writes.
    QTest::newRow("3DES") << QStringList{u"-keypbe"_s, u"PBE-SHA1-3DES"_s, u"-certpbe"_s, u"PBE-SHA1-3DES"_s,
                                         u"-macalg"_s, u"sha1"_s};
    QTest::newRow("no encryption") << QStringList{u"-keypbe"_s, u"NONE"_s, u"-certpbe"_s, u"NONE"_s, u"-nomac"_s};
}

void TestCertificateSummary::pkcs12AgreesWithOpenssl()
{
    QFETCH(QStringList, options);
    const QByteArray value = pfx(options);
    QVERIFY(!value.isEmpty());
    const auto summary = summarizeCertificate(SecretBuffer::copyOf(value), u"application/x-pkcs12"_s);
    QVERIFY(summary.has_value());
    compareWithOpenssl(*summary, "leaf.pem");
    QCOMPARE(summary->keyType, u"RSA 2048"_s);
    QCOMPARE(summary->certificateCount, 1);
    QVERIFY(summary->hasPrivateKey && summary->keyFits && !summary->isSelfSigned);
}

void TestCertificateSummary::pemAgreesWithOpenssl()
{
    const SecretBuffer value = SecretBuffer::copyOf(file("root.key") + file("root.pem"));
    const auto summary = summarizeCertificate(value, u"application/x-pem-file"_s);
    QVERIFY(summary.has_value());
    compareWithOpenssl(*summary, "root.pem");
    QVERIFY(summary->subject.contains(u"Példa root\\, G1"_s));
    QCOMPARE(summary->keyType, u"EC P-384"_s);
    QVERIFY(summary->isSelfSigned && summary->keyFits);
}

void TestCertificateSummary::chainIsCounted()
{
    const QByteArray value = pfx({u"-certfile"_s, u"@root.pem"_s});
    const auto summary = summarizePkcs12(SecretBuffer::copyOf(value));
    QVERIFY(summary.has_value());
    QCOMPARE(summary->certificateCount, 2);
    QCOMPARE(summary->chain, QStringList{summary->issuer});
    compareWithOpenssl(*summary, "leaf.pem");
}

void TestCertificateSummary::theCertificateOfTheKeyIsTheOne()
{
    const auto summary
        = summarizePem(SecretBuffer::copyOf(file("root.pem") + file("leaf.pem") + file("leaf.key")));
    QVERIFY(summary.has_value());
    QCOMPARE(summary->certificateCount, 2);
    compareWithOpenssl(*summary, "leaf.pem");
}

void TestCertificateSummary::aForeignKeyIsTold()
{
    const auto summary = summarizePem(SecretBuffer::copyOf(file("leaf.pem") + file("root.key")));
    QVERIFY(summary.has_value());
    QVERIFY(summary->hasPrivateKey);
    QVERIFY(!summary->keyFits);
}

void TestCertificateSummary::withoutPrivateKey()
{
    const auto summary = summarizePem(SecretBuffer::copyOf(file("leaf.pem")));
    QVERIFY(summary.has_value());
    QVERIFY(!summary->hasPrivateKey);
}

void TestCertificateSummary::whatIsNoCertificateIsNamed_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("contentType");
    QTest::addColumn<CertificateProblem>("problem");
    const QString pkcs12 = u"application/x-pkcs12"_s;
    QTest::newRow("no base64") << QByteArray("not base64!") << pkcs12 << CertificateProblem::NotBase64;
    QTest::newRow("empty") << QByteArray() << pkcs12 << CertificateProblem::NotBase64;
    QTest::newRow("other bytes") << QByteArray("bm8gUEZY") << pkcs12 << CertificateProblem::NotPkcs12;
    QTest::newRow("cut short") << pfx({}).left(400) << pkcs12 << CertificateProblem::NotPkcs12;
    QTest::newRow("passphrase") << pfx({}, u"hush"_s) << pkcs12 << CertificateProblem::PassphraseNeeded;
    const QByteArray legacy = pfx({u"-legacy"_s});
    if (!legacy.isEmpty()) // RC2, where the command still offers it.
        QTest::newRow("RC2") << legacy << pkcs12 << CertificateProblem::Unsupported;
    QTest::newRow("PKCS#12 of a key alone") << pfx({u"-nocerts"_s}) << pkcs12 << CertificateProblem::NoCertificate;
    QTest::newRow("PEM of a key alone") << file("leaf.key") << u"application/x-pem-file"_s
                                        << CertificateProblem::NoCertificate;
    QTest::newRow("a text") << QByteArray("hello") << u"application/x-pem-file"_s << CertificateProblem::NoCertificate;
}

void TestCertificateSummary::whatIsNoCertificateIsNamed()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, contentType);
    QFETCH(CertificateProblem, problem);
    const auto summary = summarizeCertificate(SecretBuffer::copyOf(value), contentType);
    QVERIFY(!summary.has_value());
    QCOMPARE(int(summary.error()), int(problem));
}

void TestCertificateSummary::noPrivateBytesInTheSummary()
{
    const QByteArray key = file("leaf.key");
    const auto summary = summarizePem(SecretBuffer::copyOf(file("leaf.pem") + key));
    QVERIFY(summary.has_value());
    const QString everything = summary->subject + summary->issuer + summary->serialNumber + summary->keyType
        + summary->thumbprint + summary->chain.join(QString());
    for (const QByteArray &line : key.split('\n'))
        QVERIFY(line.size() < 20 || !everything.contains(QString::fromLatin1(line)));
}

void TestCertificateSummary::derAgreesWithOpenssl()
{
    QVERIFY(run({u"x509"_s, u"-in"_s, u"@leaf.pem"_s, u"-outform"_s, u"DER"_s, u"-out"_s, u"@leaf.der"_s}));
    const auto summary = summarizeDer(file("leaf.der"));
    QVERIFY(summary.has_value());
    compareWithOpenssl(*summary, "leaf.pem");
    QCOMPARE(summary->sha256Thumbprint, said("leaf.pem", {u"-fingerprint"_s, u"-sha256"_s}).remove(u':'));
    QCOMPARE(summary->certificateCount, 1);
    QVERIFY(!summary->hasPrivateKey && !summary->isSelfSigned);
    QVERIFY(summary->alternativeNames.isEmpty());
}

void TestCertificateSummary::alternativeNamesOfEveryKind()
{
    QVERIFY(run({u"req"_s, u"-x509"_s, u"-key"_s, u"@leaf.key"_s, u"-outform"_s, u"DER"_s, u"-out"_s, u"@names.der"_s,
                 u"-subj"_s, u"/CN=names"_s, u"-addext"_s,
                 u"subjectAltName=DNS:orders.example,DNS:*.orders.example,IP:192.0.2.7,IP:2001:db8::1,"
                 u"email:someone@orders.example,URI:urn:orders:1,otherName:msUPN;UTF8:jemand@orders.example,RID:1.2.3"_s}));
    const auto summary = summarizeDer(file("names.der"));
    QVERIFY(summary.has_value());
    QCOMPARE(summary->alternativeNames,
             (QList<QString>{u"DNS:orders.example"_s, u"DNS:*.orders.example"_s, u"IP:192.0.2.7"_s, u"IP:2001:db8::1"_s,
                             u"email:someone@orders.example"_s, u"URI:urn:orders:1"_s, u"UPN:jemand@orders.example"_s,
                             u"Registered ID:1.2.3"_s}));
}

void TestCertificateSummary::whatIsNoDerIsNamed()
{
    QVERIFY(run({u"x509"_s, u"-in"_s, u"@leaf.pem"_s, u"-outform"_s, u"DER"_s, u"-out"_s, u"@leaf.der"_s}));
    const QByteArray der = file("leaf.der");
    for (const QByteArray &bytes : {QByteArray(), QByteArray("no certificate"), der + '\0', der.chopped(1), der.mid(1),
                                    file("leaf.pem")}) {
        const auto summary = summarizeDer(bytes);
        QVERIFY(!summary.has_value());
        QCOMPARE(summary.error(), CertificateProblem::NoCertificate);
    }
}

void TestCertificateSummary::changedBytesAreReadOrNamed()
{
    QVERIFY(run({u"req"_s, u"-x509"_s, u"-key"_s, u"@root.key"_s, u"-outform"_s, u"DER"_s, u"-out"_s, u"@changed.der"_s,
                 u"-subj"_s, u"/CN=names"_s, u"-addext"_s,
                 u"subjectAltName=DNS:a.example,IP:192.0.2.7,email:b@example,URI:urn:c,otherName:msUPN;UTF8:d@example,RID:1.2"_s}));
    const QByteArray der = file("changed.der");
    int read = 0;
    for (qsizetype at = 0; at < der.size(); ++at) {
        for (const int change : {0x01, 0x80, 0xff}) {
            QByteArray changed = der;
            changed[at] = char(changed[at] ^ change);
            const auto summary = summarizeDer(changed);
            read += summary.has_value() ? 1 : 0;
            if (summary)
                QCOMPARE(summary->sha256Thumbprint.size(), 64);
        }
    }
    // Most changes are in the key, the signature or a text, which are no matter of form.
    QVERIFY(read > der.size() && read < 3 * der.size());
}

void TestCertificateSummary::pemOfDerIsWhatOpensslWrites()
{
    for (const char *name : {"leaf.pem", "root.pem"}) {
        QVERIFY(run({u"x509"_s, u"-in"_s, path(name), u"-outform"_s, u"DER"_s, u"-out"_s, u"@some.der"_s}));
        QCOMPARE(certificatePem(file("some.der")), file(name));
    }
}

QTEST_GUILESS_MAIN(TestCertificateSummary)
#include "tst_certificatesummary.moc"
