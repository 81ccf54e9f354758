// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/der.h"

#include "network/crypto/unsignedinteger.h"

#include <QDateTime>

#include <algorithm>

namespace vault::der {

namespace {

QByteArray lengthOf(qsizetype size)
{
    if (size < 0x80)
        return QByteArray(1, char(size));
    QByteArray bytes;
    for (; size > 0; size >>= 8)
        bytes.prepend(char(size & 0xff));
    return char(0x80 | bytes.size()) + bytes;
}

void appendBase128(QByteArray &out, quint64 value)
{
    QByteArray bytes(1, char(value & 0x7f));
    for (value >>= 7; value > 0; value >>= 7)
        bytes.prepend(char(0x80 | (value & 0x7f)));
    out += bytes;
}

} // namespace

QByteArray element(unsigned char tag, QByteArrayView content)
{
    QByteArray out(1, char(tag));
    out += lengthOf(content.size());
    out.append(content.data(), content.size());
    return out;
}

QByteArray sequence(std::initializer_list<QByteArrayView> parts)
{
    QByteArray content;
    for (const QByteArrayView part : parts)
        content.append(part.data(), part.size());
    return element(0x30, content);
}

QByteArray sequence(const QList<QByteArray> &parts)
{
    return element(0x30, parts.join());
}

QByteArray setOf(QList<QByteArray> members)
{
    std::sort(members.begin(), members.end()); // By unsigned bytes.
    return element(0x31, members.join());
}

QByteArray tagged(int number, QByteArrayView content)
{
    return element(static_cast<unsigned char>(0xa0 | number), content);
}

QByteArray taggedString(int number, QByteArrayView content)
{
    return element(static_cast<unsigned char>(0x80 | number), content);
}

QByteArray boolean(bool value)
{
    return element(0x01, QByteArray(1, value ? '\xff' : '\0'));
}

QByteArray integer(int value)
{
    QByteArray bytes;
    for (; value > 0; value >>= 8)
        bytes.prepend(char(value & 0xff));
    return unsignedInteger(bytes);
}

QByteArray unsignedInteger(QByteArrayView bigEndian)
{
    QByteArray bytes = withoutLeadingZeros(bigEndian).toByteArray();
    if (bytes.isEmpty() || (static_cast<unsigned char>(bytes.front()) & 0x80) != 0)
        bytes.prepend('\0');
    return element(0x02, bytes);
}

QByteArray bitString(QByteArrayView bytes, int unusedBits)
{
    return element(0x03, char(unusedBits) + bytes.toByteArray());
}

QByteArray octetString(QByteArrayView bytes)
{
    return element(0x04, bytes);
}

QByteArray null()
{
    return element(0x05, {});
}

std::optional<QByteArray> objectIdentifier(QByteArrayView dotted)
{
    const QList<QByteArray> parts = dotted.toByteArray().split('.');
    QList<quint64> arcs;
    for (const QByteArray &part : parts) {
        const bool isNumber = !part.isEmpty() && part.size() <= 18
            && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!isNumber || (part.size() > 1 && part.front() == '0'))
            return std::nullopt;
        arcs.append(part.toULongLong());
    }
    if (arcs.size() < 2 || arcs[0] > 2 || (arcs[0] < 2 && arcs[1] > 39))
        return std::nullopt;
    QByteArray content;
    appendBase128(content, arcs[0] * 40 + arcs[1]);
    for (qsizetype i = 2; i < arcs.size(); ++i)
        appendBase128(content, arcs[i]);
    return element(0x06, content);
}

QByteArray oid(const char *dotted)
{
    return objectIdentifier(dotted).value_or(QByteArray());
}

std::optional<QByteArray> time(UnixSeconds seconds)
{
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    const int year = utc.date().year();
    if (!utc.isValid() || year < 1950 || year > 9999)
        return std::nullopt;
    const QByteArray digits = utc.toString(QStringLiteral("yyyyMMddhhmmss")).toLatin1() + 'Z';
    return year < 2050 ? element(0x17, digits.sliced(2)) : element(0x18, digits);
}

std::optional<QByteArrayView> contentOf(QByteArrayView element)
{
    if (element.size() < 2)
        return std::nullopt;
    const auto byteAt = [element](qsizetype i) { return static_cast<unsigned char>(element[i]); };
    qsizetype at = 2;
    qsizetype size = byteAt(1);
    if (size >= 0x80) {
        const int count = int(size & 0x7f);
        if (count < 1 || count > 4 || element.size() < 2 + count)
            return std::nullopt;
        size = 0;
        for (int i = 0; i < count; ++i)
            size = size << 8 | byteAt(at++);
    }
    if (element.size() - at < size)
        return std::nullopt;
    return element.sliced(at, size);
}

} // namespace vault::der
