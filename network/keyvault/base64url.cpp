// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/base64url.h"

#include <array>
#include <cstdint>

namespace vault {

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

constexpr std::array<std::int8_t, 256> digitValues()
{
    std::array<std::int8_t, 256> values{};
    values.fill(-1);
    for (int digit = 0; digit < 64; ++digit)
        values[static_cast<unsigned char>(alphabet[digit])] = static_cast<std::int8_t>(digit);
    values['+'] = 62;
    values['/'] = 63;
    return values;
}
constexpr auto valueOfDigit = digitValues();

constexpr qsizetype encodedSize(qsizetype size)
{
    return size / 3 * 4 + (size % 3 == 0 ? 0 : size % 3 + 1);
}

void encodeTo(char *out, QByteArrayView bytes)
{
    std::uint32_t bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | static_cast<unsigned char>(byte);
        for (count += 8; count >= 6; count -= 6)
            *out++ = alphabet[(bits >> (count - 6)) & 63];
    }
    if (count > 0)
        *out++ = alphabet[(bits << (6 - count)) & 63];
}

/// The digits of a text without its padding; nothing where the length cannot be right.
std::optional<QByteArrayView> withoutPadding(QByteArrayView text)
{
    for (int pad = 0; pad < 2 && text.endsWith('='); ++pad)
        text.chop(1);
    if (text.size() % 4 == 1)
        return std::nullopt;
    return text;
}

bool decodeTo(char *out, QByteArrayView digits)
{
    std::uint32_t bits = 0;
    int count = 0;
    for (const char digit : digits) {
        const int value = valueOfDigit[static_cast<unsigned char>(digit)];
        if (value < 0)
            return false;
        bits = (bits << 6) | static_cast<std::uint32_t>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            *out++ = static_cast<char>(bits >> count);
        }
    }
    return true;
}

} // namespace

QByteArray toBase64Url(QByteArrayView bytes)
{
    QByteArray text(encodedSize(bytes.size()), Qt::Uninitialized);
    encodeTo(text.data(), bytes);
    return text;
}

std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    const auto digits = withoutPadding(text);
    if (!digits)
        return std::nullopt;
    QByteArray bytes(digits->size() * 3 / 4, Qt::Uninitialized);
    if (!decodeTo(bytes.data(), *digits))
        return std::nullopt;
    return bytes;
}

SecretBuffer toSecretBase64Url(QByteArrayView bytes)
{
    SecretBuffer text(encodedSize(bytes.size()));
    encodeTo(text.data(), bytes);
    return text;
}

std::optional<SecretBuffer> fromSecretBase64Url(QByteArrayView text)
{
    const auto digits = withoutPadding(text);
    if (!digits)
        return std::nullopt;
    SecretBuffer bytes(digits->size() * 3 / 4);
    if (!decodeTo(bytes.data(), *digits))
        return std::nullopt;
    return bytes;
}

} // namespace vault
