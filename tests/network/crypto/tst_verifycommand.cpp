// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/publickey.h"
#include "network/crypto/signaturealgorithm.h"
#include "network/crypto/verifycommand.h"

#include "opensslcommand.h"
#include "testkeys.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

namespace {

/// Runs a pasted line as a shell does, inside the folder.
CommandResult runShell(const QString &line, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"sh"_s, {u"-c"_s, line});
    CommandResult result;
    result.ok = process.waitForFinished(120000) && process.exitCode() == 0;
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

const QStringList awkwardNames{u"plain"_s, u"two words"_s, u"it's"_s, u"say \"hi\""_s, u"$HOME `id` \\ *"_s, u"-rf"_s,
                               u"a:b"_s, u"naïve 名"_s, u"line\nend"_s, u"#;&|<>()~!"_s};

} // namespace

class TestVerifyCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAlgorithmIsVerifiedByTheLinesShown_data()
    {
        QTest::addColumn<QByteArray>("keyName");
        QTest::addColumn<QString>("algorithm");
        for (const char *key : {"RSA 2048", "RSA 3072", "RSA 4096"}) {
            for (const char *name : {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"})
                QTest::addRow("%s with %s", name, key) << QByteArray(key) << QString::fromLatin1(name);
        }
        QTest::newRow("ES256") << QByteArray("prime256v1") << u"ES256"_s;
        QTest::newRow("ES384") << QByteArray("secp384r1") << u"ES384"_s;
        QTest::newRow("ES512") << QByteArray("secp521r1") << u"ES512"_s;
        QTest::newRow("ES256K") << QByteArray("secp256k1") << u"ES256K"_s;
    }

    void everyAlgorithmIsVerifiedByTheLinesShown()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        QFETCH(QByteArray, keyName);
        QFETCH(QString, algorithm);
        const QTemporaryDir folder;
        const QByteArray content("what was signed\n");
        const JsonWebKey key = publicJwk(testKey(keyName));
        const QByteArray digest = QCryptographicHash::hash(content, signatureAlgorithm(algorithm)->hash);
        QByteArray signature = signDigest(testKey(keyName), algorithm, digest);
        if (key.isEllipticCurve())
            signature = ecdsaRawToDer(signature).value();
        const VerifyFiles files{u"public key.pem"_s, u"file.sig"_s, u"file's content"_s};
        writeFile(folder.filePath(files.publicKey), publicKeyPem(key).value());
        writeFile(folder.filePath(files.signature), signature);
        writeFile(folder.filePath(files.content), content);

        const QString line = fileVerifyCommand(algorithm, files).value();
        QVERIFY(!line.contains(u'\n'));
        const CommandResult ofFile = runShell(line, folder.path());
        QVERIFY2(ofFile.ok && ofFile.output == "Verified OK\n", ofFile.errors.constData());

        const VerifyFiles bare{files.publicKey, files.signature, u"digest.bin"_s};
        const QStringList lines = digestVerifyCommands(algorithm, digest, bare).value();
        const CommandResult ofDigest = runShell(lines.join(u'\n'), folder.path());
        QCOMPARE(readFile(folder.filePath(u"digest.bin"_s)), digest);
        QVERIFY2(ofDigest.ok && ofDigest.output == "Signature Verified Successfully\n", ofDigest.errors.constData());

        writeFile(folder.filePath(files.content), content + ' ');
        QVERIFY(!runShell(line, folder.path()).ok);
        QByteArray other = digest;
        other[0] = char(other[0] ^ 1);
        QVERIFY(!runShell(digestVerifyCommands(algorithm, other, bare).value().join(u" && "_s), folder.path()).ok);
    }

    void awkwardFileNamesReachOpenssl()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        const QByteArray content("x");
        const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
        const QByteArray signature = signDigest(testKey("RSA 2048"), u"RS256"_s, digest);
        for (const QString &name : awkwardNames) {
            const QTemporaryDir folder;
            const VerifyFiles files{name + u".pem"_s, name + u".sig"_s, name};
            writeFile(folder.filePath(files.publicKey), publicKeyPem(publicJwk(testKey("RSA 2048"))).value());
            writeFile(folder.filePath(files.signature), signature);
            writeFile(folder.filePath(files.content), content);
            const CommandResult ofFile = runShell(fileVerifyCommand(u"RS256"_s, files).value(), folder.path());
            QVERIFY2(ofFile.ok, (name.toUtf8() + ": " + ofFile.errors).constData());
            QFile::remove(folder.filePath(files.content));
            const CommandResult ofDigest
                = runShell(digestVerifyCommands(u"RS256"_s, digest, files).value().join(u'\n'), folder.path());
            QVERIFY2(ofDigest.ok, (name.toUtf8() + ": " + ofDigest.errors).constData());
        }
    }

    void wordsSurviveTheShell()
    {
        for (const QString &name : awkwardNames)
            QCOMPARE(QString::fromUtf8(runShell(u"printf %s "_s + shellQuoted(name), u"/"_s).output), name);
        QCOMPARE(shellQuoted({}), u"''"_s);
        QCOMPARE(shellQuoted(u"plain-1.sig"_s), u"plain-1.sig"_s);
        QCOMPARE(shellQuotedFile(u"/a:b"_s), u"/a:b"_s);
        QCOMPARE(shellQuotedFile(u"-"_s), u"./-"_s);
    }

    void refusals()
    {
        QCOMPARE(fileVerifyCommand(u"HS256"_s, {}).error().reason, ErrorReason::UnsupportedAlgorithm);
        QCOMPARE(digestVerifyCommands(u"HS256"_s, QByteArray(32, 'x'), {}).error().reason,
                 ErrorReason::UnsupportedAlgorithm);
        QCOMPARE(digestVerifyCommands(u"RS384"_s, QByteArray(32, 'x'), {}).error().detail, u"32/48/RS384"_s);
    }
};

QTEST_APPLESS_MAIN(TestVerifyCommand)
#include "tst_verifycommand.moc"
