// SPDX-License-Identifier: Apache-2.0
#include "network/auth/keychainparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace vault {

namespace {

constexpr char prefix[] = "vault-browser-parts:";

} // namespace

bool mustBeSplit(const SecretBuffer &value)
{
    return value.size() > longestKeychainPart || value.view().startsWith(prefix);
}

std::vector<SecretBuffer> keychainParts(const SecretBuffer &value)
{
    std::vector<SecretBuffer> parts;
    QByteArrayView rest = value.view();
    while (!rest.isEmpty()) {
        qsizetype size = std::min(rest.size(), longestKeychainPart);
        // A byte 10xxxxxx goes on a character that began before it.
        while (size < rest.size() && size > longestKeychainPart - 4
               && (static_cast<unsigned char>(rest[size]) & 0xC0) == 0x80)
            --size;
        parts.push_back(SecretBuffer::copyOf(rest.first(size)));
        rest = rest.sliced(size);
    }
    return parts;
}

std::optional<KeychainIndex> readKeychainIndex(const SecretBuffer &entry)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\Avault-browser-parts:([0-9a-f]{1,32}):([1-9][0-9]{0,2})\\z"));
    if (entry.size() > 100 || !entry.view().startsWith(prefix))
        return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(entry.view()));
    if (!match.hasMatch())
        return std::nullopt;
    return KeychainIndex{match.captured(1), match.captured(2).toInt()};
}

QByteArray keychainIndexText(const KeychainIndex &index)
{
    return prefix + index.generation.toLatin1() + ':' + QByteArray::number(index.count);
}

QStringList keychainPartKeys(const QString &key, const KeychainIndex &index)
{
    QStringList keys;
    for (int part = 1; part <= index.count; ++part)
        keys << QStringLiteral("%1/%2/%3").arg(key, index.generation).arg(part);
    return keys;
}

} // namespace vault
