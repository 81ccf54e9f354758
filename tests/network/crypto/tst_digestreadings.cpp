// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/digestreadings.h"
#include "network/crypto/filedigest.h"

#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Kind = DigestReading::Kind;
using Notation = ChecksumLine::Notation;

namespace {

const QByteArray message = "the message\n";

QByteArray digest(QCryptographicHash::Algorithm hash)
{
    return QCryptographicHash::hash(message, hash);
}
QByteArray sha256() { return digest(QCryptographicHash::Sha256); }
QByteArray sha512() { return digest(QCryptographicHash::Sha512); }
QString hex() { return QString::fromLatin1(sha256().toHex()); }
QString urlText() { return QString::fromLatin1(sha256().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)); }

/// The first reading of that kind; a kind that is missing has no bytes and line -1.
DigestReading ofKind(const QList<DigestReading> &readings, Kind kind)
{
    for (const DigestReading &reading : readings) {
        if (reading.kind == kind)
            return reading;
    }
    DigestReading none;
    none.line = -1;
    return none;
}
bool has(const QList<DigestReading> &readings, Kind kind) { return ofKind(readings, kind).line != -1; }

} // namespace

class TestDigestReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeliest_data();
    void likeliest();
    void nothingIsPreselected_data();
    void nothingIsPreselected();
    void checksumLines_data();
    void checksumLines();
    void everyReadingIsOffered();
    void base64UrlWithoutPaddingHas32Bytes();
    void rawBytesOfAFileAreADigest();
    void digestInAFileOfText();
    void hexDigitsAboutToBeSignedRaiseTheAlarm();
    void alarms_data();
    void alarms();
    void fits_data();
    void fits();
    void linesOfAListAreReadOneByOne();
    void integrityOfThreeHashes();
    void longTextIsNoDigest();
    void hostileTextEnds();
};

void TestDigestReadings::likeliest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QString &text, Kind kind) { QTest::newRow(name) << text << int(kind); };
    row("hex", hex(), Kind::Hexadecimal);
    row("upper case", hex().toUpper(), Kind::Hexadecimal);
    row("hex with a line end", hex() + u'\n', Kind::Hexadecimal);
    row("hex with colons", QString::fromLatin1(sha256().toHex(':')), Kind::Hexadecimal);
    row("hex with dashes", QString::fromLatin1(sha256().toHex('-')), Kind::Hexadecimal);
    row("hex in groups", QString::fromLatin1(sha256().toHex(' ')), Kind::Hexadecimal);
    row("hex with 0x", u"0x"_s + hex(), Kind::Hexadecimal);
    row("an array of C", u"0x"_s + QString::fromLatin1(sha256().toHex(',')).replace(u","_s, u", 0x"_s), Kind::Hexadecimal);
    row("hex over two lines", hex().left(32) + u"\r\n"_s + hex().mid(32), Kind::Hexadecimal);
    row("base64", QString::fromLatin1(sha256().toBase64()), Kind::EitherBase64);
    row("base64url", urlText(), Kind::EitherBase64);
    row("sha256sum", hex() + u"  release.tar.gz"_s, Kind::Checksum);
    row("prefixed", u"sha256:"_s + hex(), Kind::Checksum);
    row("integrity", u"sha256-"_s + QString::fromLatin1(sha256().toBase64()), Kind::Checksum);
}

void TestDigestReadings::likeliest()
{
    QFETCH(QString, text);
    const auto readings = digestReadings(text);
    const int likely = likeliestReading(readings, signatureAlgorithm(u"RS256"_s), {});
    QVERIFY(likely >= 0);
    QTEST(int(readings.at(likely).kind), "kind");
    QCOMPARE(readings.at(likely).bytes.toHex(), sha256().toHex());
}

void TestDigestReadings::nothingIsPreselected_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("blank") << u" \n\t"_s;
    QTest::newRow("prose") << u"please sign this"_s;
    // Nobody hashes a text by a slip of the finger.
    QTest::newRow("a digit is missing") << hex().chopped(1);
    QTest::newRow("a byte is missing") << hex().chopped(2);
    QTest::newRow("a letter that is no digit") << hex().replace(10, 1, u"g"_s);
    QTest::newRow("32 characters of text") << u"0123456789 abcdefghijklmnopqrst."_s;
    QTest::newRow("MD5") << u"d41d8cd98f00b204e9800998ecf8427e"_s;
    QTest::newRow("SHA3-256, named") << u"SHA3-256 (a) = "_s + hex();
}

