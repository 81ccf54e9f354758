// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/encryption.h"

#include "app/practicevault/refusal.h"

#include <openssl/rsa.h>

namespace practicevault {

namespace {

constexpr int overheadPkcs1 = 11;
constexpr int overheadOaep = 42;
constexpr int overheadOaep256 = 66;

int overhead(const std::string &algorithm)
{
    if (algorithm == "RSA1_5")
        return overheadPkcs1;
    if (algorithm == "RSA-OAEP")
        return overheadOaep;
    return algorithm == "RSA-OAEP-256" ? overheadOaep256 : 0;
}

void checkAlgorithm(const KeyMaterial &material, const std::string &algorithm)
{
    if (overhead(algorithm) == 0)
        throw badParameter("The encryption algorithm '" + algorithm + "' is not supported.");
    if (!material.shape().isRsa())
        throw badParameter("Algorithm '" + algorithm + "' can only be used with a key of type 'RSA' or 'RSA-HSM'.");
}

bool setPadding(EVP_PKEY_CTX *context, const std::string &algorithm)
{
    if (algorithm == "RSA1_5")
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1;
    const EVP_MD *hash = algorithm == "RSA-OAEP-256" ? EVP_sha256() : EVP_sha1();
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_oaep_md(context, hash) == 1 && EVP_PKEY_CTX_set_rsa_mgf1_md(context, hash) == 1;
}

using Operation = int (*)(EVP_PKEY_CTX *, unsigned char *, std::size_t *, const unsigned char *, std::size_t);

/// Empty optional where OpenSSL refuses.
std::optional<std::string> run(EVP_PKEY_CTX *context, Operation operation, const std::string &input)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(input.data());
    std::size_t length = 0;
    if (operation(context, nullptr, &length, bytes, input.size()) != 1)
        return std::nullopt;
    std::string output(length, '\0');
    if (operation(context, reinterpret_cast<unsigned char *>(output.data()), &length, bytes, input.size()) != 1)
        return std::nullopt;
    output.resize(length);
    return output;
}

} // namespace

std::string encryptBlock(const KeyMaterial &material, const std::string &algorithm, const std::string &plain)
{
    checkAlgorithm(material, algorithm);
    const auto most = static_cast<std::size_t>(material.width() - overhead(algorithm));
    if (plain.size() > most)
        throw badParameter("Invalid length of 'value': " + std::to_string(plain.size()) + " bytes. " + algorithm
                           + " with this key takes at most " + std::to_string(most) + " bytes.");
    const KeyContextPointer context(EVP_PKEY_CTX_new(material.key(), nullptr));
    if (context && EVP_PKEY_encrypt_init(context.get()) == 1 && setPadding(context.get(), algorithm)) {
        if (auto block = run(context.get(), EVP_PKEY_encrypt, plain))
            return *block;
    }
    throw badParameter("The value could not be encrypted.");
}

std::string decryptBlock(const KeyMaterial &material, const std::string &algorithm, const std::string &block)
{
    checkAlgorithm(material, algorithm);
    const KeyContextPointer context(EVP_PKEY_CTX_new(material.key(), nullptr));
    if (context && EVP_PKEY_decrypt_init(context.get()) == 1 && setPadding(context.get(), algorithm)) {
        if (auto plain = run(context.get(), EVP_PKEY_decrypt, block))
            return *plain;
    }
    throw badParameter("The parameter is incorrect.");
}

} // namespace practicevault
