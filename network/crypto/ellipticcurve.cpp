// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/ellipticcurve.h"

#include <QLatin1String>

#include <algorithm>
#include <iterator>

namespace vault {

namespace {

constexpr EllipticCurve curves[] = {
    {"P-256", "P-256", "prime256v1", "ES256", 256, 32},
    {"P-384", "P-384", "secp384r1", "ES384", 384, 48},
    {"P-521", "P-521", "secp521r1", "ES512", 521, 66},
    {"P-256K", "secp256k1", "secp256k1", "ES256K", 256, 32},
};

template<typename Predicate>
const EllipticCurve *findCurve(Predicate predicate)
{
    const auto found = std::find_if(std::begin(curves), std::end(curves), predicate);
    return found == std::end(curves) ? nullptr : found;
}

} // namespace

const EllipticCurve *ellipticCurveNamed(QStringView crv)
{
    return findCurve([crv](const EllipticCurve &curve) {
        return crv == QLatin1String(curve.protocolName)
            || crv.compare(QLatin1String(curve.jwkName), Qt::CaseInsensitive) == 0;
    });
}

const EllipticCurve *ellipticCurveOfGroup(QStringView opensslName)
{
    return findCurve([opensslName](const EllipticCurve &curve) {
        return opensslName == QLatin1String(curve.opensslName);
    });
}

} // namespace vault
