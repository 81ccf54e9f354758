// SPDX-License-Identifier: Apache-2.0
#include "testkeys.h"

#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <map>

namespace vault::test {

EVP_PKEY *testKey(const QByteArray &name)
{
    static std::map<QByteArray, KeyHandle> keys;
    KeyHandle &key = keys[name];
    if (!key) {
        if (name.startsWith("RSA "))
            key.reset(EVP_RSA_gen(name.mid(4).toUInt()));
        else if (name == "ED25519")
            key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
        else
            key.reset(EVP_EC_gen(name.constData()));
    }
    if (!key)
        qFatal("OpenSSL could not make a test key");
    return key.get();
}

QByteArray integerOf(EVP_PKEY *key, const char *name, int width)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &number) != 1)
        return {};
    const BigNumberHandle owner(number);
    QByteArray bytes(width > 0 ? width : BN_num_bytes(number), '\0');
    BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
    return bytes;
}

namespace {

int widthOf(EVP_PKEY *key)
{
    return (EVP_PKEY_get_bits(key) + 7) / 8;
}

QByteArray toRaw(const QByteArray &der, int width)
{
    const auto *in = reinterpret_cast<const unsigned char *>(der.constData());
    const EcdsaSignatureHandle signature(d2i_ECDSA_SIG(nullptr, &in, der.size()));
    QByteArray raw(2 * width, '\0');
    auto *out = reinterpret_cast<unsigned char *>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, width);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + width, width);
    return raw;
}

} // namespace

JsonWebKey publicJwk(EVP_PKEY *key)
{
    JsonWebKey jwk;
    if (EVP_PKEY_is_a(key, "RSA")) {
        jwk.kty = QStringLiteral("RSA");
        jwk.n = integerOf(key, OSSL_PKEY_PARAM_RSA_N);
        jwk.e = integerOf(key, OSSL_PKEY_PARAM_RSA_E);
        return jwk;
    }
    char group[64] = {};
    EVP_PKEY_get_group_name(key, group, sizeof group, nullptr);
    static const std::map<QByteArray, QString> names{{"prime256v1", QStringLiteral("P-256")},
                                                     {"secp384r1", QStringLiteral("P-384")},
                                                     {"secp521r1", QStringLiteral("P-521")},
                                                     {"secp256k1", QStringLiteral("P-256K")}};
    jwk.kty = QStringLiteral("EC");
    jwk.crv = names.at(group);
    jwk.x = integerOf(key, OSSL_PKEY_PARAM_EC_PUB_X, widthOf(key));
    jwk.y = integerOf(key, OSSL_PKEY_PARAM_EC_PUB_Y, widthOf(key));
    return jwk;
}

QByteArray signDigest(EVP_PKEY *key, const QString &algorithm, const QByteArray &digest, int pssSalt)
{
    const KeyContextHandle context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    const EVP_MD *hash = digest.size() == 32 ? EVP_sha256() : digest.size() == 48 ? EVP_sha384() : EVP_sha512();
    EVP_PKEY_sign_init(context.get());
    EVP_PKEY_CTX_set_signature_md(context.get(), hash);
    if (algorithm.startsWith(u'P')) {
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(context.get(), pssSalt < 0 ? RSA_PSS_SALTLEN_DIGEST : pssSalt);
    }
    std::size_t size = 0;
    const auto *in = reinterpret_cast<const unsigned char *>(digest.constData());
    const auto inSize = static_cast<std::size_t>(digest.size());
    EVP_PKEY_sign(context.get(), nullptr, &size, in, inSize);
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    if (EVP_PKEY_sign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, in, inSize) != 1)
        qFatal("OpenSSL could not sign");
    signature.truncate(static_cast<qsizetype>(size));
    return algorithm.startsWith(u'E') ? toRaw(signature, widthOf(key)) : signature;
}

QByteArray privatePem(EVP_PKEY *key)
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return QByteArray(bytes, size);
}

QByteArray base64UrlBytes(const char *text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
}

} // namespace vault::test
