// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/filedigest.h"

#include <algorithm>

namespace vault {

namespace {

/// The text's characters without blanks and line ends; nothing when one is not ASCII.
std::optional<QByteArray> compacted(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar character : text) {
        if (character.isSpace())
            continue;
        if (character.unicode() < 0x21 || character.unicode() > 0x7e)
            return std::nullopt;
        bytes += character.toLatin1();
    }
    return bytes;
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

std::optional<QByteArray> decodeHexadecimal(QByteArray digits)
{
    digits.replace(':', "");
    if (digits.isEmpty() || digits.size() % 2 != 0 || !std::all_of(digits.cbegin(), digits.cend(), isHexDigit))
        return std::nullopt;
    return QByteArray::fromHex(digits);
}

std::optional<QByteArray> decodeBase64(QByteArray digits, QByteArray::Base64Options alphabet)
{
    if (digits.endsWith('=') && digits.size() % 4 != 0)
        return std::nullopt;
    for (int padding = 0; padding < 2 && digits.endsWith('='); ++padding)
        digits.chop(1);
    const QByteArray bytes = QByteArray::fromBase64(digits, alphabet);
    // Foreign characters, an impossible length and stray bits at the end do not come back the same.
    if (bytes.isEmpty() || bytes.toBase64(alphabet | QByteArray::OmitTrailingEquals) != digits)
        return std::nullopt;
    return bytes;
}

} // namespace

std::optional<QByteArray> decodeDigest(const QString &text, DigestEncoding encoding)
{
    const std::optional<QByteArray> digits = compacted(text);
    if (!digits)
        return std::nullopt;
    switch (encoding) {
    case DigestEncoding::Hexadecimal: return decodeHexadecimal(*digits);
    case DigestEncoding::Base64: return decodeBase64(*digits, QByteArray::Base64Encoding);
    case DigestEncoding::Base64Url: return decodeBase64(*digits, QByteArray::Base64UrlEncoding);
    }
    return std::nullopt;
}

std::optional<DigestEncoding> guessDigestEncoding(const QString &text)
{
    // What both kinds of base64 read is the standard one when it is padded, as tools print it; the vault's own form is
    // the other, without padding.
    const bool isPadded = text.contains(u'=');
    const DigestEncoding first = isPadded ? DigestEncoding::Base64 : DigestEncoding::Base64Url;
    const DigestEncoding second = isPadded ? DigestEncoding::Base64Url : DigestEncoding::Base64;
    for (const DigestEncoding encoding : {DigestEncoding::Hexadecimal, first, second}) {
        if (decodeDigest(text, encoding))
            return encoding;
    }
    return std::nullopt;
}

} // namespace vault
