// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/signing.h"

#include "app/practicevault/refusal.h"

#include <openssl/rsa.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace practicevault {

namespace {

struct Algorithm {
    std::string_view name;
    const EVP_MD *(*hash)(); ///< nullptr for RSNULL, whose caller makes the DigestInfo.
    std::size_t digestBytes;
    std::string_view curve; ///< Empty for RSA.
    int padding;
};

constexpr std::array<Algorithm, 12> algorithms {{
    {"RS256", EVP_sha256, 32, "", RSA_PKCS1_PADDING},
    {"RS384", EVP_sha384, 48, "", RSA_PKCS1_PADDING},
    {"RS512", EVP_sha512, 64, "", RSA_PKCS1_PADDING},
    {"PS256", EVP_sha256, 32, "", RSA_PKCS1_PSS_PADDING},
    {"PS384", EVP_sha384, 48, "", RSA_PKCS1_PSS_PADDING},
    {"PS512", EVP_sha512, 64, "", RSA_PKCS1_PSS_PADDING},
    {"RSNULL", nullptr, 0, "", RSA_PKCS1_PADDING},
    {"ES256", EVP_sha256, 32, "P-256", 0},
    {"ES384", EVP_sha384, 48, "P-384", 0},
    {"ES512", EVP_sha512, 64, "P-521", 0},
    {"ES256K", EVP_sha256, 32, "P-256K", 0},
    {"ECDSA256", EVP_sha256, 32, "P-256K", 0}, // ES256K's name at 2016-10-01
}};

const Algorithm *find(const std::string &name)
{
    const auto found = std::find_if(algorithms.begin(), algorithms.end(),
                                    [&name](const Algorithm &algorithm) { return algorithm.name == name; });
    return found == algorithms.end() ? nullptr : &*found;
}

const unsigned char *bytes(const std::string &text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

bool setPadding(EVP_PKEY_CTX *context, const Algorithm &algorithm)
{
    if (algorithm.padding == 0)
        return true;
    return EVP_PKEY_CTX_set_rsa_padding(context, algorithm.padding) == 1
        && (!algorithm.hash || EVP_PKEY_CTX_set_signature_md(context, algorithm.hash()) == 1)
        && (algorithm.padding != RSA_PKCS1_PSS_PADDING
            || EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1);
}

std::string fixedWidth(const std::string &der, int width)
{
    const unsigned char *position = bytes(der);
    const EcdsaSignaturePointer signature(d2i_ECDSA_SIG(nullptr, &position, static_cast<long>(der.size())));
    std::string raw(static_cast<std::size_t>(width) * 2, '\0');
    auto *out = reinterpret_cast<unsigned char *>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, width);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + width, width);
    return raw;
}

std::string derFrom(const std::string &raw, int width)
{
    const EcdsaSignaturePointer signature(ECDSA_SIG_new());
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(bytes(raw), width, nullptr),
                   BN_bin2bn(bytes(raw) + width, width, nullptr));
    unsigned char *encoded = nullptr;
    const int length = i2d_ECDSA_SIG(signature.get(), &encoded);
    std::string der(reinterpret_cast<const char *>(encoded), static_cast<std::size_t>(std::max(length, 0)));
    OPENSSL_free(encoded);
    return der;
}

} // namespace

void checkSigning(const KeyMaterial &material, const std::string &algorithm, const std::string &digest,
                  const std::string &field, const std::string &kid, const std::string &type)
{
    const Algorithm *found = find(algorithm);
    if (!found)
        throw badParameter("The signature algorithm '" + algorithm + "' is not supported.");
    const std::string start = "Key and signing algorithm are incompatible. Key " + kid;
    const bool wantsRsa = found->curve.empty();
    if (material.shape().isOct() || wantsRsa != material.shape().isRsa()) {
        const std::string wanted = wantsRsa ? "'RSA' or 'RSA-HSM'" : "'EC' or 'EC-HSM'";
        throw badParameter(start + " is of type '" + type + "', and algorithm '" + algorithm
                           + "' can only be used with a key of type " + wanted + ".");
    }
    if (!wantsRsa && found->curve != material.shape().curve)
        throw badParameter(start + " has the curve '" + material.shape().curve + "', and algorithm '" + algorithm
                           + "' can only be used with the curve '" + std::string(found->curve) + "'.");
    if (found->hash ? digest.size() != found->digestBytes
                    : digest.size() > static_cast<std::size_t>(material.width() - RSA_PKCS1_PADDING_SIZE))
        throw badParameter("Invalid length of '" + field + "': " + std::to_string(digest.size()) + " bytes. " + algorithm
                           + " requires "
                           + (found->hash ? std::to_string(found->digestBytes)
                                          : "at most " + std::to_string(material.width() - RSA_PKCS1_PADDING_SIZE))
                           + " bytes, encoded with base64url.");
}

std::string signDigest(const KeyMaterial &material, const std::string &algorithm, const std::string &digest)
{
    const Algorithm &found = *find(algorithm);
    const KeyContextPointer context(EVP_PKEY_CTX_new(material.key(), nullptr));
    std::size_t length = 0;
    if (!context || EVP_PKEY_sign_init(context.get()) != 1 || !setPadding(context.get(), found)
        || EVP_PKEY_sign(context.get(), nullptr, &length, bytes(digest), digest.size()) != 1)
        throw badParameter("The key cannot sign with " + algorithm + ".");
    std::string signature(length, '\0');
    if (EVP_PKEY_sign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, bytes(digest),
                      digest.size())
        != 1)
        throw badParameter("The key cannot sign with " + algorithm + ".");
    signature.resize(length);
    return found.curve.empty() ? signature : fixedWidth(signature, material.width());
}

bool verifyDigest(const KeyMaterial &material, const std::string &algorithm, const std::string &digest,
                  const std::string &signature)
{
    const Algorithm &found = *find(algorithm);
    std::string encoded = signature;
    if (!found.curve.empty()) {
        if (signature.size() != static_cast<std::size_t>(material.width()) * 2)
            return false;
        encoded = derFrom(signature, material.width());
    }
    const KeyContextPointer context(EVP_PKEY_CTX_new(material.key(), nullptr));
    return context && EVP_PKEY_verify_init(context.get()) == 1 && setPadding(context.get(), found)
        && EVP_PKEY_verify(context.get(), bytes(encoded), encoded.size(), bytes(digest), digest.size()) == 1;
}

} // namespace practicevault
