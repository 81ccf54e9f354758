// SPDX-License-Identifier: Apache-2.0
#include "testjwk.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <memory>

namespace vault::test {

namespace {

using KeyPointer = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

/// A number of the key, big-endian; at least width bytes, filled with zeros in front.
QByteArray number(const EVP_PKEY *key, const char *name, int width = 0)
{
    BIGNUM *value = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &value) != 1)
        return {};
    QByteArray bytes(std::max(width, BN_num_bytes(value)), '\0');
    BN_bn2binpad(value, reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
    BN_clear_free(value);
    return bytes;
}

SecretBuffer secretNumber(const EVP_PKEY *key, const char *name, int width = 0)
{
    return SecretBuffer::copyOf(number(key, name, width));
}

} // namespace

PrivateJsonWebKey makeRsaKey(unsigned bits)
{
    const KeyPointer key(EVP_RSA_gen(bits), EVP_PKEY_free);
    PrivateJsonWebKey jwk;
    jwk.publicKey.kty = QStringLiteral("RSA");
    jwk.publicKey.n = number(key.get(), OSSL_PKEY_PARAM_RSA_N);
    jwk.publicKey.e = number(key.get(), OSSL_PKEY_PARAM_RSA_E);
    jwk.d = secretNumber(key.get(), OSSL_PKEY_PARAM_RSA_D);
    jwk.p = secretNumber(key.get(), OSSL_PKEY_PARAM_RSA_FACTOR1);
    jwk.q = secretNumber(key.get(), OSSL_PKEY_PARAM_RSA_FACTOR2);
    jwk.dp = secretNumber(key.get(), OSSL_PKEY_PARAM_RSA_EXPONENT1);
    jwk.dq = secretNumber(key.get(), OSSL_PKEY_PARAM_RSA_EXPONENT2);
    jwk.qi = secretNumber(key.get(), OSSL_PKEY_PARAM_RSA_COEFFICIENT1);
    return jwk;
}

PrivateJsonWebKey makeP256Key()
{
    constexpr int fieldWidth = 32;
    const KeyPointer key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    PrivateJsonWebKey jwk;
    jwk.publicKey.kty = QStringLiteral("EC");
    jwk.publicKey.crv = QStringLiteral("P-256");
    jwk.publicKey.x = number(key.get(), OSSL_PKEY_PARAM_EC_PUB_X, fieldWidth);
    jwk.publicKey.y = number(key.get(), OSSL_PKEY_PARAM_EC_PUB_Y, fieldWidth);
    jwk.d = secretNumber(key.get(), OSSL_PKEY_PARAM_PRIV_KEY, fieldWidth);
    return jwk;
}

} // namespace vault::test
