// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/readingtext.h"

#include "ui/panes/objectdetails.h"

#include <QCoreApplication>

namespace vault {

using namespace Qt::StringLiterals;

/// The words' context.
class ReadingWords
{
    Q_DECLARE_TR_FUNCTIONS(vault::ReadingWords)
};

namespace {

QString checksumText(const DigestReading &reading)
{
    QString text;
    switch (reading.notation) {
    case ChecksumLine::Notation::Bare: text = ReadingWords::tr("Hexadecimal line"); break;
    //: %1 is "SHA-256". Written as "sha256:…".
    case ChecksumLine::Notation::Prefixed: text = ReadingWords::tr("%1 with its prefix").arg(reading.hashName); break;
    default:
        text = reading.fileName.isEmpty() ? ReadingWords::tr("Checksum line") : ReadingWords::tr("Checksum of %1").arg(reading.fileName);
    }
    //: %1 is what stands in a line, %2 its number.
    return reading.line > 0 ? ReadingWords::tr("%1 (line %2)").arg(text).arg(reading.line) : text;
}

/// What a digest of that length is elsewhere.
QString customaryHash(qsizetype bytes)
{
    return bytes == 16 ? u"MD5"_s : bytes == 20 ? u"SHA-1"_s : bytes == 28 ? u"SHA-224"_s : QString();
}

} // namespace

// The singular stands apart because the source language has no catalogue: "%n" alone would read "1 bytes".
QString bytesText(qsizetype bytes)
{
    return bytes == 1 ? ReadingWords::tr("1 byte") : ReadingWords::tr("%n bytes", nullptr, int(bytes));
}

QString readingText(const DigestReading &reading)
{
    using Kind = DigestReading::Kind;
    switch (reading.kind) {
    case Kind::Checksum: return checksumText(reading);
    case Kind::Hexadecimal: return ReadingWords::tr("Hexadecimal");
    case Kind::Base64: return ReadingWords::tr("Base64");
    case Kind::Base64Url: return ReadingWords::tr("Base64url");
    case Kind::EitherBase64: return ReadingWords::tr("Base64 or base64url");
    case Kind::Bytes: return ReadingWords::tr("Bytes of the file");
    //: %1 is "SHA-256".
    case Kind::HashedText: return ReadingWords::tr("Text, hashed here with %1").arg(reading.hashName);
    case Kind::Text: return ReadingWords::tr("Text as it is, UTF-8");
    }
    return {};
}

QString takingText(const DigestReading &reading, const QStringList &ofKey)
{
    QStringList names = algorithmsTaking(reading);
    if (!ofKey.isEmpty())
        names.removeIf([&ofKey](const QString &name) { return !ofKey.contains(name); });
    return names.join(", "_L1);
}

QString misfitText(const DigestReading &reading, const SigningTarget &target)
{
    const auto fit = readingFit(reading, target.algorithm, target.ofKey);
    const int size = int(reading.bytes.size());
    switch (fit) {
    case ReadingFit::Fits: return {};
    case ReadingFit::NoLength: {
        const QString custom = customaryHash(size);
        if (!custom.isEmpty())
            //: %1 is "20 bytes", %2 is "SHA-1".
            return ReadingWords::tr("%1, the length of %2: too short for every algorithm").arg(bytesText(size), custom);
        //: %1 is "31 bytes".
        return ReadingWords::tr("%1: no algorithm signs that; digests have 32, 48 or 64").arg(bytesText(size));
    }
    case ReadingFit::OtherHash:
        //: %1 is "SHA3-256".
        return ReadingWords::tr("A digest by %1, which no algorithm here signs").arg(reading.hashName);
    case ReadingFit::OtherAlgorithm:
        if (!target.algorithm)
            return ReadingWords::tr("Choose an algorithm: %1 take it").arg(takingText(reading, target.ofKey));
        return ReadingWords::tr("%1 needs %2 bytes (%3); %4 take these %5")
            .arg(target.algorithm->name).arg(target.algorithm->digestSize)
            .arg(hashName(target.algorithm->hash), takingText(reading, target.ofKey)).arg(size);
    case ReadingFit::OtherKey:
        return ReadingWords::tr("Only %1 take %2 bytes, and this key (%3) knows none of them")
            .arg(takingText(reading, {})).arg(size).arg(target.key ? keyTypeText(target.key->key) : QString());
    }
    return {};
}

QString alarmText(const DigestReading &reading)
{
    switch (readingAlarm(reading)) {
    case ReadingAlarm::None: return {};
    case ReadingAlarm::HexDigitsAsBytes:
        return ReadingWords::tr("Encoded twice? These %n bytes are themselves hexadecimal digits, the text of a digest. Signing "
                         "them signs that text, not the digest.", nullptr, int(reading.bytes.size()));
    case ReadingAlarm::Base64AsBytes:
        return ReadingWords::tr("Encoded twice? These %n bytes are themselves the base64 text of a digest. Signing them signs "
                         "that text, not the digest.", nullptr, int(reading.bytes.size()));
    case ReadingAlarm::HexReadAsBase64:
        return ReadingWords::tr("Every character is a hexadecimal digit, and their number is that of a digest: it is hardly meant "
                         "as base64.");
    case ReadingAlarm::TextAsDigest:
        return ReadingWords::tr("This is text, not a digest. A verifier hashes the message first; to sign a message, let it be "
                         "hashed here.");
    case ReadingAlarm::LostBytes:
        return ReadingWords::tr("What was pasted was no text, and some of its bytes are lost. Read the digest from its file "
                         "instead.");
    }
    return {};
}

} // namespace vault
