// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/sealedbytes.h"

#include "network/crypto/opensslerror.h"
#include "network/crypto/opensslhandles.h"

#include <openssl/rand.h>

#include <limits>

namespace vault {

namespace {

constexpr qsizetype nonceSize = 12;
constexpr qsizetype tagSize = 16;

unsigned char *bytesOf(char *data)
{
    return reinterpret_cast<unsigned char *>(data);
}

const unsigned char *bytesOf(const char *data)
{
    return reinterpret_cast<const unsigned char *>(data);
}

/// One message of AES-256-GCM; every step tells whether it worked.
class GcmMessage
{
public:
    enum class Direction { Open, Seal };
    GcmMessage(Direction direction, const SecretBuffer &key, const char *nonce)
        : m_cipher(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr))
        , m_context(EVP_CIPHER_CTX_new())
    {
        m_ok = m_cipher && m_context && key.size() == sealingKeySize
            && EVP_CipherInit_ex2(m_context.get(), m_cipher.get(), bytesOf(key.data()), bytesOf(nonce),
                                  direction == Direction::Seal ? 1 : 0, nullptr) == 1;
    }

    /// output null: authenticated only.
    bool add(QByteArrayView input, char *output)
    {
        int written = 0;
        m_ok = m_ok && input.size() <= std::numeric_limits<int>::max()
            && (input.isEmpty()
                || EVP_CipherUpdate(m_context.get(), output ? bytesOf(output) : nullptr, &written,
                                    bytesOf(input.data()), int(input.size())) == 1);
        return m_ok;
    }

    bool finish()
    {
        unsigned char rest[EVP_MAX_BLOCK_LENGTH];
        int written = 0;
        m_ok = m_ok && EVP_CipherFinal_ex(m_context.get(), rest, &written) == 1 && written == 0;
        return m_ok;
    }

    bool takeTag(char *tag) { return control(EVP_CTRL_AEAD_GET_TAG, tag); }
    bool expectTag(const char *tag) { return control(EVP_CTRL_AEAD_SET_TAG, const_cast<char *>(tag)); }

private:
    bool control(int what, char *tag)
    {
        m_ok = m_ok && EVP_CIPHER_CTX_ctrl(m_context.get(), what, int(tagSize), tag) == 1;
        return m_ok;
    }

    CipherHandle m_cipher;
    CipherContextHandle m_context;
    bool m_ok = false;
};

} // namespace

Result<SecretBuffer> newSealingKey()
{
    const OpenSslErrorScope scope;
    SecretBuffer key(sealingKeySize);
    if (RAND_priv_bytes(bytesOf(key.data()), int(key.size())) != 1)
        return tl::unexpected(cryptoFailed(QStringLiteral("random numbers")));
    return key;
}

Result<QByteArray> sealBytes(const SecretBuffer &key, QByteArrayView context, QByteArrayView content)
{
    const OpenSslErrorScope scope;
    QByteArray sealed(nonceSize + content.size() + tagSize, '\0');
    char *const nonce = sealed.data();
    if (RAND_bytes(bytesOf(nonce), int(nonceSize)) != 1)
        return tl::unexpected(cryptoFailed(QStringLiteral("random numbers")));
    GcmMessage message(GcmMessage::Direction::Seal, key, nonce);
    char *const ciphertext = nonce + nonceSize;
    if (message.add(context, nullptr) && message.add(content, ciphertext) && message.finish()
        && message.takeTag(ciphertext + content.size()))
        return sealed;
    return tl::unexpected(cryptoFailed(QStringLiteral("AES-256-GCM")));
}

std::optional<QByteArray> openSealed(const SecretBuffer &key, QByteArrayView context, QByteArrayView sealed)
{
    const OpenSslErrorScope scope;
    if (sealed.size() < nonceSize + tagSize)
        return std::nullopt;
    const QByteArrayView ciphertext = sealed.sliced(nonceSize, sealed.size() - nonceSize - tagSize);
    QByteArray content(ciphertext.size(), '\0');
    GcmMessage message(GcmMessage::Direction::Open, key, sealed.data());
    if (message.add(context, nullptr) && message.add(ciphertext, content.data())
        && message.expectTag(ciphertext.data() + ciphertext.size()) && message.finish())
        return content;
    wipeBytes(content); // It has not been shown to be what was sealed.
    return std::nullopt;
}

} // namespace vault
