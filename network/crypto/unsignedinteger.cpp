// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/unsignedinteger.h"

#include <algorithm>
#include <bit>

namespace vault {

QByteArrayView withoutLeadingZeros(QByteArrayView integer)
{
    const auto first = std::find_if(integer.begin(), integer.end(), [](char byte) { return byte != 0; });
    return integer.sliced(first - integer.begin());
}

int bitLength(QByteArrayView integer)
{
    const QByteArrayView shortest = withoutLeadingZeros(integer);
    if (shortest.isEmpty())
        return 0;
    return static_cast<int>(shortest.size() - 1) * 8 + std::bit_width(static_cast<unsigned char>(shortest.front()));
}

std::optional<QByteArray> fixedWidth(QByteArrayView integer, int width)
{
    const QByteArrayView shortest = withoutLeadingZeros(integer);
    if (shortest.size() > width)
        return std::nullopt;
    QByteArray padded(width, '\0');
    std::copy(shortest.begin(), shortest.end(), padded.end() - shortest.size());
    return padded;
}

} // namespace vault
