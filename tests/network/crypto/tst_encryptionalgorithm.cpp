// SPDX-License-Identifier: Apache-2.0
// Encryption with the public half on this side, and the text forms of what goes in and out of it.
#include "network/crypto/encryptionalgorithm.h"
#include "network/crypto/secretencoding.h"

#include "network/keyvault/keyclient.h"
#include "opensslcommand.h"
#include "testkeys.h"
#include "tests/network/keyvault/vaultfixture.h"

#include <QTemporaryDir>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vault::DigestEncoding)

namespace {

const QStringList algorithms{u"RSA-OAEP-256"_s, u"RSA-OAEP"_s, u"RSA1_5"_s};

QByteArray bytesOf(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 7 + size);
    return bytes;
}

QByteArray decryptWithOpenssl(const QString &algorithm, const QByteArray &block, const QByteArray &keyName)
{
    const QTemporaryDir folder;
    const QString key = writeFile(folder.filePath(u"key.pem"_s), privatePem(testKey(keyName)));
    const QString in = writeFile(folder.filePath(u"block"_s), block);
    const QString out = folder.filePath(u"plain"_s);
    QStringList options{u"pkeyutl"_s, u"-decrypt"_s, u"-inkey"_s, key, u"-in"_s, in, u"-out"_s, out};
    if (algorithm == u"RSA1_5"_s) {
        options << u"-pkeyopt"_s << u"rsa_padding_mode:pkcs1"_s;
    } else {
        const QString hash = algorithm == u"RSA-OAEP"_s ? u"sha1"_s : u"sha256"_s;
        options << u"-pkeyopt"_s << u"rsa_padding_mode:oaep"_s << u"-pkeyopt"_s << u"rsa_oaep_md:"_s + hash
                << u"-pkeyopt"_s << u"rsa_mgf1_md:"_s + hash;
    }
    const CommandResult result = runOpenssl(options);
    return result.ok ? readFile(out) : "not decrypted: " + result.errors;
}

} // namespace

