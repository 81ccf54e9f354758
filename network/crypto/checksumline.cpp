// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/checksumline.h"

#include "network/crypto/filedigest.h"

#include <QRegularExpression>

#include <algorithm>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

/// "SHA2-256", "sha256" and "SHA-256" are one; families that no signature here uses keep their names.
QString commonHashName(const QString &written)
{
    QString name = written.toUpper();
    name.replace(u'_', u'-');
    static const QRegularExpression sha2(u"^SHA-?(?:2-)?(224|256|384|512)$"_s);
    if (const auto match = sha2.match(name); match.hasMatch())
        return u"SHA-"_s + match.captured(1);
    static const QRegularExpression sha3(u"^SHA-?3-(224|256|384|512)$"_s);
    if (const auto match = sha3.match(name); match.hasMatch())
        return u"SHA3-"_s + match.captured(1);
    if (name == "SHA1"_L1 || name == "SHA-1"_L1)
        return u"SHA-1"_s;
    return name;
}

bool isHexadecimal(const QString &text)
{
    return !text.isEmpty() && text.size() % 2 == 0
        && std::all_of(text.cbegin(), text.cend(), [](QChar character) {
               const char16_t code = character.unicode();
               return (code >= u'0' && code <= u'9') || (code >= u'a' && code <= u'f') || (code >= u'A' && code <= u'F');
           });
}

int sizeOf(const QString &hashName)
{
    static const QRegularExpression bits(u"(224|256|384|512)$"_s);
    if (const auto match = bits.match(hashName); match.hasMatch())
        return match.captured(1).toInt() / 8;
    return hashName == "SHA-1"_L1 ? 20 : hashName == "MD5"_L1 ? 16 : 0;
}

/// Hexadecimal or base64, whichever has the hash's length; hexadecimal for a hash whose length is not known.
std::optional<QByteArray> decodeValue(const QString &text, const QString &hashName)
{
    const int size = sizeOf(hashName);
    if (isHexadecimal(text) && (size == 0 || text.size() == 2 * size))
        return QByteArray::fromHex(text.toLatin1());
    for (const DigestEncoding encoding : {DigestEncoding::Base64, DigestEncoding::Base64Url}) {
        const auto bytes = decodeDigest(text, encoding);
        if (bytes && bytes->size() == size)
            return bytes;
    }
    // Of a wrong length, which is then shown.
    return isHexadecimal(text) ? std::optional(QByteArray::fromHex(text.toLatin1())) : std::nullopt;
}

/// GNU coreutils put a backslash before the line when the name holds one, a line end or a carriage return.
QString withoutEscapes(const QString &name)
{
    QString plain;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (name[at] != u'\\' || at + 1 == name.size()) {
            plain += name[at];
            continue;
        }
        const QChar code = name[++at];
        plain += code == u'n' ? QChar(u'\n') : code == u'r' ? QChar(u'\r') : code;
    }
    return plain;
}

std::optional<ChecksumLine> made(ChecksumLine::Notation notation, const std::optional<QByteArray> &digest,
                                 const QString &fileName, const QString &hashName)
{
    if (!digest || digest->isEmpty())
        return std::nullopt;
    return ChecksumLine{notation, *digest, fileName, hashName, 1};
}

} // namespace

QString ChecksumLine::likelyHashName() const
{
    if (!hashName.isEmpty())
        return hashName;
    switch (digest.size()) {
    case 16: return u"MD5"_s;
    case 20: return u"SHA-1"_s;
    case 28: return u"SHA-224"_s;
    case 32: return u"SHA-256"_s;
    case 48: return u"SHA-384"_s;
    case 64: return u"SHA-512"_s;
    default: return {};
    }
}

