// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/keymaterial.h"

#include "app/practicevault/encoding.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <atomic>
#include <stdexcept>

namespace practicevault {

namespace {

std::atomic<std::uint64_t> keysMade {0};

KeyPointer generate(const KeyShape &shape)
{
    if (shape.isOct())
        return octKey(randomBytes(static_cast<std::size_t>(shape.octBits) / 8));
    EVP_PKEY *made = nullptr;
    if (shape.isRsa()) {
        const KeyContextPointer context(EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, nullptr));
        const NumberPointer exponent(BN_new());
        if (context && exponent && BN_set_word(exponent.get(), shape.rsaExponent) == 1
            && EVP_PKEY_keygen_init(context.get()) == 1
            && EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), shape.rsaBits) == 1
            && EVP_PKEY_CTX_set1_rsa_keygen_pubexp(context.get(), exponent.get()) == 1)
            EVP_PKEY_generate(context.get(), &made);
    } else {
        made = EVP_EC_gen(opensslCurve(shape.curve));
    }
    if (!made)
        throw std::runtime_error("OpenSSL could not make a key");
    return KeyPointer(made);
}

std::string bytesOf(EVP_PKEY *key)
{
    std::size_t length = 0;
    EVP_PKEY_get_raw_private_key(key, nullptr, &length);
    std::string bytes(length, '\0');
    if (EVP_PKEY_get_raw_private_key(key, reinterpret_cast<unsigned char *>(bytes.data()), &length) != 1)
        throw std::runtime_error("OpenSSL could not read a key");
    return bytes;
}

std::string toPem(EVP_PKEY *key)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        throw std::runtime_error("OpenSSL could not write a key");
    char *text = nullptr;
    const auto length = BIO_get_mem_data(bio.get(), &text);
    return {text, static_cast<std::size_t>(length)};
}

} // namespace

EVP_PKEY *KeyMaterial::key() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_key) {
        m_key = generate(m_shape);
        ++keysMade;
    }
    return m_key.get();
}

std::string KeyMaterial::octBytes() const
{
    return bytesOf(key());
}

std::uint64_t KeyMaterial::madeCount()
{
    return keysMade;
}

int KeyMaterial::width() const
{
    return m_shape.isRsa() ? (EVP_PKEY_get_bits(key()) + 7) / 8 : coordinateWidth(m_shape.curve);
}

nlohmann::json KeyMaterial::toJson() const
{
    nlohmann::json json {{"rsaBits", m_shape.rsaBits}, {"curve", m_shape.curve}, {"exponent", m_shape.rsaExponent},
                         {"octBits", m_shape.octBits}};
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    if (lock && m_key)
        json[m_shape.isOct() ? "k" : "pem"] = m_shape.isOct() ? encodeBase64Url(bytesOf(m_key.get())) : toPem(m_key.get());
    return json;
}

std::shared_ptr<const KeyMaterial> KeyMaterial::fromJson(const nlohmann::json &json)
{
    KeyShape shape {json.at("rsaBits").get<int>(), json.at("exponent").get<unsigned>(),
                    json.at("curve").get<std::string>(), json.value("octBits", 0)};
    if (json.contains("k"))
        return std::make_shared<const KeyMaterial>(std::move(shape),
                                                   octKey(decodeBase64Url(json.at("k").get<std::string>()).value_or("")));
    if (!json.contains("pem"))
        return std::make_shared<const KeyMaterial>(std::move(shape));
    const auto pem = json.at("pem").get<std::string>();
    const BioPointer bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    KeyPointer key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    if (!key)
        throw std::runtime_error("a stored key cannot be read");
    return std::make_shared<const KeyMaterial>(std::move(shape), std::move(key));
}

KeyPointer octKey(const std::string &bytes)
{
    KeyPointer key(EVP_PKEY_new_raw_private_key(EVP_PKEY_HMAC, nullptr,
                                                reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size()));
    if (!key)
        throw std::runtime_error("OpenSSL could not keep a key");
    return key;
}

const char *opensslCurve(const std::string &curve)
{
    if (curve == "P-256" || curve == "P-384" || curve == "P-521")
        return curve == "P-256" ? "prime256v1" : curve == "P-384" ? "secp384r1" : "secp521r1";
    return curve == "P-256K" ? "secp256k1" : nullptr;
}

int coordinateWidth(const std::string &curve)
{
    return curve == "P-384" ? 48 : curve == "P-521" ? 66 : 32;
}

} // namespace practicevault
