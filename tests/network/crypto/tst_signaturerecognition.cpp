// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/publickey.h"
#include "network/crypto/signaturerecognition.h"

#include "testkeys.h"

#include <QTest>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray raw = QByteArray(31, '\x41') + '\xfe' + QByteArray(31, '\x42') + '\xfb';

QByteArray inLines(const QByteArray &text, qsizetype width, const char *end)
{
    QByteArray out;
    for (qsizetype at = 0; at < text.size(); at += width)
        out += text.mid(at, width) + end;
    return out;
}

} // namespace

class TestSignatureRecognition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWritingOfAnEcSignatureIsRead_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<SignatureText>("text");
        QTest::addColumn<SignatureForm>("form");
        const QByteArray der = ecdsaRawToDer(raw).value();
        const auto add = [](const char *name, const QByteArray &given, SignatureText text, SignatureForm form) {
            QTest::newRow(name) << given << text << form;
        };
        using enum SignatureText;
        using enum SignatureForm;
        add("hex", raw.toHex(), Hexadecimal, FixedWidth);
        add("upper hex with colons and lines", inLines(raw.toHex(':').toUpper(), 48, "\r\n"), Hexadecimal, FixedWidth);
        add("base64 with a line end", raw.toBase64() + '\n', Base64, FixedWidth);
        add("base64url", raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals), Base64Url,
            FixedWidth);
        add("bytes", raw, Bytes, FixedWidth);
        add("hex of DER", der.toHex(), Hexadecimal, Der);
        add("base64 of DER in lines", inLines(der.toBase64(), 64, "\n"), Base64, Der);
        add("bytes of DER", der, Bytes, Der);
        add("PEM", "-----BEGIN SIGNATURE-----\nComment: x\n\n" + inLines(der.toBase64(), 64, "\n")
                + "-----END SIGNATURE-----\n", Pem, Der);
    }

    void everyWritingOfAnEcSignatureIsRead()
    {
        QFETCH(QByteArray, given);
        QFETCH(SignatureText, text);
        QFETCH(SignatureForm, form);
        const QList<SignatureReading> readings = recognizeSignature(given, publicJwk(testKey("prime256v1")));
        QVERIFY(!readings.isEmpty());
        QCOMPARE(readings.first().text, text);
        QCOMPARE(readings.first().form, std::optional(form));
        QCOMPARE(readings.first().signature, raw);
        QVERIFY(std::none_of(readings.begin() + 1, readings.end(), [](const auto &other) { return bool(other.form); }));
    }

    void rsaGoesByTheModulus()
    {
        const JsonWebKey key = publicJwk(testKey("RSA 2048"));
        const QByteArray signature(256, '\xfb');
        for (const QByteArray &given : {signature, signature.toHex(), signature.toBase64()}) {
            const auto readings = recognizeSignature(given, key);
            QCOMPARE(readings.first().form, std::optional(SignatureForm::Rsa));
            QCOMPARE(readings.first().signature, signature);
        }
        QVERIFY(!recognizeSignature(signature.chopped(1), key).first().form);
    }

    void aMisfitTellsItsLength()
    {
        const auto readings = recognizeSignature(QByteArray(63, '\xfb').toHex(), publicJwk(testKey("prime256v1")));
        QCOMPARE(readings.first().text, SignatureText::Hexadecimal);
        QCOMPARE(readings.first().byteCount, 63);
        QVERIFY(!readings.first().form);
        QVERIFY(readings.first().signature.isEmpty());
    }

    void bothReadingsOfWhatIsAmbiguous()
    {
        // 64 bytes that are r‖s, and by chance also the DER of a pair of short integers: 30 3e 02 1d … 02 1d ….
        const QByteArray integer = "\x02\x1d" + QByteArray(29, '\x11');
        const QByteArray given = "\x30\x3e" + integer + integer;
        QCOMPARE(given.size(), 64);
        const auto readings = recognizeSignature(given, publicJwk(testKey("prime256v1")));
        QCOMPARE(readings[0].form, std::optional(SignatureForm::FixedWidth));
        QCOMPARE(readings[0].signature, given);
        QCOMPARE(readings[1].form, std::optional(SignatureForm::Der));
        QCOMPARE(readings[1].signature, QByteArray(3, '\0') + QByteArray(29, '\x11') + QByteArray(3, '\0')
                     + QByteArray(29, '\x11'));

        // A file of 64 bytes that are hex digits is r‖s of odd bytes, or the hex of 32.
        const auto digits = recognizeSignature(QByteArray(64, 'a'), publicJwk(testKey("prime256v1")));
        QCOMPARE(digits[0].text, SignatureText::Bytes);
        QVERIFY(std::any_of(digits.begin(), digits.end(), [](const SignatureReading &reading) {
            return reading.text == SignatureText::Hexadecimal && reading.byteCount == 32 && !reading.form;
        }));
    }

    void whatIsNoSignature()
    {
        const JsonWebKey key = publicJwk(testKey("prime256v1"));
        QVERIFY(recognizeSignature({}, key).isEmpty());
        QVERIFY(recognizeSignature(QByteArray(maximumSignatureText + 1, 'a'), key).isEmpty());
        JsonWebKey oct;
        oct.kty = u"oct"_s;
        QVERIFY(recognizeSignature(raw, oct).isEmpty());
        // r of zero is no signature.
        QVERIFY(!recognizeSignature(QByteArray(32, '\0') + QByteArray(32, '\1'), key).first().form);
        // A PEM frame around nothing that decodes is plain bytes that do not fit.
        const auto broken = recognizeSignature("-----BEGIN SIGNATURE-----\n!!\n-----END SIGNATURE-----\n", key);
        QVERIFY(!broken.first().form);
    }
};

QTEST_APPLESS_MAIN(TestSignatureRecognition)
#include "tst_signaturerecognition.moc"
