// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/publickey.h"
#include "network/crypto/publickeyfile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

class TestPublicKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatOpensslWrites_data();
    void readsWhatOpensslWrites();
    void refuses_data();
    void refuses();

private:
    QByteArray run(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"openssl"_s, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("openssl: %s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }
    QString keyFile(const QString &name, const QStringList &options)
    {
        const QString path = m_folder.filePath(name);
        if (!QFile::exists(path))
            run(QStringList{u"genpkey"_s, u"-out"_s, path} + options);
        return path;
    }
    QTemporaryDir m_folder;
};

void TestPublicKeyFile::readsWhatOpensslWrites_data()
{
    QTest::addColumn<QStringList>("generate");
    QTest::addColumn<QStringList>("write");
    const QStringList rsa{u"-algorithm"_s, u"RSA"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:2048"_s};
    QTest::newRow("RSA, PEM") << rsa << QStringList{u"pkey"_s, u"-pubout"_s};
    QTest::newRow("RSA, DER") << rsa << QStringList{u"pkey"_s, u"-pubout"_s, u"-outform"_s, u"DER"_s};
    QTest::newRow("RSA, PKCS#1") << rsa << QStringList{u"rsa"_s, u"-RSAPublicKey_out"_s};
    QTest::newRow("RSA, certificate") << rsa << QStringList{u"req"_s, u"-x509"_s, u"-new"_s, u"-subj"_s, u"/CN=a"_s};
    for (const QString &curve : {u"P-256"_s, u"P-384"_s, u"P-521"_s, u"secp256k1"_s}) {
        const QStringList ec{u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:"_s + curve};
        QTest::addRow("%s, PEM", qPrintable(curve)) << ec << QStringList{u"pkey"_s, u"-pubout"_s};
        QTest::addRow("%s, certificate in DER", qPrintable(curve))
            << ec << QStringList{u"req"_s, u"-x509"_s, u"-new"_s, u"-subj"_s, u"/CN=a"_s, u"-outform"_s, u"DER"_s};
    }
}

void TestPublicKeyFile::readsWhatOpensslWrites()
{
    QFETCH(QStringList, generate);
    QFETCH(QStringList, write);
    const QString path = keyFile(generate.constLast().split(u':').constLast(), generate);
    const QString option = write.constFirst() == "req"_L1 ? u"-key"_s : u"-in"_s;
    const Result<JsonWebKey> key = readPublicKey(run(write + QStringList{option, path}));
    QVERIFY2(key.has_value(), qPrintable(key ? QString() : key.error().detail));
    QCOMPARE(publicKeyPem(*key).value_or(QByteArray()), run({u"pkey"_s, u"-pubout"_s, u"-in"_s, path}));
    // The public JWK that this program writes is read too.
    const Result<JsonWebKey> again = readPublicKey(publicJwkJson(*key));
    QVERIFY(again.has_value());
    QCOMPARE(jwkThumbprint(*again), jwkThumbprint(*key));
}

void TestPublicKeyFile::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("detail");
    const QString rsa = keyFile(u"private"_s, {u"-algorithm"_s, u"RSA"_s});
    QTest::newRow("private key") << run({u"pkey"_s, u"-in"_s, rsa}) << u"private key"_s;
    QTest::newRow("Ed25519") << run({u"pkey"_s, u"-pubout"_s, u"-in"_s, keyFile(u"ed"_s, {u"-algorithm"_s, u"ED25519"_s})}) << u"ED25519"_s;
    QTest::newRow("another curve") << run({u"pkey"_s, u"-pubout"_s, u"-in"_s, keyFile(u"bp"_s, {u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:brainpoolP256r1"_s})}) << u"EC brainpoolP256r1"_s;
    QTest::newRow("text") << QByteArray("hello") << u"?"_s;
    QTest::newRow("empty") << QByteArray() << u"?"_s;
    QTest::newRow("broken PEM") << QByteArray("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n") << u"PEM"_s;
    QTest::newRow("private JWK") << QByteArray(R"({"kty":"EC","crv":"P-256","x":"","y":"","d":"AA"})") << u"private JWK"_s;
    QTest::newRow("JWK of no point") << QByteArray(R"({"kty":"EC","crv":"P-256","x":"AA","y":"AA"})") << u"JWK EC"_s;
}

void TestPublicKeyFile::refuses()
{
    QFETCH(QByteArray, content);
    const Result<JsonWebKey> key = readPublicKey(content);
    QVERIFY(!key.has_value());
    QCOMPARE(key.error().reason, ErrorReason::KeyFileUnsupported);
    QTEST(key.error().detail, "detail");
}

QTEST_APPLESS_MAIN(TestPublicKeyFile)
#include "tst_publickeyfile.moc"
