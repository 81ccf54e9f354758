// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/symmetricencryption.h"

#include "app/practicevault/encoding.h"
#include "app/practicevault/refusal.h"

#include <algorithm>
#include <array>

namespace practicevault {

namespace {

enum class Mode { Gcm, Cbc, CbcPadded, KeyWrap };

struct Algorithm {
    std::string_view name;
    Mode mode;
    int bits;
    const EVP_CIPHER *(*cipher)();
};

constexpr std::array<Algorithm, 12> algorithms {{
    {"A128GCM", Mode::Gcm, 128, EVP_aes_128_gcm},
    {"A192GCM", Mode::Gcm, 192, EVP_aes_192_gcm},
    {"A256GCM", Mode::Gcm, 256, EVP_aes_256_gcm},
    {"A128CBC", Mode::Cbc, 128, EVP_aes_128_cbc},
    {"A192CBC", Mode::Cbc, 192, EVP_aes_192_cbc},
    {"A256CBC", Mode::Cbc, 256, EVP_aes_256_cbc},
    {"A128CBCPAD", Mode::CbcPadded, 128, EVP_aes_128_cbc},
    {"A192CBCPAD", Mode::CbcPadded, 192, EVP_aes_192_cbc},
    {"A256CBCPAD", Mode::CbcPadded, 256, EVP_aes_256_cbc},
    {"A128KW", Mode::KeyWrap, 128, EVP_aes_128_wrap},
    {"A192KW", Mode::KeyWrap, 192, EVP_aes_192_wrap},
    {"A256KW", Mode::KeyWrap, 256, EVP_aes_256_wrap},
}};

constexpr std::size_t blockBytes = 16;
constexpr std::size_t nonceBytes = 12; ///< What GCM makes for itself.
constexpr std::size_t tagBytes = 16;
constexpr std::size_t wrapUnit = 8; ///< RFC 3394 wraps whole units, at least two.

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

unsigned char *bytes(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

Refusal wrongLength(const std::string &field, std::size_t length, const std::string &algorithm, const std::string &wanted)
{
    return badParameter("Invalid length of '" + field + "': " + std::to_string(length) + " bytes. " + algorithm + " requires "
                        + wanted + ", encoded with base64url.");
}

Refusal notDecrypted()
{
    return badParameter("The parameter is incorrect.");
}

/// Ready for the text: key, iv and what is authenticated beside it. Null where OpenSSL refuses.
CipherContextPointer prepared(const Algorithm &algorithm, const std::string &key, const SymmetricText &text, bool encrypts)
{
    CipherContextPointer context(EVP_CIPHER_CTX_new());
    EVP_CIPHER_CTX *raw = context.get();
    EVP_CIPHER_CTX_set_flags(raw, EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
    const bool isGcm = algorithm.mode == Mode::Gcm;
    int ignored = 0;
    if (EVP_CipherInit_ex(raw, algorithm.cipher(), nullptr, nullptr, nullptr, encrypts ? 1 : 0) != 1
        || EVP_CipherInit_ex(raw, nullptr, nullptr, bytes(key), text.iv.empty() ? nullptr : bytes(text.iv), encrypts ? 1 : 0)
            != 1
        || EVP_CIPHER_CTX_set_padding(raw, algorithm.mode == Mode::CbcPadded ? 1 : 0) != 1
        || (isGcm && !text.aad.empty()
            && EVP_CipherUpdate(raw, nullptr, &ignored, bytes(text.aad), static_cast<int>(text.aad.size())) != 1))
        return nullptr;
    return context;
}

/// nullopt where OpenSSL refuses, for instance a wrong tag or padding.
std::optional<std::string> run(EVP_CIPHER_CTX *context, const std::string &input)
{
    std::string output(input.size() + 2 * blockBytes, '\0');
    int length = 0;
    int rest = 0;
    if (!context || EVP_CipherUpdate(context, bytes(output), &length, bytes(input), static_cast<int>(input.size())) != 1
        || EVP_CipherFinal_ex(context, bytes(output) + length, &rest) != 1)
        return std::nullopt;
    output.resize(static_cast<std::size_t>(length) + static_cast<std::size_t>(rest));
    return output;
}

void checkLengths(const Algorithm &algorithm, const std::string &name, const SymmetricText &text, bool encrypts)
{
    const bool isCbc = algorithm.mode == Mode::Cbc || algorithm.mode == Mode::CbcPadded;
    if (isCbc && text.iv.size() != blockBytes)
        throw wrongLength("iv", text.iv.size(), name, "16");
    const bool isWhole = text.value.size() % blockBytes == 0;
    if (isCbc && !isWhole && (algorithm.mode == Mode::Cbc || !encrypts))
        throw wrongLength("value", text.value.size(), name, "a multiple of 16");
    const std::size_t least = (encrypts ? 2 : 3) * wrapUnit;
    if (algorithm.mode == Mode::KeyWrap && (text.value.size() % wrapUnit != 0 || text.value.size() < least))
        throw wrongLength("value", text.value.size(), name, "a multiple of 8, at least " + std::to_string(least));
}

} // namespace

void checkSymmetric(const KeyMaterial &material, const std::string &algorithm, const std::string &operation)
{
    const Algorithm *found = find(algorithm);
    if (!found)
        throw badParameter("The encryption algorithm '" + algorithm + "' cannot be used with a key of type 'oct-HSM'.");
    if (found->bits != material.shape().octBits)
        throw badParameter("Algorithm '" + algorithm + "' needs a key of " + std::to_string(found->bits) + " bits; this one has "
                           + std::to_string(material.shape().octBits) + ".");
    const bool wraps = operation == "wrapKey" || operation == "unwrapKey";
    if (wraps != (found->mode == Mode::KeyWrap))
        throw badParameter("Algorithm '" + algorithm + "' cannot be used for the operation " + operation + ".");
}

SymmetricText encryptSymmetric(const KeyMaterial &material, const std::string &algorithm, const SymmetricText &plain)
{
    const Algorithm &found = *find(algorithm);
    checkLengths(found, algorithm, plain, true);
    SymmetricText text;
    if (found.mode == Mode::Gcm) {
        text.iv = randomBytes(nonceBytes);
        text.aad = plain.aad;
    } else if (found.mode != Mode::KeyWrap) {
        text.iv = plain.iv;
    }
    const auto context = prepared(found, material.octBytes(), text, true);
    auto made = run(context.get(), plain.value);
    if (!made)
        throw badParameter("The value could not be encrypted.");
    text.value = std::move(*made);
    if (found.mode == Mode::Gcm) {
        text.tag.assign(tagBytes, '\0');
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(tagBytes), text.tag.data());
    }
    return text;
}

SymmetricText decryptSymmetric(const KeyMaterial &material, const std::string &algorithm, const SymmetricText &given)
{
    const Algorithm &found = *find(algorithm);
    checkLengths(found, algorithm, given, false);
    SymmetricText text = given;
    if (found.mode == Mode::Gcm) {
        // The service was recorded answering the 12 bytes filled up with zeros to 16.
        if (text.iv.size() == blockBytes && text.iv.substr(nonceBytes) == std::string(blockBytes - nonceBytes, '\0'))
            text.iv.resize(nonceBytes);
        if (text.iv.size() != nonceBytes)
            throw wrongLength("iv", given.iv.size(), algorithm, "12");
        if (text.tag.size() != tagBytes)
            throw wrongLength("tag", given.tag.size(), algorithm, "16");
    } else if (found.mode == Mode::KeyWrap) {
        text.iv.clear();
    }
    const auto context = prepared(found, material.octBytes(), text, false);
    if (context && found.mode == Mode::Gcm)
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(tagBytes), text.tag.data());
    auto made = run(context.get(), given.value);
    if (!made)
        throw notDecrypted();
    return {std::move(*made), {}, {}, {}};
}

} // namespace practicevault
