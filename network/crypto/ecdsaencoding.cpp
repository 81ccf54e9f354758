// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/publickey.h"

#include "network/crypto/opensslerror.h"
#include "network/crypto/opensslkey.h"

namespace vault {

namespace {

std::optional<QByteArray> encode(const ECDSA_SIG *signature)
{
    const int size = i2d_ECDSA_SIG(signature, nullptr);
    if (size <= 0)
        return std::nullopt;
    QByteArray der(size, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    return i2d_ECDSA_SIG(signature, &out) == size ? std::optional(der) : std::nullopt;
}

bool isPositive(const BIGNUM *number)
{
    return !BN_is_zero(number) && !BN_is_negative(number);
}

bool writeFixed(const BIGNUM *number, char *out, int size)
{
    return isPositive(number) && BN_bn2binpad(number, reinterpret_cast<unsigned char *>(out), size) == size;
}

} // namespace

std::optional<QByteArray> ecdsaRawToDer(QByteArrayView raw)
{
    const OpenSslErrorScope scope;
    if (raw.isEmpty() || raw.size() % 2 != 0 || raw.size() > 1024)
        return std::nullopt;
    const qsizetype width = raw.size() / 2;
    BigNumberHandle r = toBigNumber(raw.first(width), NumberUse::Public);
    BigNumberHandle s = toBigNumber(raw.last(width), NumberUse::Public);
    const EcdsaSignatureHandle signature(ECDSA_SIG_new());
    if (!r || !s || !isPositive(r.get()) || !isPositive(s.get()) || !signature
        || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1)
        return std::nullopt;
    (void)r.release();
    (void)s.release();
    return encode(signature.get());
}

std::optional<QByteArray> ecdsaDerToRaw(QByteArrayView der, int coordinateSize)
{
    const OpenSslErrorScope scope;
    if (coordinateSize <= 0 || coordinateSize > 512 || der.isEmpty() || der.size() > 2048)
        return std::nullopt;
    const auto *in = reinterpret_cast<const unsigned char *>(der.data());
    const EcdsaSignatureHandle signature(d2i_ECDSA_SIG(nullptr, &in, static_cast<long>(der.size())));
    // Only the one DER form of the pair encodes to the same bytes: long lengths, padding and a tail do not.
    if (!signature || encode(signature.get()) != std::optional(der.toByteArray()))
        return std::nullopt;
    QByteArray raw(2 * coordinateSize, '\0');
    if (!writeFixed(ECDSA_SIG_get0_r(signature.get()), raw.data(), coordinateSize)
        || !writeFixed(ECDSA_SIG_get0_s(signature.get()), raw.data() + coordinateSize, coordinateSize))
        return std::nullopt;
    return raw;
}

} // namespace vault
