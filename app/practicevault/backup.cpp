// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/backup.h"

#include "app/practicevault/opensslpointers.h"

namespace practicevault {

namespace {

constexpr std::size_t nonceBytes = 12;
constexpr std::size_t tagBytes = 16;

std::string sharedKey()
{
    return sha256("practice-vault backup");
}

const unsigned char *bytes(const std::string &text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

unsigned char *bytes(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

Refusal corrupt()
{
    return {400, "Malformed backup blob", "Backup blob contains invalid or corrupt version.", {}};
}

} // namespace

std::string seal(const std::string &plain)
{
    const std::string nonce = randomBytes(nonceBytes);
    const std::string key = sharedKey();
    std::string cipher(plain.size(), '\0');
    std::string tag(tagBytes, '\0');
    int length = 0;
    const CipherContextPointer context(EVP_CIPHER_CTX_new());
    if (EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(key), bytes(nonce)) != 1
        || EVP_EncryptUpdate(context.get(), bytes(cipher), &length, bytes(plain), static_cast<int>(plain.size())) != 1
        || EVP_EncryptFinal_ex(context.get(), nullptr, &length) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, tag.data()) != 1)
        throw Refusal {500, "ServerError", "The backup could not be sealed.", {}};
    return encodeBase64Url(nonce + tag + cipher);
}

std::string unseal(const std::string &blob)
{
    const auto decoded = decodeBase64Url(blob);
    if (!decoded || decoded->size() <= nonceBytes + tagBytes)
        throw corrupt();
    const std::string nonce = decoded->substr(0, nonceBytes);
    std::string tag = decoded->substr(nonceBytes, tagBytes);
    const std::string cipher = decoded->substr(nonceBytes + tagBytes);
    const std::string key = sharedKey();
    std::string plain(cipher.size(), '\0');
    int length = 0;
    const CipherContextPointer context(EVP_CIPHER_CTX_new());
    if (EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(key), bytes(nonce)) != 1
        || EVP_DecryptUpdate(context.get(), bytes(plain), &length, bytes(cipher), static_cast<int>(cipher.size())) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag.data()) != 1
        || EVP_DecryptFinal_ex(context.get(), nullptr, &length) != 1)
        throw corrupt();
    return plain;
}

} // namespace practicevault
