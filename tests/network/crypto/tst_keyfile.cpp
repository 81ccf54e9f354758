// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/keyfile.h"
#include "network/crypto/publickey.h"

#include "keyfiles.h"
#include "opensslcommand.h"
#include "testkeys.h"

#include <QTest>

#include <openssl/err.h>

#include <sys/stat.h>

using namespace vault;
using namespace vault::test;

namespace {

const QString passphrase = QStringLiteral("Geheimnis üñ 秘");

SecretBuffer secret(const QString &text)
{
    return SecretBuffer::copyOf(text.toUtf8());
}

Result<KeyFile> read(const QByteArray &content, const QString &word = {})
{
    return readKeyFile(SecretBuffer::copyOf(content), secret(word));
}

/// Compares every integer with the key that OpenSSL made.
void verifySameKey(const KeyFile &file, EVP_PKEY *key)
{
    const PrivateJsonWebKey &jwk = file.key;
    const JsonWebKey expected = publicJwk(key);
    QCOMPARE(jwk.publicKey.kty, expected.kty);
    QCOMPARE(jwk.publicKey.crv, expected.crv);
    QCOMPARE(jwk.publicKey.n, expected.n);
    QCOMPARE(jwk.publicKey.e, expected.e);
    QCOMPARE(jwk.publicKey.x, expected.x);
    QCOMPARE(jwk.publicKey.y, expected.y);
    QCOMPARE(file.thumbprint, jwkThumbprint(expected));
    if (expected.isEllipticCurve()) {
        QCOMPARE(jwk.d.view(), integerOf(key, OSSL_PKEY_PARAM_PRIV_KEY, int(expected.x.size())));
        QVERIFY(jwk.p.isEmpty());
        return;
    }
    QCOMPARE(jwk.d.view(), integerOf(key, OSSL_PKEY_PARAM_RSA_D));
    QCOMPARE(jwk.p.view(), integerOf(key, OSSL_PKEY_PARAM_RSA_FACTOR1));
    QCOMPARE(jwk.q.view(), integerOf(key, OSSL_PKEY_PARAM_RSA_FACTOR2));
    QCOMPARE(jwk.dp.view(), integerOf(key, OSSL_PKEY_PARAM_RSA_EXPONENT1));
    QCOMPARE(jwk.dq.view(), integerOf(key, OSSL_PKEY_PARAM_RSA_EXPONENT2));
    QCOMPARE(jwk.qi.view(), integerOf(key, OSSL_PKEY_PARAM_RSA_COEFFICIENT1));
}

constexpr auto allKeys = {"RSA 2048",  "RSA 3072",  "RSA 4096", "prime256v1",
                          "secp384r1", "secp521r1", "secp256k1"};
constexpr auto oneOfEachKind = {"RSA 2048", "secp521r1"};

void addRows(std::initializer_list<const char *> keys, std::initializer_list<const char *> containers)
{
    QTest::addColumn<QByteArray>("keyName");
    QTest::addColumn<QByteArray>("container");
    for (const char *key : keys) {
        for (const char *container : containers)
            QTest::addRow("%s in %s", key, container) << QByteArray(key) << QByteArray(container);
    }
}

QString expectedFormat(const QByteArray &keyName, const QByteArray &container, bool isEncrypted)
{
    if (container.startsWith("PKCS#12"))
        return QStringLiteral("PKCS#12");
    const QString name = container.startsWith("PKCS#8") ? QStringLiteral("PKCS#8")
        : keyName.startsWith("RSA")                     ? QStringLiteral("PKCS#1")
                                                        : QStringLiteral("SEC1");
    return isEncrypted ? name + QStringLiteral(" (encrypted)") : name;
}

} // namespace

class TestKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUnencrypted_data()
    {
        addRows(allKeys, {"PKCS#8 PEM", "PKCS#8 DER", "traditional PEM", "traditional DER"});
    }
    void readsUnencrypted()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        QFETCH(QByteArray, keyName);
        QFETCH(QByteArray, container);
        const QByteArray content = m_maker.make(keyName, container);
        QVERIFY2(!content.isEmpty(), m_maker.errors().constData());
        const auto file = read(content);
        QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().detail));
        QCOMPARE(file->format, expectedFormat(keyName, container, false));
        verifySameKey(*file, testKey(keyName));
        QVERIFY(read(content, passphrase).has_value()); // A needless passphrase does no harm.
        QCOMPARE(ERR_peek_error(), 0ul);
    }

    void tellsMissingFromWrongPassphrases_data()
    {
        addRows(oneOfEachKind,
                {"PKCS#8 AES-256 PEM", "PKCS#8 AES-128 DER", "PKCS#8 3DES PEM", "PKCS#8 scrypt PEM",
                 "PKCS#8 PBES1 PEM", "traditional AES PEM", "traditional 3DES PEM", "PKCS#12",
                 "PKCS#12 without MAC"});
    }
    void tellsMissingFromWrongPassphrases()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        QFETCH(QByteArray, keyName);
        QFETCH(QByteArray, container);
        const QByteArray content = m_maker.make(keyName, container, passphrase);
        QVERIFY2(!content.isEmpty(), m_maker.errors().constData());
        const auto file = read(content, passphrase);
        QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().detail));
        QCOMPARE(file->format, expectedFormat(keyName, container, true));
        verifySameKey(*file, testKey(keyName));

        const auto missing = read(content);
        QVERIFY(!missing.has_value());
        QCOMPARE(missing.error().kind, ErrorKind::Refused);
        QCOMPARE(missing.error().reason, ErrorReason::KeyFilePassphraseMissing);
        const auto wrong = read(content, passphrase + u'x');
        QVERIFY(!wrong.has_value());
        QCOMPARE(wrong.error().reason, ErrorReason::KeyFilePassphraseWrong);
        QCOMPARE(ERR_peek_error(), 0ul);
    }

    void wrongPassphrasesNeverLookLikeDamage()
    {
        // One wrong passphrase in 256 leaves a plausible padding: enough tries meet such ones.
        SKIP_WITHOUT_OPENSSL_COMMAND();
        const QByteArray content = m_maker.make("prime256v1", "traditional AES PEM", passphrase);
        QVERIFY(!content.isEmpty());
        for (int i = 0; i < 1500; ++i) {
            const auto file = read(content, QString::number(i));
            QVERIFY(!file.has_value());
            QCOMPARE(file.error().reason, ErrorReason::KeyFilePassphraseWrong);
        }
    }

    void pkcs12WithEmptyPassphrase_data()
    {
        QTest::addColumn<QByteArray>("container");
        for (const char *name : {"PKCS#12", "PKCS#12 legacy", "PKCS#12 plain"})
            QTest::newRow(name) << QByteArray(name);
    }
    void pkcs12WithEmptyPassphrase()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        QFETCH(QByteArray, container);
        const QByteArray content = m_maker.make("RSA 2048", container, QStringLiteral(""));
        if (content.isEmpty() && container.endsWith("legacy"))
            QSKIP("This openssl has no legacy provider to write such a file with");
        QVERIFY2(!content.isEmpty(), m_maker.errors().constData());
        const auto file = read(content);
        QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().detail));
        verifySameKey(*file, testKey("RSA 2048"));
        const auto wrong = read(content, passphrase);
        QVERIFY(!wrong.has_value());
        QCOMPARE(wrong.error().reason, ErrorReason::KeyFilePassphraseWrong);
    }

    void pkcs12OfOldToolsIsReadUnlessItsKeyIsInRc2()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        const QByteArray content = m_maker.make("secp384r1", "PKCS#12 legacy", passphrase);
        if (content.isEmpty())
            QSKIP("This openssl has no legacy provider to write such a file with");
        const auto file = read(content, passphrase);
        QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().detail));
        verifySameKey(*file, testKey("secp384r1"));
        QCOMPARE(read(content).error().reason, ErrorReason::KeyFilePassphraseMissing);

        const auto weak = read(m_maker.make("secp384r1", "PKCS#12 key in RC2", passphrase), passphrase);
        QVERIFY(!weak.has_value());
        QCOMPARE(weak.error().reason, ErrorReason::KeyFileUnsupported);
        const auto pkcs8 = read(m_maker.make("secp384r1", "PKCS#8 RC2 PEM", passphrase), passphrase);
        QVERIFY(!pkcs8.has_value());
        QCOMPARE(pkcs8.error().reason, ErrorReason::KeyFileUnsupported);
    }

    void pkcs12WithTheKeyInAnEncryptedSafe_data()
    {
        QTest::addColumn<int>("cipher");
        QTest::newRow("AES") << NID_aes_256_cbc;
        QTest::newRow("3DES") << NID_pbe_WithSHA1And3_Key_TripleDES_CBC;
    }
    void pkcs12WithTheKeyInAnEncryptedSafe()
    {
        // The openssl command does not write such files, others do.
        QFETCH(int, cipher);
        const QByteArray word = passphrase.toUtf8();
        STACK_OF(PKCS12_SAFEBAG) *bags = nullptr;
        STACK_OF(PKCS7) *safes = nullptr;
        QVERIFY(PKCS12_add_key(&bags, testKey("secp256k1"), 0, 0, -1, nullptr));
        QCOMPARE(PKCS12_add_safe(&safes, bags, cipher, 2048, word.constData()), 1);
        const Pkcs12Handle made(PKCS12_add_safes(safes, 0));
        QCOMPARE(PKCS12_set_mac(made.get(), word.constData(), -1, nullptr, 0, 2048, nullptr), 1);
        QByteArray content(i2d_PKCS12(made.get(), nullptr), '\0');
        auto *out = reinterpret_cast<unsigned char *>(content.data());
        i2d_PKCS12(made.get(), &out);
        sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
        sk_PKCS7_pop_free(safes, PKCS7_free);

        const auto file = read(content, passphrase);
        QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().detail));
        verifySameKey(*file, testKey("secp256k1"));
        QCOMPARE(read(content).error().reason, ErrorReason::KeyFilePassphraseMissing);
        QCOMPARE(read(content, QStringLiteral("x")).error().reason, ErrorReason::KeyFilePassphraseWrong);
    }

    void pkcs12WithoutKeyHasNone()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        QVERIFY(!m_maker.make("RSA 2048", "PKCS#12", passphrase).isEmpty()); // Makes the certificate as well.
        const QByteArray content = m_maker.output(
            {QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-nokeys"), QStringLiteral("-in"),
             m_maker.path("certificate.pem"), QStringLiteral("-passout"), QLatin1String("pass:") + passphrase,
             QStringLiteral("-out"), QStringLiteral("{}")});
        QVERIFY2(!content.isEmpty(), m_maker.errors().constData());
        QCOMPARE(read(content, passphrase).error().reason, ErrorReason::KeyFileNoPrivateKey);
    }

    void textAroundTheKeyIsSkipped()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        const QByteArray parameters = m_maker.output({QStringLiteral("ecparam"), QStringLiteral("-name"),
                                                      QStringLiteral("secp384r1"), QStringLiteral("-out"),
                                                      QStringLiteral("{}")});
        QVERIFY(parameters.startsWith("-----BEGIN EC PARAMETERS-----"));
        const QByteArray key = m_maker.make("secp384r1", "traditional PEM");
        QVERIFY(key.startsWith("-----BEGIN EC PRIVATE KEY-----"));
        QVERIFY(!m_maker.make("RSA 2048", "PKCS#12", passphrase).isEmpty());
        const QByteArray certificate = readFile(m_maker.path("certificate.pem"));
        QByteArray windows = "\xef\xbb\xbf" "Bag Attributes\n  friendlyName: x\n" + certificate + parameters + key;
        windows.replace("\n", "\r\n");
        const auto file = read(windows);
        QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().detail));
        QCOMPARE(file->format, QStringLiteral("SEC1"));
        verifySameKey(*file, testKey("secp384r1"));
    }

    void refusesEndlessKeyDerivation()
    {
        SKIP_WITHOUT_OPENSSL_COMMAND();
        const QByteArray source = m_maker.path("key.pem").toUtf8();
        QVERIFY(!m_maker.make("prime256v1", "PKCS#8 PEM").isEmpty());
        const QByteArray content = m_maker.output({QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-in"),
                                             QString::fromUtf8(source), QStringLiteral("-v2"),
                                             QStringLiteral("aes-256-cbc"), QStringLiteral("-iter"),
                                             QStringLiteral("65537"), QStringLiteral("-outform"), QStringLiteral("DER"),
                                             QStringLiteral("-passout"), QLatin1String("pass:") + passphrase,
                                             QStringLiteral("-out"), QStringLiteral("{}")});
        const qsizetype rounds = content.indexOf(QByteArray::fromHex("0203010001"));
        QVERIFY(rounds > 0);
        QVERIFY(read(content, passphrase).has_value());
        // One byte more for the number, so the three lengths around it grow by one.
        QByteArray endless = content;
        endless.replace(rounds, 5, QByteArray::fromHex("02047fffffff"));
        for (qsizetype at = 0; at < rounds; ++at) {
            if (endless.at(at) == '\x30') { // A SEQUENCE that still ends behind the number.
                const bool isLong = endless.at(at + 1) == '\x81';
                const qsizetype lengthAt = at + (isLong ? 2 : 1);
                const int length = static_cast<unsigned char>(endless.at(lengthAt));
                if (lengthAt + length >= rounds + 4)
                    endless[lengthAt] = static_cast<char>(length + 1);
            }
        }
        const auto refused = read(endless, passphrase);
        QCOMPARE(refused.error().reason, ErrorReason::KeyFileUnsupported);
        QCOMPARE(refused.error().detail, QStringLiteral("PKCS#8 (encrypted): PBKDF"));
    }

    void readsFromAPath()
    {
        const QString path = writeFile(m_maker.path("plain.pem"), privatePem(testKey("prime256v1")));
        const auto file = readKeyFileFrom(path);
        QVERIFY(file.has_value());
        verifySameKey(*file, testKey("prime256v1"));
    }

    void refusesUnreadablePaths()
    {
        const QString pipe = m_maker.path("pipe");
        QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
        const QString large = writeFile(m_maker.path("large.pem"), QByteArray(1024 * 1024 + 1, 'x'));
        for (const QString &path : {m_maker.path("absent"), m_maker.path(""), pipe, QStringLiteral("/dev/zero"), large,
                                    QString()}) {
            const auto file = readKeyFileFrom(path);
            QVERIFY2(!file.has_value(), qPrintable(path));
            QCOMPARE(file.error().reason, ErrorReason::KeyFileUnreadable);
            QVERIFY2(!file.error().detail.isEmpty(), qPrintable(path));
        }
        const QString fits = writeFile(m_maker.path("fits.pem"), QByteArray(1024 * 1024, 'x'));
        QCOMPARE(readKeyFileFrom(fits).error().reason, ErrorReason::KeyFileUnsupported);
    }

    void survivesDamage_data()
    {
        QTest::addColumn<QByteArray>("keyName");
        QTest::addColumn<QByteArray>("container");
        QTest::newRow("PKCS#8") << QByteArray("prime256v1") << QByteArray("PKCS#8 DER");
        QTest::newRow("SEC1") << QByteArray("secp521r1") << QByteArray("traditional DER");
        QTest::newRow("PKCS#1") << QByteArray("RSA 2048") << QByteArray("traditional DER");
        QTest::newRow("PEM") << QByteArray("prime256v1") << QByteArray("PKCS#8 PEM");
    }
    void survivesDamage()
    {
        // Whatever is flipped or cut off: a key that belongs together, or one of the reasons for a file.
        SKIP_WITHOUT_OPENSSL_COMMAND();
        QFETCH(QByteArray, keyName);
        QFETCH(QByteArray, container);
        const QByteArray content = m_maker.make(keyName, container);
        QVERIFY(!content.isEmpty());
        const auto verify = [](const QByteArray &damaged) {
            const auto file = read(damaged);
            if (file)
                return publicKeyDer(file->key.publicKey).has_value();
            const ErrorReason reason = file.error().reason;
            return reason == ErrorReason::KeyFileUnsupported || reason == ErrorReason::KeyFileNoPrivateKey
                || reason == ErrorReason::KeyFilePassphraseMissing;
        };
        const qsizetype step = 1 + content.size() / 150;
        for (qsizetype i = 0; i < content.size(); i += step) {
            QVERIFY(verify(content.left(i)));
            for (const int bit : {0x01, 0x40, 0x80}) {
                QByteArray damaged = content;
                damaged[i] = static_cast<char>(damaged.at(i) ^ bit);
                QVERIFY(verify(damaged));
            }
        }
    }

private:
    KeyFileMaker m_maker;
};

QTEST_APPLESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