std::optional<ChecksumLine> parseChecksumLine(const QString &line)
{
    using Notation = ChecksumLine::Notation;
    QString text = line;
    while (text.endsWith(u'\r') || text.endsWith(u'\n'))
        text.chop(1);
    while (!text.isEmpty() && text.front().isSpace())
        text.remove(0, 1);
    const bool isEscaped = text.startsWith(u'\\');
    if (isEscaped)
        text.remove(0, 1);
    const auto nameFrom = [isEscaped](const QString &name) { return isEscaped ? withoutEscapes(name) : name; };

    static const QRegularExpression sums(u"^([0-9a-fA-F]{32,128})(?:  | \\*|[ \\t]+)(\\S.*)$"_s);
    if (const auto match = sums.match(text); match.hasMatch() && isHexadecimal(match.captured(1)))
        return made(Notation::Sums, QByteArray::fromHex(match.captured(1).toLatin1()), nameFrom(match.captured(2)), {});

    static const QRegularExpression tagged(u"^([A-Za-z][A-Za-z0-9_/-]{1,15}) ?\\((.*)\\) ?= ?([0-9A-Za-z+/=_-]+)\\s*$"_s);
    if (const auto match = tagged.match(text); match.hasMatch()) {
        const QString hash = commonHashName(match.captured(1));
        return made(Notation::Tagged, decodeValue(match.captured(3), hash), nameFrom(match.captured(2)), hash);
    }
    static const QRegularExpression table(u"^((?:SHA|MD)[0-9-]{1,6})[ \\t]+([0-9A-Fa-f]{32,128})(?:[ \\t]+(\\S.*?))?\\s*$"_s);
    if (const auto match = table.match(text); match.hasMatch()) {
        const QString hash = commonHashName(match.captured(1));
        return made(Notation::Table, decodeValue(match.captured(2), hash), match.captured(3), hash);
    }
    static const QRegularExpression prefixed(
        u"^(sha-?(?:[23]-)?[0-9]{1,3}|md5)\\s*[:=-]\\s*:?([0-9A-Za-z+/=_-]+?):?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = prefixed.match(text); match.hasMatch()) {
        const QString hash = commonHashName(match.captured(1));
        return made(Notation::Prefixed, decodeValue(match.captured(2), hash), {}, hash);
    }
    return std::nullopt;
}

QList<ChecksumLine> parseChecksumLines(const QString &text, int limit)
{
    QList<ChecksumLine> found;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        auto parsed = parseChecksumLine(line);
        const QString digits = line.trimmed();
        if (!parsed && (digits.size() == 64 || digits.size() == 96 || digits.size() == 128) && isHexadecimal(digits))
            parsed = made(ChecksumLine::Notation::Bare, QByteArray::fromHex(digits.toLatin1()), {}, {});
        if (!parsed)
            continue;
        parsed->line = number;
        found.append(*parsed);
        if (found.size() == limit)
            break;
    }
    return found;
}

std::optional<QByteArray> decodeLooseHexadecimal(const QString &text)
{
    static const QRegularExpression separators(u"[\\s:,;-]+"_s);
    QString digits;
    for (QString part : text.split(separators, Qt::SkipEmptyParts)) {
        if (part.startsWith("0x"_L1, Qt::CaseInsensitive))
            part.remove(0, 2);
        // A blank may stand anywhere, as in a digest that was broken over lines; what separates bytes may not.
        digits += part;
    }
    const QString trimmed = text.trimmed();
    const bool isSeparated = trimmed.contains(u':') || trimmed.contains(u'-') || trimmed.contains(u',');
    if (isSeparated) {
        for (QString part : trimmed.split(QRegularExpression(u"\\s*[:,;-]\\s*"_s), Qt::SkipEmptyParts)) {
            if (part.startsWith("0x"_L1, Qt::CaseInsensitive))
                part.remove(0, 2);
            if (!isHexadecimal(part.remove(u' ')))
                return std::nullopt;
        }
    }
    return isHexadecimal(digits) ? std::optional(QByteArray::fromHex(digits.toLatin1())) : std::nullopt;
}

} // namespace vault
