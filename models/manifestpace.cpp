// SPDX-License-Identifier: Apache-2.0
#include "models/manifestpace.h"

#include <algorithm>

namespace vault {

std::chrono::milliseconds manifestInterval(const JsonWebKey &key)
{
    const bool isHsm = key.kty.endsWith(QLatin1String("-HSM"));
    const int bits = key.isRsa() ? key.keySize() : 0;
    // Signatures in ten seconds.
    const int software = bits > 3072 ? 500 : bits > 2048 ? 1000 : 4000;
    const int allowed = isHsm ? software / 2 : software;
    return std::chrono::milliseconds(10'000 / (allowed / 2));
}

std::chrono::milliseconds throttlePause(const ApiError &error, int round)
{
    constexpr std::chrono::milliseconds longest{120'000};
    if (error.retryAfter)
        return std::min<std::chrono::milliseconds>(*error.retryAfter, longest);
    return std::min<std::chrono::milliseconds>(std::chrono::seconds(16) * (1 << std::clamp(round - 1, 0, 5)), longest);
}

} // namespace vault
