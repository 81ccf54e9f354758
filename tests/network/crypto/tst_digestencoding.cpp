// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/filedigest.h"

#include <QTest>

using namespace vault;

class TestDigestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("hex"); // Empty: refused.
        const int hex = int(DigestEncoding::Hexadecimal);
        const int standard = int(DigestEncoding::Base64);
        const int url = int(DigestEncoding::Base64Url);
        QTest::newRow("hex") << hex << "00ff10" << QByteArray("00ff10");
        QTest::newRow("upper case") << hex << "00FFaB" << QByteArray("00ffab");
        QTest::newRow("colons") << hex << "00:ff:10" << QByteArray("00ff10");
        QTest::newRow("blanks and line ends") << hex << " 00 ff\r\n10\t" << QByteArray("00ff10");
        QTest::newRow("odd") << hex << "00f" << QByteArray();
        QTest::newRow("no hex digit") << hex << "00fg" << QByteArray();
        QTest::newRow("with 0x") << hex << "0x00" << QByteArray();
        QTest::newRow("empty") << hex << "" << QByteArray();
        QTest::newRow("only colons") << hex << ":::" << QByteArray();
        QTest::newRow("fullwidth digits") << hex << "０１" << QByteArray();
        QTest::newRow("base64") << standard << "+/8B" << QByteArray("fbff01");
        QTest::newRow("padded once") << standard << "+/8=" << QByteArray("fbff");
        QTest::newRow("padded twice") << standard << "+w==" << QByteArray("fb");
        QTest::newRow("padding left out") << standard << "+/8" << QByteArray("fbff");
        QTest::newRow("broken lines") << standard << "+/\n8B\n" << QByteArray("fbff01");
        QTest::newRow("too much padding") << standard << "+w===" << QByteArray();
        QTest::newRow("padding of a wrong length") << standard << "+/8B=" << QByteArray();
        QTest::newRow("three pads") << standard << "A===" << QByteArray();
        QTest::newRow("only padding") << standard << "====" << QByteArray();
        QTest::newRow("impossible length") << standard << "AAAAA" << QByteArray();
        QTest::newRow("stray bits") << standard << "+x==" << QByteArray();
        QTest::newRow("url digits in standard") << standard << "-_8B" << QByteArray();
        QTest::newRow("colon in base64") << standard << "+/:8B" << QByteArray();
        QTest::newRow("pad inside") << standard << "+w==+w==" << QByteArray();
        QTest::newRow("empty base64") << standard << "  " << QByteArray();
        QTest::newRow("base64url") << url << "-_8B" << QByteArray("fbff01");
        QTest::newRow("base64url, short") << url << "-_8" << QByteArray("fbff");
        QTest::newRow("base64url, padded") << url << "-_8=" << QByteArray("fbff");
        QTest::newRow("standard digits in url") << url << "+/8B" << QByteArray();
        QTest::newRow("other script") << url << "ÄÖÜß" << QByteArray();
        QTest::newRow("NUL") << url << QStringLiteral("AAA") + QChar(0) << QByteArray();
    }
    void decodes()
    {
        QFETCH(int, encoding);
        QFETCH(QString, text);
        QFETCH(QByteArray, hex);
        const auto bytes = decodeDigest(text, static_cast<DigestEncoding>(encoding));
        QCOMPARE(bytes.has_value(), !hex.isEmpty());
        QCOMPARE(bytes.value_or(QByteArray()).toHex(), hex);
    }

    void guesses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("encoding");
        const int none = -1;
        const int hex = int(DigestEncoding::Hexadecimal);
        const int standard = int(DigestEncoding::Base64);
        const int url = int(DigestEncoding::Base64Url);
        const QByteArray digest(32, '\xfb');
        QTest::newRow("SHA-256 in hex") << QString::fromLatin1(digest.toHex()) << hex;
        QTest::newRow("hex that is base64 as well") << QString(64, u'a') << hex;
        QTest::newRow("openssl's colons") << QString::fromLatin1(digest.toHex(':')) << hex;
        QTest::newRow("SHA-256 in base64") << QString::fromLatin1(digest.toBase64()) << standard;
        QTest::newRow("SHA-256 in base64url")
            << QString::fromLatin1(digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)) << url;
        QTest::newRow("either, padded") << "AAECAwQFBgc=" << standard;
        QTest::newRow("either, not padded") << "AAECAwQFBgcx" << url;
        QTest::newRow("standard, not padded") << "+AECAwQFBgcx" << standard;
        QTest::newRow("url, padded") << "_AECAwQFBgc=" << url;
        QTest::newRow("odd hex of a base64 length") << "abc" << url;
        QTest::newRow("odd hex with stray bits") << "abd" << none;
        QTest::newRow("both alphabets") << "-+AA" << none;
        QTest::newRow("empty") << "" << none;
        QTest::newRow("prose") << "this is no digest!" << none;
    }
    void guesses()
    {
        QFETCH(QString, text);
        const auto guess = guessDigestEncoding(text);
        QTEST(guess ? int(*guess) : -1, "encoding");
        if (guess)
            QVERIFY(decodeDigest(text, *guess).has_value());
    }

    void takesAnyLengthOfText()
    {
        QVERIFY(!guessDigestEncoding(QString(1 << 20, u'!')).has_value());
        QCOMPARE(decodeDigest(QString(1 << 20, u'a'), DigestEncoding::Hexadecimal)->size(), 1 << 19);
    }
};

QTEST_APPLESS_MAIN(TestDigestEncoding)
#include "tst_digestencoding.moc"
