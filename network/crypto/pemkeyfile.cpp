// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/keyfileparts.h"
#include "network/crypto/opensslerror.h"

#include <QStringList>

#include <openssl/err.h>
#include <openssl/pem.h>

#include <cstring>
#include <utility>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

/// One block of a PEM file (RFC 7468), its data wiped when it goes.
struct PemBlock {
    char *name = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long size = 0;

    PemBlock() = default;
    PemBlock(const PemBlock &) = delete;
    PemBlock &operator=(const PemBlock &) = delete;
    ~PemBlock()
    {
        OPENSSL_secure_free(name);
        OPENSSL_secure_free(header);
        OPENSSL_secure_clear_free(data, static_cast<std::size_t>(m_allocated));
    }

    bool read(BIO *bio)
    {
        constexpr unsigned flags = PEM_FLAG_SECURE | PEM_FLAG_EAY_COMPATIBLE;
        const bool ok = PEM_read_bio_ex(bio, &name, &header, &data, &size, flags) == 1;
        m_allocated = size; // Decryption shortens size.
        return ok;
    }
    QByteArrayView view() const { return QByteArrayView(data, size); }

private:
    long m_allocated = 0;
};

int givePassphrase(char *buffer, int capacity, int, void *user)
{
    const auto &passphrase = *static_cast<const SecretBuffer *>(user);
    if (passphrase.size() > capacity)
        return -1;
    if (!passphrase.isEmpty())
        std::memcpy(buffer, passphrase.data(), static_cast<std::size_t>(passphrase.size()));
    return static_cast<int>(passphrase.size());
}

/// Undoes the encryption of traditional PEM (RFC 1421 §4.6.1.3, "DEK-Info"). Says whether there was one.
Result<bool> decryptTraditional(PemBlock &block, const SecretBuffer &passphrase, const QString &format)
{
    EVP_CIPHER_INFO cipher = {};
    if (PEM_get_EVP_CIPHER_INFO(block.header, &cipher) != 1)
        return keyFileRefused(ErrorReason::KeyFileUnsupported, format + ": "_L1 + takeOpenSslFailure().words);
    if (!cipher.cipher)
        return false;
    auto *user = const_cast<SecretBuffer *>(&passphrase); // OpenSSL's callback takes no pointer to const.
    if (PEM_do_header(&cipher, block.data, &block.size, givePassphrase, user) != 1)
        return decryptionRefused(!passphrase.isEmpty(), format);
    return true;
}

Result<KeyFile> loadTraditional(PemBlock &block, const SecretBuffer &passphrase, const char *type, QString format)
{
    const Result<bool> wasEncrypted = decryptTraditional(block, passphrase, format);
    if (!wasEncrypted)
        return tl::unexpected(wasEncrypted.error());
    if (*wasEncrypted)
        format += " (encrypted)"_L1;
    const KeyHandle key = decodeTraditional(block.view(), type);
    // A wrong passphrase leaves a plausible end once in 256 times; what comes out is then no key.
    if (!key && *wasEncrypted)
        return passphraseRefused(!passphrase.isEmpty(), format);
    if (!key)
        return keyFileRefused(ErrorReason::KeyFileUnsupported, format + ": "_L1 + takeOpenSslFailure().words);
    return toPrivateJwk(key.get()).map([&](PrivateJsonWebKey &&value) {
        return KeyFile{std::move(value), format, {}};
    });
}

/// Nothing for a block that is no private key.
std::optional<Result<KeyFile>> loadBlock(PemBlock &block, const SecretBuffer &passphrase)
{
    const QLatin1String name(block.name);
    const auto named = [](QString format) {
        return [format](PrivateJsonWebKey &&value) { return KeyFile{std::move(value), format, {}}; };
    };
    if (name == "PRIVATE KEY"_L1)
        return decodePkcs8(block.view()).map(named(u"PKCS#8"_s));
    if (name == "ENCRYPTED PRIVATE KEY"_L1)
        return decodeEncryptedPkcs8(block.view(), passphrase).map(named(u"PKCS#8 (encrypted)"_s));
    if (name == "RSA PRIVATE KEY"_L1)
        return loadTraditional(block, passphrase, "RSA", u"PKCS#1"_s);
    if (name == "EC PRIVATE KEY"_L1)
        return loadTraditional(block, passphrase, "EC", u"SEC1"_s);
    if (name == "OPENSSH PRIVATE KEY"_L1)
        return keyFileRefused(ErrorReason::KeyFileUnsupported, u"OpenSSH"_s);
    if (name.contains("PRIVATE KEY"_L1)) // "DSA PRIVATE KEY" and whatever else there is.
        return keyFileRefused(ErrorReason::KeyFileUnsupported, QString(name).remove(" PRIVATE KEY"_L1));
    return std::nullopt;
}

} // namespace

Result<KeyFile> loadPem(QByteArrayView content, const SecretBuffer &passphrase)
{
    const BioHandle bio(BIO_new_mem_buf(content.data(), static_cast<int>(content.size())));
    QStringList others;
    for (;;) {
        PemBlock block;
        if (!bio || !block.read(bio.get()))
            break;
        if (std::optional<Result<KeyFile>> loaded = loadBlock(block, passphrase))
            return std::move(*loaded);
        const QString name = QString::fromLatin1(block.name);
        if (!others.contains(name))
            others << name;
    }
    const bool isEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    if (isEnd && !others.isEmpty())
        return keyFileRefused(ErrorReason::KeyFileNoPrivateKey, others.join(", "_L1));
    return keyFileRefused(ErrorReason::KeyFileUnsupported, "PEM: "_L1 + takeOpenSslFailure().words);
}

} // namespace vault