class TestEncryptionAlgorithm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<PracticeVaultProcess>();
        QVERIFY2(m_vault->isRunning(), qPrintable(m_vault->errorText()));
        m_fixture = std::make_unique<VaultFixture>(*m_vault, RouteForm::Service);
    }

    void fitsTheKey()
    {
        QCOMPARE(encryptionAlgorithmsFor(publicJwk(testKey("RSA 2048"))), algorithms);
        QCOMPARE(encryptionAlgorithmsFor(publicJwk(testKey("prime256v1"))), QStringList());
        // 512 bits: no room for OAEP with SHA-256.
        QCOMPARE(encryptionAlgorithmsFor(publicJwk(testKey("RSA 512"))), (QStringList{u"RSA-OAEP"_s, u"RSA1_5"_s}));
        JsonWebKey symmetric;
        symmetric.kty = u"oct-HSM"_s;
        QCOMPARE(encryptionAlgorithmsFor(symmetric), QStringList());
    }

    void limitsAreThoseOfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<int>("longest");
        QTest::newRow("2048 OAEP-256") << QByteArray("RSA 2048") << u"RSA-OAEP-256"_s << 190;
        QTest::newRow("2048 OAEP") << QByteArray("RSA 2048") << u"RSA-OAEP"_s << 214;
        QTest::newRow("2048 PKCS1") << QByteArray("RSA 2048") << u"RSA1_5"_s << 245;
        QTest::newRow("3072 OAEP-256") << QByteArray("RSA 3072") << u"RSA-OAEP-256"_s << 318;
        QTest::newRow("4096 OAEP-256") << QByteArray("RSA 4096") << u"RSA-OAEP-256"_s << 446;
        QTest::newRow("4096 PKCS1") << QByteArray("RSA 4096") << u"RSA1_5"_s << 501;
    }
    void limitsAreThoseOfTheStandard()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        QFETCH(QByteArray, name);
        QFETCH(QString, algorithm);
        QFETCH(int, longest);
        JsonWebKey key = publicJwk(testKey(name));
        QCOMPARE(longestPlaintext(key, algorithm), longest);
        for (const int size : {0, 1, longest}) {
            const auto block = encryptLocally(key, algorithm, bytesOf(size));
            QVERIFY(block.has_value());
            QCOMPARE(block->size(), blockSizeOf(key));
            QCOMPARE(decryptWithOpenssl(algorithm, *block, name), bytesOf(size));
        }
        const auto tooLong = encryptLocally(key, algorithm, bytesOf(longest + 1));
        QCOMPARE(tooLong.error().reason, ErrorReason::ValueTooLarge);
        QCOMPARE(tooLong.error().detail, u"%1/%2"_s.arg(longest + 1).arg(longest));
        key.n.prepend('\0'); // An import echoes what it was given.
        QCOMPARE(longestPlaintext(key, algorithm), longest);
    }

    void eachBlockIsAnother()
    {
        const JsonWebKey key = publicJwk(testKey("RSA 2048"));
        for (const QString &algorithm : algorithms)
            QVERIFY(*encryptLocally(key, algorithm, "same") != *encryptLocally(key, algorithm, "same"));
    }

    void whatDoesNotFitIsRefused()
    {
        const JsonWebKey rsa = publicJwk(testKey("RSA 2048"));
        QCOMPARE(encryptLocally(rsa, u"A256GCM"_s, "x").error().reason, ErrorReason::UnsupportedAlgorithm);
        const JsonWebKey curve = publicJwk(testKey("prime256v1"));
        QCOMPARE(encryptLocally(curve, u"RSA-OAEP"_s, "x").error().reason, ErrorReason::UnsupportedAlgorithm);
        JsonWebKey even = rsa;
        even.n[even.n.size() - 1] = static_cast<char>(even.n.back() & ~1);
        QCOMPARE(encryptLocally(even, u"RSA-OAEP"_s, "x").error().reason, ErrorReason::CryptoFailed);
    }

    void theVaultDecryptsWhatWasEncryptedHere_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<QString>("algorithm");
        for (const int bits : {2048, 3072, 4096}) {
            for (const QString &algorithm : algorithms)
                QTest::addRow("%d %s", bits, qPrintable(algorithm)) << bits << algorithm;
        }
    }
    void theVaultDecryptsWhatWasEncryptedHere()
    {
        QFETCH(int, bits);
        QFETCH(QString, algorithm);
        const QString name = u"rsa-%1"_s.arg(bits);
        auto bundle = awaited(m_fixture->keys.get(name));
        if (!bundle) {
            CreateKeyParameters parameters;
            parameters.kty = u"RSA"_s;
            parameters.keySize = bits;
            bundle = awaited(m_fixture->keys.create(name, parameters));
        }
        QVERIFY(bundle.has_value());
        const QString version = bundle->properties.id.version;
        for (const int size : {1, *longestPlaintext(bundle->key, algorithm)}) {
            const auto block = encryptLocally(bundle->key, algorithm, bytesOf(size));
            QVERIFY(block.has_value());
            for (const auto operation : {KeyCipherOperation::Decrypt, KeyCipherOperation::Unwrap}) {
                const auto plain = awaited(
                    m_fixture->keys.cipher(operation, name, version, algorithm, SecretBuffer::copyOf(*block)));
                QVERIFY(plain.has_value());
                QCOMPARE(plain->value.view().toByteArray(), bytesOf(size));
            }
        }
        // One byte more is too much for the vault as well.
        const int tooLong = *longestPlaintext(bundle->key, algorithm) + 1;
        const auto refused = awaited(m_fixture->keys.cipher(KeyCipherOperation::Encrypt, name, version, algorithm,
                                                            SecretBuffer::copyOf(bytesOf(tooLong))));
        QCOMPARE(refused.error().httpStatus, 400);
    }

    void bytesAsTextAndBack_data()
    {
        QTest::addColumn<DigestEncoding>("encoding");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("hex") << DigestEncoding::Hexadecimal << QByteArray("00ff7fab") << QByteArray("\0\xff\x7f\xab", 4);
        QTest::newRow("base64") << DigestEncoding::Base64 << QByteArray("+/8=") << QByteArray("\xfb\xff");
        QTest::newRow("base64, two pads") << DigestEncoding::Base64 << QByteArray("QQ==") << QByteArray("A");
        QTest::newRow("base64url") << DigestEncoding::Base64Url << QByteArray("-_8") << QByteArray("\xfb\xff");
        QTest::newRow("nothing") << DigestEncoding::Base64 << QByteArray() << QByteArray();
    }
    void bytesAsTextAndBack()
    {
        QFETCH(DigestEncoding, encoding);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, bytes);
        QCOMPARE(encodeSecret(bytes, encoding).view().toByteArray(), text);
        QCOMPARE(decodeSecret(text, encoding)->view().toByteArray(), bytes);
        QByteArray spread;
        for (const char c : text)
            spread += QByteArray(1, c) + " \n\t\r";
        QCOMPARE(decodeSecret(spread, encoding)->view().toByteArray(), bytes);
    }

    void otherTextsAreNotRead()
    {
        QVERIFY(decodeSecret("AB:CD", DigestEncoding::Hexadecimal).has_value());
        QVERIFY(!decodeSecret("ABC", DigestEncoding::Hexadecimal));
        QVERIFY(!decodeSecret("zz", DigestEncoding::Hexadecimal));
        QVERIFY(!decodeSecret("-_8", DigestEncoding::Base64));
        QVERIFY(!decodeSecret("+/8", DigestEncoding::Base64Url));
        QVERIFY(!decodeSecret("a", DigestEncoding::Base64));
        QVERIFY(!decodeSecret("a$bc", DigestEncoding::Base64));
    }

private:
    std::unique_ptr<PracticeVaultProcess> m_vault;
    std::unique_ptr<VaultFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestEncryptionAlgorithm)
#include "tst_encryptionalgorithm.moc"
