// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/jwk.h"

#include "app/practicevault/attributes.h"
#include "app/practicevault/encoding.h"
#include "app/practicevault/refusal.h"

#include <openssl/core_names.h>

#include <array>

namespace practicevault {

namespace {

std::string numberText(EVP_PKEY *key, const char *parameter, int width)
{
    BIGNUM *read = nullptr;
    EVP_PKEY_get_bn_param(key, parameter, &read);
    const NumberPointer number(read);
    if (!number)
        return {};
    const int length = std::max(width, BN_num_bytes(number.get()));
    std::string bytes(static_cast<std::size_t>(length), '\0');
    BN_bn2binpad(number.get(), reinterpret_cast<unsigned char *>(bytes.data()), length);
    return encodeBase64Url(bytes);
}

/// The numbers must outlive the builder, which keeps pointers to them.
struct Parameters {
    ParameterBuilderPointer builder {OSSL_PARAM_BLD_new()};
    std::vector<NumberPointer> numbers;

    BIGNUM *push(const char *parameter, const std::string &bytes)
    {
        numbers.emplace_back(
            BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<int>(bytes.size()), nullptr));
        OSSL_PARAM_BLD_push_BN(builder.get(), parameter, numbers.back().get());
        return numbers.back().get();
    }
};

KeyPointer makeKey(const char *type, Parameters &parameters)
{
    const ParametersPointer built(OSSL_PARAM_BLD_to_param(parameters.builder.get()));
    const KeyContextPointer context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *made = nullptr;
    if (built && context && EVP_PKEY_fromdata_init(context.get()) == 1)
        EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_KEYPAIR, built.get());
    KeyPointer key(made);
    const KeyContextPointer check(key ? EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr) : nullptr);
    if (!check || EVP_PKEY_pairwise_check(check.get()) != 1)
        throw badParameter(std::string(type) + " key is not valid - cannot instantiate crypto service");
    return key;
}

std::shared_ptr<const KeyMaterial> importRsa(const nlohmann::json &jwk)
{
    Parameters parameters;
    const BIGNUM *modulus = parameters.push(OSSL_PKEY_PARAM_RSA_N, requiredBytes(jwk, "n"));
    const int bits = BN_num_bits(modulus);
    parameters.push(OSSL_PKEY_PARAM_RSA_E, requiredBytes(jwk, "e"));
    parameters.push(OSSL_PKEY_PARAM_RSA_D, requiredBytes(jwk, "d"));
    constexpr std::array<std::pair<const char *, const char *>, 5> factors {
        {{"p", OSSL_PKEY_PARAM_RSA_FACTOR1},
         {"q", OSSL_PKEY_PARAM_RSA_FACTOR2},
         {"dp", OSSL_PKEY_PARAM_RSA_EXPONENT1},
         {"dq", OSSL_PKEY_PARAM_RSA_EXPONENT2},
         {"qi", OSSL_PKEY_PARAM_RSA_COEFFICIENT1}}};
    for (const auto &[field, parameter] : factors) {
        if (jwk.contains(field))
            parameters.push(parameter, requiredBytes(jwk, field));
    }
    if (bits != 2048 && bits != 3072 && bits != 4096)
        throw badParameter("An RSA key of " + std::to_string(bits) + " bits is not supported: 2048, 3072 or 4096.");
    return std::make_shared<const KeyMaterial>(KeyShape {bits, 65537, {}}, makeKey("RSA", parameters));
}

/// A coordinate of the curve's fixed width, whatever width it came in.
std::string coordinate(const nlohmann::json &jwk, const char *field, int width)
{
    std::string bytes = requiredBytes(jwk, field);
    bytes.erase(0, std::min(bytes.find_first_not_of('\0'), bytes.size()));
    const auto wanted = static_cast<std::size_t>(width);
    if (bytes.size() > wanted)
        throw badParameter("EC key is not valid - cannot instantiate crypto service");
    return std::string(wanted - bytes.size(), '\0') + bytes;
}

std::shared_ptr<const KeyMaterial> importEc(const nlohmann::json &jwk)
{
    std::string curve = requiredString(jwk, "crv");
    if (curve == "SECP256K1")
        curve = "P-256K";
    const char *group = opensslCurve(curve);
    if (!group)
        throw badParameter("The curve '" + curve + "' is not supported.");
    const int width = coordinateWidth(curve);
    const std::string point = '\4' + coordinate(jwk, "x", width) + coordinate(jwk, "y", width);
    Parameters parameters;
    OSSL_PARAM_BLD_push_utf8_string(parameters.builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, group, 0);
    OSSL_PARAM_BLD_push_octet_string(parameters.builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size());
    parameters.push(OSSL_PKEY_PARAM_PRIV_KEY, requiredBytes(jwk, "d"));
    return std::make_shared<const KeyMaterial>(KeyShape {0, 0, curve}, makeKey("EC", parameters));
}

std::shared_ptr<const KeyMaterial> importOct(const nlohmann::json &jwk)
{
    const std::string bytes = requiredBytes(jwk, "k");
    if (bytes.size() != 16 && bytes.size() != 24 && bytes.size() != 32)
        throw badParameter("A symmetric key of " + std::to_string(bytes.size() * 8)
                           + " bits is not supported: 128, 192 or 256.");
    return std::make_shared<const KeyMaterial>(KeyShape {0, 0, {}, static_cast<int>(bytes.size()) * 8}, octKey(bytes));
}

} // namespace

nlohmann::json publicJwk(const KeyMaterial &material)
{
    if (material.shape().isOct())
        return nlohmann::json::object();
    EVP_PKEY *key = material.key();
    if (material.shape().isRsa())
        return {{"n", numberText(key, OSSL_PKEY_PARAM_RSA_N, 0)}, {"e", numberText(key, OSSL_PKEY_PARAM_RSA_E, 0)}};
    const int width = coordinateWidth(material.shape().curve);
    return {{"crv", material.shape().curve},
            {"x", numberText(key, OSSL_PKEY_PARAM_EC_PUB_X, width)},
            {"y", numberText(key, OSSL_PKEY_PARAM_EC_PUB_Y, width)}};
}

std::shared_ptr<const KeyMaterial> importJwk(const nlohmann::json &jwk)
{
    const auto type = stringField(jwk, "kty");
    if (!type)
        throw badParameter("JSON Web Key: kty is missing");
    if (*type == "RSA" || *type == "RSA-HSM")
        return importRsa(jwk);
    if (*type == "EC" || *type == "EC-HSM")
        return importEc(jwk);
    if (*type == "oct" || *type == "oct-HSM")
        return importOct(jwk);
    throw badParameter("Key type '" + *type + "' is not supported.");
}

} // namespace practicevault
