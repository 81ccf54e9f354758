// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/digestreadings.h"

#include "network/crypto/filedigest.h"

#include <algorithm>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

using Kind = DigestReading::Kind;

/// More lines of a list are the business of signing many files.
constexpr int mostLines = 32;

bool isHexDigits(QByteArrayView bytes)
{
    return !bytes.isEmpty() && std::all_of(bytes.begin(), bytes.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

bool isDigestSize(qsizetype size)
{
    return size == 32 || size == 48 || size == 64;
}

bool isPrintable(QByteArrayView bytes)
{
    return !bytes.isEmpty() && std::all_of(bytes.begin(), bytes.end(), [](char c) {
        return (c >= 0x20 && c <= 0x7e) || c == '\n' || c == '\r' || c == '\t';
    });
}

void addChecksums(const QString &text, QList<DigestReading> &readings)
{
    QList<ChecksumLine> lines = parseChecksumLines(text, mostLines);
    // Several integrity values stand on one line.
    if (lines.isEmpty() && text.contains(u' ')) {
        for (const QString &part : text.simplified().split(u' ')) {
            const auto line = parseChecksumLine(part);
            if (!line)
                return;
            lines.append(*line);
        }
    }
    // A single one is the hexadecimal reading of the whole.
    const bool isAlone = lines.size() == 1 && lines.constFirst().notation == ChecksumLine::Notation::Bare
        && decodeLooseHexadecimal(text).has_value();
    if (isAlone)
        return;
    for (const ChecksumLine &line : std::as_const(lines)) {
        const int number = lines.size() > 1 ? line.line : 0;
        readings.append({Kind::Checksum, line.digest, line.notation, line.fileName, line.hashName, number, false});
    }
}

void addBase64(const QString &text, QList<DigestReading> &readings)
{
    const auto standard = decodeDigest(text, DigestEncoding::Base64);
    const auto url = decodeDigest(text, DigestEncoding::Base64Url);
    if (standard && url)
        readings.append({Kind::EitherBase64, *standard, {}, {}, {}, 0, false});
    else if (standard)
        readings.append({Kind::Base64, *standard, {}, {}, {}, 0, false});
    else if (url)
        readings.append({Kind::Base64Url, *url, {}, {}, {}, 0, false});
}

void addText(const QString &text, QList<DigestReading> &readings)
{
    const QByteArray bytes = text.toUtf8();
    const bool hasLostBytes = text.contains(QChar::ReplacementCharacter);
    for (const auto hash : {QCryptographicHash::Sha256, QCryptographicHash::Sha384, QCryptographicHash::Sha512})
        readings.append({Kind::HashedText, QCryptographicHash::hash(bytes, hash), {}, {}, hashName(hash), 0, hasLostBytes});
    readings.append({Kind::Text, bytes, {}, {}, {}, 0, hasLostBytes});
}

/// Without those of the text itself.
QList<DigestReading> encodedReadings(const QString &text)
{
    QList<DigestReading> readings;
    addChecksums(text, readings);
    // Whoever pastes so long a list does not mean one digest, and reading it as one takes its time.
    if (readings.size() >= mostLines)
        return readings;
    if (const auto bytes = decodeLooseHexadecimal(text))
        readings.append({Kind::Hexadecimal, *bytes, {}, {}, {}, 0, false});
    addBase64(text, readings);
    return readings;
}

} // namespace

QList<DigestReading> digestReadings(const QString &text)
{
    if (text.trimmed().isEmpty() || text.size() > longestDigestText)
        return {};
    QList<DigestReading> readings = encodedReadings(text);
    addText(text, readings);
    return readings;
}

QList<DigestReading> digestReadings(const QByteArray &content)
{
    if (content.isEmpty() || content.size() > longestDigestText)
        return {};
    QList<DigestReading> readings;
    const DigestReading asItIs{Kind::Bytes, content, {}, {}, {}, 0, false};
    if (isPrintable(content)) {
        readings = encodedReadings(QString::fromLatin1(content));
        readings.append(asItIs);
    } else {
        readings.append(asItIs);
    }
    return readings;
}

QStringList algorithmsTaking(const DigestReading &reading)
{
    QStringList names;
    for (const QString &name : allSignatureAlgorithms()) {
        const auto algorithm = signatureAlgorithm(name);
        const bool isItsHash = reading.hashName.isEmpty() || reading.hashName == hashName(algorithm->hash);
        if (isItsHash && algorithm->digestSize == reading.bytes.size())
            names.append(name);
    }
    return names;
}

ReadingFit readingFit(const DigestReading &reading, const std::optional<SignatureAlgorithm> &algorithm,
                      const QStringList &ofKey)
{
    if (!isDigestSize(reading.bytes.size()))
        return ReadingFit::NoLength;
    QStringList taking = algorithmsTaking(reading);
    if (taking.isEmpty())
        return ReadingFit::OtherHash;
    // Its name of api-version 2016-10-01.
    if (taking.contains("ES256K"_L1))
        taking.append(u"ECDSA256"_s);
    if (algorithm && taking.contains(algorithm->name))
        return ReadingFit::Fits;
    const bool isOfKey = ofKey.isEmpty() || std::any_of(taking.cbegin(), taking.cend(), [&](const QString &name) {
        return ofKey.contains(name);
    });
    return isOfKey ? ReadingFit::OtherAlgorithm : ReadingFit::OtherKey;
}

ReadingAlarm readingAlarm(const DigestReading &reading)
{
    if (reading.hasLostBytes)
        return ReadingAlarm::LostBytes;
    if (reading.kind == Kind::HashedText)
        return ReadingAlarm::None;
    const QByteArray trimmed = reading.bytes.trimmed();
    if (trimmed.size() >= 32 && trimmed.size() % 2 == 0 && isHexDigits(trimmed))
        return ReadingAlarm::HexDigitsAsBytes;
    if (reading.bytes.size() >= 32 && isPrintable(reading.bytes)) {
        const QString text = QString::fromLatin1(trimmed);
        for (const DigestEncoding encoding : {DigestEncoding::Base64, DigestEncoding::Base64Url}) {
            const auto decoded = decodeDigest(text, encoding);
            if (decoded && isDigestSize(decoded->size()))
                return ReadingAlarm::Base64AsBytes;
        }
        return ReadingAlarm::TextAsDigest;
    }
    if (reading.kind == Kind::Text)
        return ReadingAlarm::TextAsDigest;
    if (reading.kind == Kind::EitherBase64) {
        const QByteArray digits = reading.bytes.toBase64(QByteArray::OmitTrailingEquals);
        if (isHexDigits(digits) && isDigestSize(digits.size() / 2) && digits.size() % 2 == 0)
            return ReadingAlarm::HexReadAsBase64;
    }
    return ReadingAlarm::None;
}

int likeliestReading(const QList<DigestReading> &readings, const std::optional<SignatureAlgorithm> &algorithm,
                     const QStringList &ofKey)
{
    for (int at = 0; at < readings.size(); ++at) {
        const DigestReading &reading = readings.at(at);
        const bool isOwn = reading.kind == Kind::HashedText;
        if (!isOwn && readingFit(reading, algorithm, ofKey) == ReadingFit::Fits
            && readingAlarm(reading) == ReadingAlarm::None)
            return at;
    }
    return -1;
}

} // namespace vault