void TestDigestReadings::nothingIsPreselected()
{
    QFETCH(QString, text);
    QCOMPARE(likeliestReading(digestReadings(text), signatureAlgorithm(u"ES256"_s), {u"ES256"_s}), -1);
}

void TestDigestReadings::checksumLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("notation"); // -1: none
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("hash");
    const QString base64 = QString::fromLatin1(sha256().toBase64());
    const auto row = [](const char *name, const QString &line, Notation notation, const QString &file, const QString &hash) {
        QTest::newRow(name) << line << int(notation) << file << hash;
    };
    row("sha256sum", hex() + u"  a.txt"_s, Notation::Sums, u"a.txt"_s, {});
    row("sha256sum, binary", hex() + u" *a.txt"_s, Notation::Sums, u"a.txt"_s, {});
    row("name with blanks", hex() + u"  my file (1).txt"_s, Notation::Sums, u"my file (1).txt"_s, {});
    row("name of digits", hex() + u"  2024"_s, Notation::Sums, u"2024"_s, {});
    row("standard input", hex() + u"  -"_s, Notation::Sums, u"-"_s, {});
    row("tabulator", hex() + u"\ta.txt"_s, Notation::Sums, u"a.txt"_s, {});
    row("escaped name", u"\\"_s + hex() + u"  a\\nb\\\\c"_s, Notation::Sums, u"a\nb\\c"_s, {});
    row("backslash that is no escape", hex() + u"  C:\\new\\x"_s, Notation::Sums, u"C:\\new\\x"_s, {});
    row("carriage return", hex() + u"  a.txt\r"_s, Notation::Sums, u"a.txt"_s, {});
    row("BSD", u"SHA256 (a.txt) = "_s + hex(), Notation::Tagged, u"a.txt"_s, u"SHA-256"_s);
    row("BSD, brackets in the name", u"SHA256 (a (1).txt) = "_s + hex(), Notation::Tagged, u"a (1).txt"_s, u"SHA-256"_s);
    row("openssl 1", u"SHA256(a.txt)= "_s + hex(), Notation::Tagged, u"a.txt"_s, u"SHA-256"_s);
    row("openssl 3", u"SHA2-256(stdin)= "_s + hex(), Notation::Tagged, u"stdin"_s, u"SHA-256"_s);
    row("cksum in base64", u"SHA256 (a.txt) = "_s + base64, Notation::Tagged, u"a.txt"_s, u"SHA-256"_s);
    row("SHA-3", u"SHA3-256(a)= "_s + hex(), Notation::Tagged, u"a"_s, u"SHA3-256"_s);
    row("PowerShell", u"SHA256          "_s + hex().toUpper() + u"       C:\\a b.txt"_s, Notation::Table, u"C:\\a b.txt"_s, u"SHA-256"_s);
    row("container image", u"sha256:"_s + hex(), Notation::Prefixed, {}, u"SHA-256"_s);
    row("SSH fingerprint", u"SHA256:"_s + QString::fromLatin1(sha256().toBase64(QByteArray::OmitTrailingEquals)), Notation::Prefixed, {}, u"SHA-256"_s);
    row("integrity", u"sha256-"_s + base64, Notation::Prefixed, {}, u"SHA-256"_s);
    row("integrity, SHA-512", u"sha512-"_s + QString::fromLatin1(sha512().toBase64()), Notation::Prefixed, {}, u"SHA-512"_s);
    row("RFC 9530", u"sha-256=:"_s + base64 + u':', Notation::Prefixed, {}, u"SHA-256"_s);
    row("RFC 3230", u"SHA-256="_s + base64, Notation::Prefixed, {}, u"SHA-256"_s);
    const auto none = [](const char *name, const QString &line) { QTest::newRow(name) << line << -1 << QString() << QString(); };
    none("bare hex", hex());
    none("empty", {});
    none("odd digits", hex() + u"a  a.txt"_s);
    none("hex that is short", hex().left(30) + u"  a.txt"_s);
    none("prose", u"sha256 is a hash"_s);
    none("no value", u"sha256:"_s);
    none("no digest in base64", u"sha256:this-is-a-name"_s);
    none("a comment", u"# "_s + hex() + u"  a.txt"_s);
}

