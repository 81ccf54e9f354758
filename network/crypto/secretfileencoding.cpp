// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/secretfileencoding.h"

#include "network/crypto/secretencoding.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>

namespace vault {
namespace {

using namespace Qt::StringLiterals;

struct Row {
    SecretFileEncoding encoding;
    QLatin1String name;
};

constexpr Row rows[] = {
    {SecretFileEncoding::Utf8, "utf-8"_L1},           {SecretFileEncoding::Ascii, "ascii"_L1},
    {SecretFileEncoding::Utf16LittleEndian, "utf-16le"_L1}, {SecretFileEncoding::Utf16BigEndian, "utf-16be"_L1},
    {SecretFileEncoding::Base64, "base64"_L1},        {SecretFileEncoding::Hexadecimal, "hex"_L1},
};

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

/// No byte order mark is added, and one that is there stays. Nothing for bytes that are not of the first form.
std::optional<SecretBuffer> converted(QByteArrayView bytes, QStringConverter::Encoding from, QStringConverter::Encoding to)
{
    constexpr auto flags = QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom;
    QStringDecoder decoder(from, flags);
    QString text = decoder(bytes);
    QStringEncoder encoder(to, QStringConverter::Flag::Stateless);
    QByteArray out = encoder(text);
    text.fill(u'\0');
    SecretBuffer result = SecretBuffer::takeFrom(out);
    if (decoder.hasError() || encoder.hasError())
        return std::nullopt;
    return result;
}

QStringConverter::Encoding utf16Of(SecretFileEncoding encoding)
{
    return encoding == SecretFileEncoding::Utf16BigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
}

} // namespace

std::optional<SecretFileEncoding> secretFileEncodingNamed(QStringView name)
{
    const QStringView asked = name.trimmed();
    for (const Row &row : rows) {
        if (asked.compare(row.name, Qt::CaseInsensitive) == 0)
            return row.encoding;
    }
    if (asked.compare("utf8"_L1, Qt::CaseInsensitive) == 0)
        return SecretFileEncoding::Utf8;
    return std::nullopt;
}

QString nameOf(SecretFileEncoding encoding)
{
    return rows[int(encoding)].name;
}

QString fileEncodingOf(const Tags &tags)
{
    for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
        if (tag.key().compare(QStringView(fileEncodingTag), Qt::CaseInsensitive) == 0)
            return tag.value();
    }
    return {};
}

std::optional<SecretBuffer> fileBytesOf(const SecretBuffer &value, SecretFileEncoding encoding)
{
    switch (encoding) {
    case SecretFileEncoding::Utf8: return value.clone();
    case SecretFileEncoding::Ascii:
        if (isAscii(value.view()))
            return value.clone();
        return std::nullopt;
    case SecretFileEncoding::Utf16LittleEndian:
    case SecretFileEncoding::Utf16BigEndian: return converted(value.view(), QStringConverter::Utf8, utf16Of(encoding));
    case SecretFileEncoding::Base64: return decodeSecret(value.view(), DigestEncoding::Base64);
    case SecretFileEncoding::Hexadecimal: return decodeSecret(value.view(), DigestEncoding::Hexadecimal);
    }
    return std::nullopt;
}

std::optional<SecretBuffer> valueOfFile(const SecretBuffer &bytes, SecretFileEncoding encoding)
{
    switch (encoding) {
    case SecretFileEncoding::Utf8:
        if (converted(bytes.view(), QStringConverter::Utf8, QStringConverter::Utf16LE))
            return bytes.clone();
        return std::nullopt;
    case SecretFileEncoding::Ascii:
        if (isAscii(bytes.view()))
            return bytes.clone();
        return std::nullopt;
    case SecretFileEncoding::Utf16LittleEndian:
    case SecretFileEncoding::Utf16BigEndian:
        if (bytes.size() % 2 != 0)
            return std::nullopt;
        return converted(bytes.view(), utf16Of(encoding), QStringConverter::Utf8);
    case SecretFileEncoding::Base64: return encodeSecret(bytes.view(), DigestEncoding::Base64);
    case SecretFileEncoding::Hexadecimal: return encodeSecret(bytes.view(), DigestEncoding::Hexadecimal);
    }
    return std::nullopt;
}

} // namespace vault
