// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/opensslverifier.h"

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

#include <QtCore/QByteArray>

#include <vector>

namespace vault {

namespace {

using Context = std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)>;

const unsigned char *bytes(const std::string &text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

unsigned char *bytes(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

const EVP_MD *hashOf(const std::string &algorithm)
{
    if (algorithm == "RSNULL")
        return nullptr;
    const std::string size = algorithm.substr(2, 3);
    return size == "384" ? EVP_sha384() : size == "512" ? EVP_sha512() : EVP_sha256();
}

bool configure(EVP_PKEY_CTX *context, const std::string &algorithm)
{
    if (algorithm[0] == 'E')
        return true;
    const bool isPss = algorithm[0] == 'P';
    return EVP_PKEY_CTX_set_rsa_padding(context, isPss ? RSA_PKCS1_PSS_PADDING : RSA_PKCS1_PADDING) == 1
        && (!hashOf(algorithm) || EVP_PKEY_CTX_set_signature_md(context, hashOf(algorithm)) == 1)
        && (!isPss || EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1);
}

std::string numberOf(EVP_PKEY *key, const char *parameter)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, parameter, &number) != 1)
        return {};
    std::string out(static_cast<std::size_t>(BN_num_bytes(number)), '\0');
    BN_bn2bin(number, bytes(out));
    BN_free(number);
    return base64Url(out);
}

} // namespace

std::string base64Url(const std::string &text)
{
    return QByteArray::fromStdString(text)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

std::string fromBase64Url(const std::string &text)
{
    return QByteArray::fromBase64(QByteArray::fromStdString(text), QByteArray::Base64UrlEncoding).toStdString();
}

OpensslKey publicKeyFromJwk(const nlohmann::json &jwk)
{
    const bool isRsa = jwk.contains("n");
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    std::vector<BIGNUM *> numbers;
    // The builder keeps pointers to these until it is done.
    std::string curve;
    std::string point;
    if (isRsa) {
        for (const auto &[field, parameter] : {std::pair("n", OSSL_PKEY_PARAM_RSA_N), std::pair("e", OSSL_PKEY_PARAM_RSA_E)}) {
            const std::string value = fromBase64Url(jwk[field]);
            numbers.push_back(BN_bin2bn(bytes(value), static_cast<int>(value.size()), nullptr));
            OSSL_PARAM_BLD_push_BN(builder, parameter, numbers.back());
        }
    } else {
        curve = jwk["crv"];
        OSSL_PARAM_BLD_push_utf8_string(builder, OSSL_PKEY_PARAM_GROUP_NAME,
                                        curve == "P-256K" ? "secp256k1" : curve.c_str(), 0);
        point = '\4' + fromBase64Url(jwk["x"]) + fromBase64Url(jwk["y"]);
        OSSL_PARAM_BLD_push_octet_string(builder, OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size());
    }
    OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
    const Context context(EVP_PKEY_CTX_new_from_name(nullptr, isRsa ? "RSA" : "EC", nullptr), EVP_PKEY_CTX_free);
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(context.get());
    EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(builder);
    for (BIGNUM *number : numbers)
        BN_free(number);
    return OpensslKey(key);
}

nlohmann::json privateJwk(EVP_PKEY *key, const std::string &curve)
{
    if (!curve.empty())
        return {{"kty", "EC"},
                {"crv", curve},
                {"x", numberOf(key, OSSL_PKEY_PARAM_EC_PUB_X)},
                {"y", numberOf(key, OSSL_PKEY_PARAM_EC_PUB_Y)},
                {"d", numberOf(key, OSSL_PKEY_PARAM_PRIV_KEY)}};
    return {{"kty", "RSA"},
            {"n", numberOf(key, OSSL_PKEY_PARAM_RSA_N)},
            {"e", numberOf(key, OSSL_PKEY_PARAM_RSA_E)},
            {"d", numberOf(key, OSSL_PKEY_PARAM_RSA_D)},
            {"p", numberOf(key, OSSL_PKEY_PARAM_RSA_FACTOR1)},
            {"q", numberOf(key, OSSL_PKEY_PARAM_RSA_FACTOR2)},
            {"dp", numberOf(key, OSSL_PKEY_PARAM_RSA_EXPONENT1)},
            {"dq", numberOf(key, OSSL_PKEY_PARAM_RSA_EXPONENT2)},
            {"qi", numberOf(key, OSSL_PKEY_PARAM_RSA_COEFFICIENT1)}};
}

bool verifies(EVP_PKEY *key, const std::string &algorithm, const std::string &digest, const std::string &signature)
{
    std::string encoded = signature;
    if (algorithm[0] == 'E') {
        const int width = static_cast<int>(signature.size() / 2);
        ECDSA_SIG *raw = ECDSA_SIG_new();
        ECDSA_SIG_set0(raw, BN_bin2bn(bytes(signature), width, nullptr),
                       BN_bin2bn(bytes(signature) + width, width, nullptr));
        unsigned char *der = nullptr;
        const int length = i2d_ECDSA_SIG(raw, &der);
        encoded.assign(reinterpret_cast<char *>(der), static_cast<std::size_t>(length));
        OPENSSL_free(der);
        ECDSA_SIG_free(raw);
    }
    const Context context(EVP_PKEY_CTX_new(key, nullptr), EVP_PKEY_CTX_free);
    return context && EVP_PKEY_verify_init(context.get()) == 1 && configure(context.get(), algorithm)
        && EVP_PKEY_verify(context.get(), bytes(encoded), encoded.size(), bytes(digest), digest.size()) == 1;
}

std::string signWith(EVP_PKEY *key, const std::string &algorithm, const std::string &digest)
{
    const Context context(EVP_PKEY_CTX_new(key, nullptr), EVP_PKEY_CTX_free);
    std::string signature(1024, '\0');
    std::size_t length = signature.size();
    if (EVP_PKEY_sign_init(context.get()) != 1 || !configure(context.get(), algorithm)
        || EVP_PKEY_sign(context.get(), bytes(signature), &length, bytes(digest), digest.size()) != 1)
        return {};
    signature.resize(length);
    return signature;
}

std::string encryptWith(EVP_PKEY *key, const std::string &algorithm, const std::string &plain)
{
    const Context context(EVP_PKEY_CTX_new(key, nullptr), EVP_PKEY_CTX_free);
    EVP_PKEY_encrypt_init(context.get());
    EVP_PKEY_CTX_set_rsa_padding(context.get(), algorithm == "RSA1_5" ? RSA_PKCS1_PADDING : RSA_PKCS1_OAEP_PADDING);
    if (algorithm == "RSA-OAEP-256")
        EVP_PKEY_CTX_set_rsa_oaep_md(context.get(), EVP_sha256());
    std::string block(1024, '\0');
    std::size_t length = block.size();
    if (EVP_PKEY_encrypt(context.get(), bytes(block), &length, bytes(plain), plain.size()) != 1)
        return {};
    block.resize(length);
    return block;
}

} // namespace vault
