// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/opensslkey.h"

#include "network/crypto/ellipticcurve.h"
#include "network/crypto/opensslerror.h"
#include "network/crypto/unsignedinteger.h"

#include <vector>

namespace vault {

namespace {

constexpr int smallestModulusBits = 512;
constexpr int largestModulusBits = 16384;

BigNumberHandle toBigNumber(const KeyInteger &integer)
{
    // The parameter builder clears only what comes from a number in secure memory.
    BigNumberHandle number(integer.isPrivate ? BN_secure_new() : BN_new());
    if (!number
        || !BN_bin2bn(reinterpret_cast<const unsigned char *>(integer.bytes.data()),
                      static_cast<int>(integer.bytes.size()), number.get()))
        return nullptr;
    return number;
}

KeyHandle keyFromData(const char *type, OSSL_PARAM_BLD *builder, int selection)
{
    const ParametersHandle parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContextHandle context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, selection, parameters.get()) != 1)
        return nullptr;
    return KeyHandle(key);
}

bool isOdd(QByteArrayView integer)
{
    return !integer.isEmpty() && (integer.back() & 1) == 1;
}

Result<KeyHandle> rsaPublicKey(const JsonWebKey &key)
{
    const int bits = bitLength(key.n);
    if (bits < smallestModulusBits || bits > largestModulusBits || !isOdd(key.n) || !isOdd(key.e)
        || bitLength(key.e) < 2 || bitLength(key.e) >= bits)
        return tl::unexpected(cryptoFailed(QStringLiteral("RSA n, e")));
    const KeyInteger integers[] = {{OSSL_PKEY_PARAM_RSA_N, key.n}, {OSSL_PKEY_PARAM_RSA_E, key.e}};
    KeyHandle built = buildRsaKey(integers, EVP_PKEY_PUBLIC_KEY);
    if (!built)
        return tl::unexpected(cryptoFailed(QStringLiteral("RSA n, e")));
    return built;
}

Result<KeyHandle> ecPublicKey(const JsonWebKey &key)
{
    const EllipticCurve *curve = ellipticCurveNamed(key.crv);
    if (!curve)
        return tl::unexpected(ApiError::refused(ErrorReason::UnsupportedAlgorithm, QLatin1String("EC ") + key.crv));
    const std::optional<QByteArray> point = uncompressedPoint(key);
    KeyHandle built = point ? buildEcKey(curve->opensslName, *point, {}, EVP_PKEY_PUBLIC_KEY) : nullptr;
    if (!built)
        return tl::unexpected(cryptoFailed(QStringLiteral("EC x, y")));
    return built;
}

} // namespace

Result<KeyHandle> opensslPublicKey(const JsonWebKey &key)
{
    if (key.isRsa())
        return rsaPublicKey(key);
    if (key.isEllipticCurve())
        return ecPublicKey(key);
    return tl::unexpected(ApiError::refused(ErrorReason::UnsupportedAlgorithm, key.kty));
}

KeyHandle buildRsaKey(std::span<const KeyInteger> integers, int selection)
{
    const ParametersBuilderHandle builder(OSSL_PARAM_BLD_new());
    std::vector<BigNumberHandle> numbers; // The builder keeps pointers to them until it makes the parameters.
    for (const KeyInteger &integer : integers) {
        numbers.push_back(toBigNumber(integer));
        if (!builder || !numbers.back()
            || OSSL_PARAM_BLD_push_BN(builder.get(), integer.name, numbers.back().get()) != 1)
            return nullptr;
    }
    return keyFromData("RSA", builder.get(), selection);
}

KeyHandle buildEcKey(const char *group, const QByteArray &point, QByteArrayView privateValue, int selection)
{
    const ParametersBuilderHandle builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, group, 0) != 1
        || OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                            static_cast<std::size_t>(point.size()))
            != 1)
        return nullptr;
    BigNumberHandle number;
    if (selection == EVP_PKEY_KEYPAIR) {
        number = toBigNumber({OSSL_PKEY_PARAM_PRIV_KEY, privateValue, true});
        if (!number || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, number.get()) != 1)
            return nullptr;
    }
    return keyFromData("EC", builder.get(), selection);
}

std::optional<QByteArray> uncompressedPoint(const JsonWebKey &key)
{
    const EllipticCurve *curve = ellipticCurveNamed(key.crv);
    const int width = curve ? curve->coordinateSize : 0;
    const std::optional<QByteArray> x = fixedWidth(key.x, width);
    const std::optional<QByteArray> y = fixedWidth(key.y, width);
    if (width == 0 || !x || !y)
        return std::nullopt;
    return '\x04' + *x + *y;
}

} // namespace vault
