// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/tokenforge.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>

#include <QtCore/QFile>

#include <array>
#include <memory>

namespace vault {

namespace {

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(BIO *bio) const { BIO_free_all(bio); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

using Key = std::unique_ptr<EVP_PKEY, Free>;

std::string base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

std::string input(const nlohmann::json &header, const nlohmann::json &claims)
{
    return base64Url(QByteArray::fromStdString(header.dump())) + "." + base64Url(QByteArray::fromStdString(claims.dump()));
}

std::string signedBy(EVP_PKEY *key, const std::string &text)
{
    const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key);
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.data());
    std::size_t length = 0;
    EVP_DigestSign(context.get(), nullptr, &length, bytes, text.size());
    QByteArray signature(static_cast<qsizetype>(length), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, bytes, text.size());
    return text + "." + base64Url(signature);
}

Key readKey(const std::string &pem)
{
    const std::unique_ptr<BIO, Free> bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

} // namespace

TokenForge::TokenForge(const QString &directory)
{
    QFile file(directory + QLatin1String("/token-key.json"));
    if (file.open(QIODevice::ReadOnly))
        m_privateKeyPem = nlohmann::json::parse(file.readAll().toStdString()).at("pem").get<std::string>();
}

std::string TokenForge::signedWithTheKey(const nlohmann::json &header, const nlohmann::json &claims) const
{
    return signedBy(readKey(m_privateKeyPem).get(), input(header, claims));
}

std::string TokenForge::signedWithAnotherKey(const nlohmann::json &header, const nlohmann::json &claims)
{
    return signedBy(Key(EVP_RSA_gen(2048)).get(), input(header, claims));
}

std::string TokenForge::authenticatedWith(const std::string &secret, const nlohmann::json &header,
                                          const nlohmann::json &claims)
{
    const std::string text = input(header, claims);
    std::array<unsigned char, EVP_MAX_MD_SIZE> code {};
    unsigned length = 0;
    HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
         reinterpret_cast<const unsigned char *>(text.data()), text.size(), code.data(), &length);
    return text + "." + base64Url(QByteArray(reinterpret_cast<const char *>(code.data()), static_cast<qsizetype>(length)));
}

std::string TokenForge::unsignedToken(const nlohmann::json &header, const nlohmann::json &claims)
{
    return input(header, claims) + ".";
}

std::string TokenForge::publicKeyPem() const
{
    const std::unique_ptr<BIO, Free> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PUBKEY(bio.get(), readKey(m_privateKeyPem).get());
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return {text, static_cast<std::size_t>(length)};
}

nlohmann::json TokenForge::part(const std::string &token, int index)
{
    const QByteArray encoded = QByteArray::fromStdString(token).split('.').value(index);
    const QByteArray text = QByteArray::fromBase64(encoded, QByteArray::Base64UrlEncoding);
    return nlohmann::json::parse(text.toStdString(), nullptr, false);
}

} // namespace vault
