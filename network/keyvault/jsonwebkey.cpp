// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/jsonwebkey.h"

#include <bit>

namespace vault {

namespace {

int bitsOf(QByteArrayView bigEndian)
{
    while (!bigEndian.isEmpty() && bigEndian.front() == '\0')
        bigEndian = bigEndian.sliced(1);
    if (bigEndian.isEmpty())
        return 0;
    const auto first = static_cast<unsigned char>(bigEndian.front());
    return static_cast<int>(bigEndian.size() - 1) * 8 + std::bit_width(first);
}

} // namespace

int JsonWebKey::keySize() const
{
    if (isRsa())
        return bitsOf(n);
    if (!isEllipticCurve())
        return 0;
    if (crv == QLatin1String("P-384"))
        return 384;
    if (crv == QLatin1String("P-521"))
        return 521;
    const bool is256 = crv == QLatin1String("P-256") || crv == QLatin1String("P-256K")
        || crv == QLatin1String("SECP256K1");
    return is256 ? 256 : 0;
}

} // namespace vault
