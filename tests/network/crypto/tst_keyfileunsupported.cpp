// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/keyfile.h"

#include "keyfiles.h"
#include "opensslcommand.h"
#include "testkeys.h"

#include <QTest>

using namespace vault;
using namespace vault::test;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

ApiError refusal(const QByteArray &content)
{
    const auto file = readKeyFile(SecretBuffer::copyOf(content));
    return file ? ApiError() : file.error();
}

} // namespace

class TestKeyFileUnsupported : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatWasFound_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("detail");
        QTest::newRow("RSA 1024") << "genrsa -out {} 1024" << "RSA 1024";
        QTest::newRow("RSA 2056") << "genrsa -out {} 2056" << "RSA 2056";
        QTest::newRow("RSA 1024, traditional") << "genrsa -traditional -out {} 1024" << "RSA 1024";
        QTest::newRow("three primes") << "genrsa -primes 3 -out {} 2048" << "RSA multi-prime";
        QTest::newRow("RSA-PSS") << "genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048 -out {}" << "RSA-PSS";
        QTest::newRow("P-224") << "ecparam -genkey -noout -name secp224r1 -out {}" << "EC secp224r1";
        QTest::newRow("brainpool") << "ecparam -genkey -name brainpoolP256r1 -out {}" << "EC brainpoolP256r1";
        QTest::newRow("Ed25519") << "genpkey -algorithm ED25519 -out {}" << "Ed25519";
        QTest::newRow("Ed25519 DER") << "genpkey -algorithm ED25519 -outform DER -out {}" << "Ed25519";
        QTest::newRow("X25519") << "genpkey -algorithm X25519 -out {}" << "X25519";
    }
    void namesWhatWasFound()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        QFETCH(QString, command);
        const QByteArray content = m_maker.output(command.split(u' '));
        QVERIFY2(!content.isEmpty(), m_maker.errors().constData());
        const ApiError error = refusal(content);
        QCOMPARE(error.reason, ErrorReason::KeyFileUnsupported);
        QTEST(error.detail, "detail");
    }

    void namesDsaInEveryForm()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        writeFile(m_maker.path("p"), m_maker.output(words("dsaparam -out {} 1024")));
        writeFile(m_maker.path("k"), m_maker.output(words("gendsa -out {}") << m_maker.path("p")));
        const QByteArray pkcs8 = readFile(m_maker.path("k"));
        const QByteArray pem = m_maker.output(words("pkey -traditional -out {} -in") << m_maker.path("k"));
        const QByteArray der = m_maker.output(words("pkey -traditional -outform DER -out {} -in") << m_maker.path("k"));
        for (const QByteArray &content : {pkcs8, pem, der}) {
            QVERIFY(!content.isEmpty());
            QCOMPARE(refusal(content).reason, ErrorReason::KeyFileUnsupported);
            QCOMPARE(refusal(content).detail, QStringLiteral("DSA"));
        }
    }

    void saysThatThereIsNoPrivateKey_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("detail");
        QTest::newRow("public PEM") << "pkey -pubout -out {} -in K" << "PUBLIC KEY";
        QTest::newRow("public DER") << "pkey -pubout -outform DER -out {} -in K" << "PUBLIC KEY";
        QTest::newRow("RSAPublicKey PEM") << "rsa -RSAPublicKey_out -out {} -in K" << "RSA PUBLIC KEY";
        QTest::newRow("RSAPublicKey DER") << "rsa -RSAPublicKey_out -outform DER -out {} -in K" << "PUBLIC KEY";
        QTest::newRow("certificate PEM") << "req -new -x509 -subj /CN=t -out {} -key K" << "CERTIFICATE";
        QTest::newRow("certificate DER") << "req -new -x509 -subj /CN=t -outform DER -out {} -key K" << "CERTIFICATE";
        QTest::newRow("request") << "req -new -subj /CN=t -out {} -key K" << "CERTIFICATE REQUEST";
        QTest::newRow("parameters only") << "ecparam -name prime256v1 -out {}" << "EC PARAMETERS";
    }
    void saysThatThereIsNoPrivateKey()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        QFETCH(QString, command);
        const QString key = writeFile(m_maker.path("K"), privatePem(testKey("RSA 2048")));
        QStringList arguments = command.split(u' ');
        const qsizetype place = arguments.indexOf(QStringLiteral("K"));
        if (place >= 0)
            arguments[place] = key;
        const QByteArray content = m_maker.output(arguments);
        QVERIFY2(!content.isEmpty(), m_maker.errors().constData());
        const ApiError error = refusal(content);
        QCOMPARE(error.reason, ErrorReason::KeyFileNoPrivateKey);
        QTEST(error.detail, "detail");
    }

    void knowsOtherFormatsByTheirStart_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("hasNoPrivateKey");
        QTest::addColumn<QString>("detail");
        QTest::newRow("OpenSSH") << QByteArray("-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n"
                                               "-----END OPENSSH PRIVATE KEY-----\n") << false << "OpenSSH";
        QTest::newRow("PuTTY 2") << QByteArray("PuTTY-User-Key-File-2: ssh-rsa\r\nEncryption: none") << false << "PuTTY";
        QTest::newRow("PuTTY 3") << QByteArray("PuTTY-User-Key-File-3: ssh-ed25519\n") << false << "PuTTY";
        QTest::newRow("SSH2") << QByteArray("---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n") << false << "SSH2";
        QTest::newRow("SSH2 public") << QByteArray("---- BEGIN SSH2 PUBLIC KEY ----\n") << true << "SSH2";
        QTest::newRow("OpenSSH public") << QByteArray("ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB me@here\n") << true << "OpenSSH";
        QTest::newRow("OpenSSH public EC") << QByteArray("ecdsa-sha2-nistp256 AAAA me\n") << true << "OpenSSH";
        QTest::newRow("Java key store") << QByteArray::fromHex("feedfeed0000000200000001") << false << "JKS";
        QTest::newRow("empty") << QByteArray() << false << "";
        QTest::newRow("blank") << QByteArray(" \n\n") << false << "";
        QTest::newRow("prose") << QByteArray("Dear vault,\nplease find my key below.\n") << false << "";
        QTest::newRow("other binary") << QByteArray::fromHex("7f454c46020101") << false << "";
        QTest::newRow("other DER") << QByteArray::fromHex("3003010100") << false << "DER";
        QTest::newRow("broken DER") << QByteArray::fromHex("3084ffffffff0201") << false << "DER";
    }
    void knowsOtherFormatsByTheirStart()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, hasNoPrivateKey);
        const ApiError error = refusal(content);
        QCOMPARE(error.kind, ErrorKind::Refused);
        QCOMPARE(error.reason,
                 hasNoPrivateKey ? ErrorReason::KeyFileNoPrivateKey : ErrorReason::KeyFileUnsupported);
        QTEST(error.detail, "detail");
    }

    void brokenPemIsSaidToBePem()
    {
        QByteArray cut = privatePem(testKey("prime256v1"));
        cut.truncate(cut.size() / 2);
        QCOMPARE(refusal(cut).reason, ErrorReason::KeyFileUnsupported);
        QVERIFY(refusal(cut).detail.startsWith(QStringLiteral("PEM: ")));
        QByteArray noKey = privatePem(testKey("prime256v1"));
        noKey.replace("-----BEGIN PRIVATE KEY-----\n", "-----BEGIN PRIVATE KEY-----\n%%%%");
        QCOMPARE(refusal(noKey).reason, ErrorReason::KeyFileUnsupported);
    }

private:
    KeyFileMaker m_maker;
};

QTEST_APPLESS_MAIN(TestKeyFileUnsupported)
#include "tst_keyfileunsupported.moc"
