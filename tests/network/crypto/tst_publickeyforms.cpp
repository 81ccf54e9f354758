// SPDX-License-Identifier: Apache-2.0
// The forms of a public key that other programs read, judged by those programs.
#include "network/crypto/publickeyforms.h"

#include "network/crypto/publickey.h"
#include "opensslcommand.h"
#include "testkeys.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

namespace {

CommandResult runSshKeygen(const QStringList &arguments)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"ssh-keygen"_s, arguments);
    CommandResult result;
    result.ok = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

void addKeyRows(bool alsoForeignToSsh)
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"RSA 2048", "RSA 3072", "RSA 4096", "prime256v1", "secp384r1", "secp521r1"})
        QTest::newRow(name) << QByteArray(name);
    if (alsoForeignToSsh)
        QTest::newRow("secp256k1") << QByteArray("secp256k1");
}

} // namespace

#define SKIP_WITHOUT_SSH_KEYGEN() \
    if (QStandardPaths::findExecutable(u"ssh-keygen"_s).isEmpty()) \
    QSKIP("ssh-keygen is not in PATH: nothing judges from outside")

class TestPublicKeyForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sshKeygenReadsTheLine_data() { addKeyRows(false); }
    void sshKeygenReadsTheLine()
    {
        SKIP_WITHOUT_SSH_KEYGEN();
        QFETCH(QByteArray, name);
        const JsonWebKey key = publicJwk(testKey(name));
        const auto line = openSshPublicKey(key, u"orders-signing"_s);
        QVERIFY(line.has_value());
        QCOMPARE(line->count('\n'), 0);
        const QTemporaryDir folder;
        const QString path = writeFile(folder.filePath(u"key.pub"_s), *line + '\n');
        const CommandResult listed = runSshKeygen({u"-l"_s, u"-f"_s, path});
        QVERIFY2(listed.ok, listed.errors.constData());
        QVERIFY2(listed.output.contains(" orders-signing ("), listed.output.constData());
        // The key that it reads is the key that the vault gave.
        const CommandResult converted = runSshKeygen({u"-e"_s, u"-m"_s, u"PKCS8"_s, u"-f"_s, path});
        QVERIFY2(converted.ok, converted.errors.constData());
        QCOMPARE(converted.output, *publicKeyPem(key));
    }

    void leadingZerosGiveTheSameLine()
    {
        JsonWebKey key = publicJwk(testKey("RSA 2048"));
        const QByteArray line = *openSshPublicKey(key, {});
        key.n.prepend('\0');
        key.e.prepend('\0');
        QCOMPARE(*openSshPublicKey(key, {}), line);
        QVERIFY(line.startsWith("ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB"));
        QVERIFY(!line.endsWith(' '));
    }

    void shortCoordinatesGiveTheSameLine()
    {
        JsonWebKey key = publicJwk(testKey("secp521r1"));
        const QByteArray line = *openSshPublicKey(key, u"c"_s);
        while (key.x.startsWith('\0'))
            key.x.remove(0, 1);
        key.y.prepend('\0');
        QCOMPARE(*openSshPublicKey(key, u"c"_s), line);
    }

    void aCommentStaysOnItsLine()
    {
        const auto line = openSshPublicKey(publicJwk(testKey("prime256v1")), u"a\nssh-rsa AAAA\r\x7f b\n"_s);
        QVERIFY(line->endsWith(" a ssh-rsa AAAA   b"));
        QCOMPARE(line->count('\n'), 0);
    }

    void whatOpenSshCannotNameIsRefused()
    {
        const auto line = openSshPublicKey(publicJwk(testKey("secp256k1")), u"c"_s);
        QVERIFY(!line);
        QCOMPARE(line.error().reason, ErrorReason::UnsupportedAlgorithm);
        JsonWebKey symmetric;
        symmetric.kty = u"oct-HSM"_s;
        QCOMPARE(openSshPublicKey(symmetric, {}).error().reason, ErrorReason::UnsupportedAlgorithm);
        QVERIFY(spkiFingerprint(symmetric).isEmpty());
        JsonWebKey offCurve = publicJwk(testKey("prime256v1"));
        offCurve.y[5] = static_cast<char>(offCurve.y[5] ^ 1);
        QCOMPARE(openSshPublicKey(offCurve, {}).error().reason, ErrorReason::CryptoFailed);
        QVERIFY(spkiFingerprint(offCurve).isEmpty());
    }

    void opensslCommandGivesTheSameFingerprint_data() { addKeyRows(true); }
    void opensslCommandGivesTheSameFingerprint()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        QFETCH(QByteArray, name);
        const JsonWebKey key = publicJwk(testKey(name));
        const QTemporaryDir folder;
        const QString pem = writeFile(folder.filePath(u"public.pem"_s), *publicKeyPem(key));
        const QString der = folder.filePath(u"public.der"_s);
        const CommandResult converted =
            runOpenssl({u"pkey"_s, u"-pubin"_s, u"-in"_s, pem, u"-outform"_s, u"DER"_s, u"-out"_s, der});
        QVERIFY2(converted.ok, converted.errors.constData());
        QCOMPARE(readFile(der), *publicKeyDer(key));
        const CommandResult digest = runOpenssl({u"dgst"_s, u"-sha256"_s, u"-r"_s, der});
        QVERIFY2(digest.ok, digest.errors.constData());
        QCOMPARE(spkiFingerprint(key), QString::fromLatin1(digest.output.left(64)));
    }
};

QTEST_GUILESS_MAIN(TestPublicKeyForms)
#include "tst_publickeyforms.moc"