void TestDigestReadings::checksumLines()
{
    QFETCH(QString, line);
    QFETCH(int, notation);
    const auto parsed = parseChecksumLine(line);
    QCOMPARE(parsed ? int(parsed->notation) : -1, notation);
    if (!parsed)
        return;
    QTEST(parsed->fileName, "file");
    QTEST(parsed->hashName, "hash");
    QCOMPARE(parsed->digest.toHex(), (parsed->likelyHashName() == "SHA-512"_L1 ? sha512() : sha256()).toHex());
}

void TestDigestReadings::everyReadingIsOffered()
{
    // 64 hexadecimal digits are 32 bytes, 48 bytes of base64, and 64 bytes of text.
    const auto readings = digestReadings(hex());
    QCOMPARE(ofKind(readings, Kind::Hexadecimal).bytes.size(), 32);
    QCOMPARE(ofKind(readings, Kind::EitherBase64).bytes.size(), 48);
    QCOMPARE(ofKind(readings, Kind::Text).bytes, hex().toLatin1());
    QCOMPARE(ofKind(readings, Kind::HashedText).bytes, QCryptographicHash::hash(hex().toLatin1(), QCryptographicHash::Sha256));
    QVERIFY(!has(readings, Kind::Checksum));
    const QByteArray marked(32, '\xfb'); // Its base64 has the characters that tell the two alphabets apart.
    QCOMPARE(ofKind(digestReadings(QString::fromLatin1(marked.toBase64())), Kind::Base64).bytes, marked);
    QCOMPARE(ofKind(digestReadings(QString::fromLatin1(marked.toBase64(QByteArray::Base64UrlEncoding))), Kind::Base64Url).bytes, marked);
    // Letters beyond ASCII are counted as the bytes they are.
    QCOMPARE(ofKind(digestReadings(u"Grüße"_s), Kind::Text).bytes.size(), 7);
}

void TestDigestReadings::base64UrlWithoutPaddingHas32Bytes()
{
    // az#28027: 43 characters were called 43 bytes.
    QCOMPARE(urlText().size(), 43);
    const auto readings = digestReadings(urlText());
    const int likely = likeliestReading(readings, signatureAlgorithm(u"ES256"_s), {u"ES256"_s});
    QCOMPARE(readings.value(likely).bytes.size(), 32);
    QCOMPARE(ofKind(readings, Kind::Text).bytes.size(), 43);
    QCOMPARE(readingFit(ofKind(readings, Kind::Text), signatureAlgorithm(u"ES256"_s), {}), ReadingFit::NoLength);
}

void TestDigestReadings::rawBytesOfAFileAreADigest()
{
    // az#27631: raw digest bytes, as "openssl dgst -binary" writes them, broke the tool.
    for (const QByteArray &raw : {sha256(), QByteArray(32, '\0'), QByteArray(31, 'a') + '\xff', QByteArray("\n\0\r\n", 4) + QByteArray(28, '\x80')}) {
        const auto readings = digestReadings(raw);
        const int likely = likeliestReading(readings, signatureAlgorithm(u"RS256"_s), {});
        QVERIFY(likely >= 0);
        QCOMPARE(readings.at(likely).kind, Kind::Bytes);
        QCOMPARE(readings.at(likely).bytes, raw);
    }
    // Pasted as text such bytes are lost, and it is said.
    const auto pasted = digestReadings(QString::fromUtf8(sha256()));
    QCOMPARE(readingAlarm(ofKind(pasted, Kind::Text)), ReadingAlarm::LostBytes);
    QCOMPARE(readingAlarm(ofKind(pasted, Kind::HashedText)), ReadingAlarm::LostBytes);
    QCOMPARE(likeliestReading(pasted, signatureAlgorithm(u"RS256"_s), {}), -1);
}

