// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/opensslkey.h"

#include "network/crypto/ellipticcurve.h"
#include "network/crypto/opensslerror.h"
#include "network/crypto/unsignedinteger.h"

namespace vault {

namespace {

constexpr int smallestModulusBits = 512;
constexpr int largestModulusBits = 16384;

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

bool isPlausibleRsa(const JsonWebKey &key)
{
    const int bits = bitLength(key.n);
    const int exponentBits = bitLength(key.e);
    return bits >= smallestModulusBits && bits <= largestModulusBits && isOdd(key.n) && isOdd(key.e)
        && exponentBits >= 2 && exponentBits < bits;
}

Result<KeyHandle> rsaPublicKey(const JsonWebKey &key)
{
    KeyHandle built;
    if (isPlausibleRsa(key)) {
        const BigNumberHandle n = toBigNumber(key.n, NumberUse::Public);
        const BigNumberHandle e = toBigNumber(key.e, NumberUse::Public);
        const ParametersBuilderHandle builder(OSSL_PARAM_BLD_new());
        if (n && e && builder && OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) == 1
            && OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) == 1)
            built = keyFromData("RSA", builder.get(), EVP_PKEY_PUBLIC_KEY);
    }
    if (!built)
        return tl::unexpected(cryptoFailed(QStringLiteral("RSA n, e")));
    return built;
}

/// 0x04‖x‖y of fixed width (SEC 1 §2.3.3); nothing when a coordinate is wider than the field.
std::optional<QByteArray> uncompressedPoint(const JsonWebKey &key, int width)
{
    const std::optional<QByteArray> x = fixedWidth(key.x, width);
    const std::optional<QByteArray> y = fixedWidth(key.y, width);
    if (!x || !y)
        return std::nullopt;
    return '\x04' + *x + *y;
}

/// privateValue is null for a public key.
Result<KeyHandle> ecKey(const JsonWebKey &key, const BIGNUM *privateValue)
{
    const EllipticCurve *curve = ellipticCurveNamed(key.crv);
    if (!curve)
        return tl::unexpected(ApiError::refused(ErrorReason::UnsupportedAlgorithm, QLatin1String("EC ") + key.crv));
    KeyHandle built;
    const std::optional<QByteArray> point = uncompressedPoint(key, curve->coordinateSize);
    const ParametersBuilderHandle builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD *parameters = builder.get();
    // OpenSSL itself refuses a point that is not on the curve.
    if (point && parameters
        && OSSL_PARAM_BLD_push_utf8_string(parameters, OSSL_PKEY_PARAM_GROUP_NAME, curve->opensslName, 0) == 1
        && OSSL_PARAM_BLD_push_octet_string(parameters, OSSL_PKEY_PARAM_PUB_KEY, point->constData(),
                                            static_cast<std::size_t>(point->size()))
            == 1
        && (!privateValue || OSSL_PARAM_BLD_push_BN(parameters, OSSL_PKEY_PARAM_PRIV_KEY, privateValue) == 1))
        built = keyFromData("EC", parameters, privateValue ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY);
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
        return ecKey(key, nullptr);
    return tl::unexpected(ApiError::refused(ErrorReason::UnsupportedAlgorithm, key.kty));
}

Result<KeyHandle> opensslEcKeyPair(const JsonWebKey &key, QByteArrayView privateValue)
{
    const BigNumberHandle number = toBigNumber(privateValue, NumberUse::Private);
    if (!number)
        return tl::unexpected(cryptoFailed(QStringLiteral("EC d")));
    return ecKey(key, number.get());
}

BigNumberHandle toBigNumber(QByteArrayView bytes, NumberUse use)
{
    // The parameter builder and every copy keep a number of secure memory in memory that is cleared.
    BigNumberHandle number(use == NumberUse::Private ? BN_secure_new() : BN_new());
    if (!number
        || !BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<int>(bytes.size()),
                      number.get()))
        return nullptr;
    return number;
}

} // namespace vault
