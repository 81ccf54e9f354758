// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/secretencoding.h"

#include "network/keyvault/base64url.h"

#include <algorithm>

namespace vault {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

/// -1 for what is no hex digit.
int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

SecretBuffer withoutBlanks(QByteArrayView text, bool colonsToo)
{
    SecretBuffer kept(text.size());
    qsizetype size = 0;
    for (const char c : text) {
        const bool isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!isBlank && !(colonsToo && c == ':'))
            kept.data()[size++] = c;
    }
    kept.truncate(size);
    return kept;
}

std::optional<SecretBuffer> decodeHex(QByteArrayView digits)
{
    if (digits.size() % 2 != 0)
        return std::nullopt;
    SecretBuffer bytes(digits.size() / 2);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const int high = hexValue(digits[2 * i]);
        const int low = hexValue(digits[2 * i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.data()[i] = static_cast<char>(high << 4 | low);
    }
    return bytes;
}

/// Base64 and base64url differ in two characters, and the decoder takes both.
bool hasNeither(QByteArrayView text, char first, char second)
{
    return std::none_of(text.begin(), text.end(), [=](char c) { return c == first || c == second; });
}

} // namespace

std::optional<SecretBuffer> decodeSecret(QByteArrayView text, DigestEncoding encoding)
{
    const SecretBuffer digits = withoutBlanks(text, encoding == DigestEncoding::Hexadecimal);
    switch (encoding) {
    case DigestEncoding::Hexadecimal:
        return decodeHex(digits.view());
    case DigestEncoding::Base64:
        return hasNeither(digits.view(), '-', '_') ? fromSecretBase64Url(digits.view()) : std::nullopt;
    case DigestEncoding::Base64Url:
        return hasNeither(digits.view(), '+', '/') ? fromSecretBase64Url(digits.view()) : std::nullopt;
    }
    return std::nullopt;
}

SecretBuffer encodeSecret(QByteArrayView bytes, DigestEncoding encoding)
{
    if (encoding == DigestEncoding::Hexadecimal) {
        SecretBuffer text(2 * bytes.size());
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const auto byte = static_cast<unsigned char>(bytes[i]);
            text.data()[2 * i] = hexDigits[byte >> 4];
            text.data()[2 * i + 1] = hexDigits[byte & 0xf];
        }
        return text;
    }
    SecretBuffer text = toSecretBase64Url(bytes);
    if (encoding == DigestEncoding::Base64) {
        std::replace(text.data(), text.data() + text.size(), '-', '+');
        std::replace(text.data(), text.data() + text.size(), '_', '/');
        while (text.size() % 4 != 0)
            text.append("=");
    }
    return text;
}

} // namespace vault