void TestDigestReadings::digestInAFileOfText()
{
    const auto readings = digestReadings(QByteArray(hex().toLatin1() + "  message.txt\n"));
    QCOMPARE(readings.constFirst().kind, Kind::Checksum);
    QCOMPARE(readings.constFirst().bytes, sha256());
    QCOMPARE(readings.constFirst().fileName, u"message.txt"_s);
}

void TestDigestReadings::hexDigitsAboutToBeSignedRaiseTheAlarm()
{
    const auto readings = digestReadings(hex());
    const auto rs512 = signatureAlgorithm(u"RS512"_s);
    const DigestReading text = ofKind(readings, Kind::Text);
    QCOMPARE(readingFit(text, rs512, {}), ReadingFit::Fits); // 64 bytes: the vault would sign them.
    QCOMPARE(readingAlarm(text), ReadingAlarm::HexDigitsAsBytes);
    QCOMPARE(likeliestReading(readings, rs512, {}), -1); // So nothing is chosen unasked.
    // The same, encoded twice: base64 of the digits, and hexadecimal of the digits.
    const auto twice = digestReadings(QString::fromLatin1(hex().toLatin1().toBase64()));
    QCOMPARE(likeliestReading(twice, rs512, {}), -1);
    const auto hexOfHex = digestReadings(QString::fromLatin1(hex().toLatin1().toHex()));
    QCOMPARE(readingAlarm(ofKind(hexOfHex, Kind::Hexadecimal)), ReadingAlarm::HexDigitsAsBytes);
    // And a file that holds the digits.
    QCOMPARE(readingAlarm(ofKind(digestReadings(hex().toLatin1()), Kind::Bytes)), ReadingAlarm::HexDigitsAsBytes);
}

void TestDigestReadings::alarms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("alarm");
    const auto row = [](const char *name, const QString &text, Kind kind, ReadingAlarm alarm) {
        QTest::newRow(name) << text << int(kind) << int(alarm);
    };
    row("a digest", hex(), Kind::Hexadecimal, ReadingAlarm::None);
    row("zeros", QString(64, u'0'), Kind::Hexadecimal, ReadingAlarm::None);
    row("hex as base64", hex(), Kind::EitherBase64, ReadingAlarm::HexReadAsBase64);
    row("base64 that only looks like hex", u"abcdefab"_s, Kind::EitherBase64, ReadingAlarm::None);
    row("base64 as text", QString::fromLatin1(digest(QCryptographicHash::Sha384).toBase64()), Kind::Text, ReadingAlarm::Base64AsBytes);
    row("the message as digest", u"a message of thirty-two letters!"_s, Kind::Text, ReadingAlarm::TextAsDigest);
    row("a short message", u"hello"_s, Kind::Text, ReadingAlarm::TextAsDigest);
    row("a hashed message", u"hello"_s, Kind::HashedText, ReadingAlarm::None);
    row("letters in hex", QString::fromLatin1(QByteArray("the quick brown fox jumps over t").toHex()), Kind::Hexadecimal, ReadingAlarm::TextAsDigest);
}

void TestDigestReadings::alarms()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    const auto readings = digestReadings(text);
    QVERIFY(has(readings, Kind(kind)));
    QTEST(int(readingAlarm(ofKind(readings, Kind(kind)))), "alarm");
}

