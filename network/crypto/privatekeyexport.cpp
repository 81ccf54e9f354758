// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/ellipticcurve.h"
#include "network/crypto/keyfileparts.h"
#include "network/crypto/opensslkey.h"
#include "network/crypto/rsaprivatekey.h"

namespace vault {

namespace {

using namespace Qt::StringLiterals;

/// Null when the key has no such integer.
BigNumberHandle integerOf(const EVP_PKEY *key, const char *name)
{
    BigNumberHandle number(BN_secure_new());
    BIGNUM *target = number.get();
    if (!number || EVP_PKEY_get_bn_param(key, name, &target) != 1 || BN_is_zero(target))
        return nullptr;
    return number;
}

Result<PrivateJsonWebKey> exportRsa(const EVP_PKEY *key)
{
    if (integerOf(key, OSSL_PKEY_PARAM_RSA_FACTOR3))
        return keyFileRefused(ErrorReason::KeyFileUnsupported, u"RSA multi-prime"_s);
    RsaIntegers integers;
    integers.n = integerOf(key, OSSL_PKEY_PARAM_RSA_N);
    integers.e = integerOf(key, OSSL_PKEY_PARAM_RSA_E);
    integers.d = integerOf(key, OSSL_PKEY_PARAM_RSA_D);
    integers.p = integerOf(key, OSSL_PKEY_PARAM_RSA_FACTOR1);
    integers.q = integerOf(key, OSSL_PKEY_PARAM_RSA_FACTOR2);
    return rsaPrivateJwk(std::move(integers));
}

bool writeFixed(const BIGNUM *number, char *out, int width)
{
    return number && BN_bn2binpad(number, reinterpret_cast<unsigned char *>(out), width) == width;
}

Result<PrivateJsonWebKey> exportEc(EVP_PKEY *key)
{
    char group[80] = "";
    EVP_PKEY_get_group_name(key, group, sizeof group, nullptr);
    const QString name = QString::fromLatin1(group);
    const EllipticCurve *curve = ellipticCurveOfGroup(name);
    if (!curve)
        return keyFileRefused(ErrorReason::KeyFileUnsupported, "EC "_L1 + name);
    const KeyContextHandle context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    if (!context || EVP_PKEY_check(context.get()) != 1)
        return keyFileRefused(ErrorReason::KeyFileUnsupported, "EC "_L1 + name + ": x, y, d"_L1);

    PrivateJsonWebKey jwk;
    const int width = curve->coordinateSize;
    jwk.publicKey.kty = u"EC"_s;
    jwk.publicKey.crv = QString::fromLatin1(curve->protocolName);
    jwk.publicKey.x = QByteArray(width, '\0');
    jwk.publicKey.y = QByteArray(width, '\0');
    jwk.d = SecretBuffer(width);
    BIGNUM *x = nullptr;
    BIGNUM *y = nullptr;
    EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_PUB_X, &x);
    EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_PUB_Y, &y);
    const BigNumberHandle xOwner(x);
    const BigNumberHandle yOwner(y);
    if (!writeFixed(x, jwk.publicKey.x.data(), width) || !writeFixed(y, jwk.publicKey.y.data(), width)
        || !writeFixed(integerOf(key, OSSL_PKEY_PARAM_PRIV_KEY).get(), jwk.d.data(), width))
        return keyFileRefused(ErrorReason::KeyFileUnsupported, "EC "_L1 + name + ": x, y, d"_L1);
    return jwk;
}

} // namespace

Result<PrivateJsonWebKey> toPrivateJwk(EVP_PKEY *key)
{
    if (EVP_PKEY_is_a(key, "RSA"))
        return exportRsa(key);
    if (EVP_PKEY_is_a(key, "EC"))
        return exportEc(key);
    const char *type = EVP_PKEY_get0_type_name(key);
    QString name = QString::fromLatin1(type ? type : "");
    if (name == "ED25519"_L1 || name == "ED448"_L1)
        name = "Ed"_L1 + name.mid(2);
    return keyFileRefused(ErrorReason::KeyFileUnsupported, name);
}

} // namespace vault