void TestDigestReadings::fits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("hash");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QStringList>("ofKey");
    QTest::addColumn<int>("fit");
    const QStringList rsa{u"RS256"_s, u"RS384"_s, u"RS512"_s, u"PS256"_s, u"PS384"_s, u"PS512"_s};
    const auto row = [](const char *name, int bytes, const QString &hash, const QString &algorithm, const QStringList &ofKey,
                        ReadingFit fit) { QTest::newRow(name) << QByteArray(bytes, '\x80') << hash << algorithm << ofKey << int(fit); };
    for (const QString &name : rsa)
        row(qPrintable(name), signatureAlgorithm(name)->digestSize, {}, name, rsa, ReadingFit::Fits);
    row("ES256", 32, u"SHA-256"_s, u"ES256"_s, {u"ES256"_s}, ReadingFit::Fits);
    row("ES384", 48, {}, u"ES384"_s, {u"ES384"_s}, ReadingFit::Fits);
    row("ES512 of P-521 takes 64 bytes", 64, {}, u"ES512"_s, {u"ES512"_s}, ReadingFit::Fits);
    row("66 bytes are P-521's width, not a digest", 66, {}, u"ES512"_s, {u"ES512"_s}, ReadingFit::NoLength);
    row("ES256K", 32, {}, u"ES256K"_s, {u"ES256K"_s}, ReadingFit::Fits);
    row("ECDSA256 of 2016", 32, {}, u"ECDSA256"_s, {u"ECDSA256"_s}, ReadingFit::Fits);
    row("SHA-1", 20, u"SHA-1"_s, u"RS256"_s, rsa, ReadingFit::NoLength);
    row("SHA3-256", 32, u"SHA3-256"_s, u"RS256"_s, rsa, ReadingFit::OtherHash);
    row("SHA-512 for RS256", 64, {}, u"RS256"_s, rsa, ReadingFit::OtherAlgorithm);
    row("SHA-384 for P-256", 48, {}, u"ES256"_s, {u"ES256"_s}, ReadingFit::OtherKey);
    row("SHA-384, key unknown", 48, {}, u"ES256"_s, {}, ReadingFit::OtherAlgorithm);
    row("no algorithm yet", 32, {}, {}, {u"ES256"_s}, ReadingFit::OtherAlgorithm);
    row("nothing", 0, {}, u"RS256"_s, rsa, ReadingFit::NoLength);
}

void TestDigestReadings::fits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, hash);
    QFETCH(QString, algorithm);
    QFETCH(QStringList, ofKey);
    const DigestReading reading{Kind::Hexadecimal, bytes, {}, {}, hash, 0, false};
    QTEST(int(readingFit(reading, signatureAlgorithm(algorithm), ofKey)), "fit");
}

void TestDigestReadings::linesOfAListAreReadOneByOne()
{
    const QString list = u"# made by a tool\r\n"_s + hex() + u"  a.txt\r\n\r\nSHA512 (b.txt) = "_s
        + QString::fromLatin1(sha512().toHex()) + u"\r\n"_s + hex() + u"\r\n"_s;
    const auto readings = digestReadings(list);
    QCOMPARE(readings.at(0).line, 2);
    QCOMPARE(readings.at(0).fileName, u"a.txt"_s);
    QCOMPARE(readings.at(1).line, 4);
    QCOMPARE(readings.at(1).bytes, sha512());
    QCOMPARE(readings.at(2).notation, Notation::Bare); // As "certutil -hashfile" prints it.
    QCOMPARE(readings.at(2).line, 5);
}

void TestDigestReadings::integrityOfThreeHashes()
{
    const auto readings = digestReadings(u"sha256-"_s + QString::fromLatin1(sha256().toBase64()) + u" sha512-"_s
                                         + QString::fromLatin1(sha512().toBase64()));
    QCOMPARE(readings.at(0).bytes, sha256());
    QCOMPARE(readings.at(1).bytes, sha512());
}

void TestDigestReadings::longTextIsNoDigest()
{
    QVERIFY(digestReadings(QString(longestDigestText + 1, u'a')).isEmpty());
    QVERIFY(digestReadings(QByteArray(longestDigestText + 1, 'a')).isEmpty());
    QVERIFY(!digestReadings(QString(longestDigestText, u'a')).isEmpty());
}

void TestDigestReadings::hostileTextEnds()
{
    // Patterns that make careless expressions go back and forth for minutes.
    for (const QString &piece : {u"("_s, u" ("_s, u"SHA256 ("_s, u"a) = "_s, u"- "_s, u"0x"_s, u":"_s, u"sha256:"_s, u"\\"_s}) {
        QElapsedTimer clock;
        clock.start();
        digestReadings(QString(piece.repeated(longestDigestText / piece.size())));
        QVERIFY2(clock.elapsed() < 2000, qPrintable(piece));
    }
}

QTEST_APPLESS_MAIN(TestDigestReadings)
#include "tst_digestreadings.moc"
