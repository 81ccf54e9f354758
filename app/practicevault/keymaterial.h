// SPDX-License-Identifier: Apache-2.0
// One private key. Sample keys are made at their first use, because a start must not wait for RSA.
#pragma once

#include "app/practicevault/opensslpointers.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <mutex>
#include <string>

namespace practicevault {

/// What a key is made of: an RSA or AES size in bits, or a curve by its JWK name.
struct KeyShape {
    int rsaBits = 0; ///< 2048, 3072 or 4096; 0 for the others.
    unsigned rsaExponent = 65537;
    std::string curve; ///< P-256, P-384, P-521 or P-256K; empty for the others.
    int octBits = 0; ///< 128, 192 or 256 of a symmetric key (Managed HSM).

    bool isRsa() const { return rsaBits > 0; }
    bool isOct() const { return octBits > 0; }
};

class KeyMaterial
{
public:
    explicit KeyMaterial(KeyShape shape) : m_shape(std::move(shape)) {}
    KeyMaterial(KeyShape shape, KeyPointer key) : m_shape(std::move(shape)), m_key(std::move(key)) {}

    const KeyShape &shape() const { return m_shape; }

    /// Makes the key where there is none yet: up to some seconds for RSA 4096. Safe from several threads.
    EVP_PKEY *key() const;

    /// The bytes of a symmetric key.
    std::string octBytes() const;

    /// Bytes of an RSA modulus or of one EC coordinate.
    int width() const;

    /// How many keys were made so far: a key's first use changes what there is to save, though nobody asked for it.
    static std::uint64_t madeCount();

    /// {"pem":…} or {"k":…}, or the shape alone while the key was never used. Does not wait for a key that is being made.
    nlohmann::json toJson() const;
    static std::shared_ptr<const KeyMaterial> fromJson(const nlohmann::json &json);

private:
    const KeyShape m_shape;
    mutable std::mutex m_mutex;
    mutable KeyPointer m_key;
};

/// A symmetric key of 16, 24 or 32 bytes, as OpenSSL keeps bytes of no algorithm. Throws std::runtime_error.
KeyPointer octKey(const std::string &bytes);

/// "P-256" to OpenSSL's "P-256", "P-256K" to "secp256k1"; nullptr for another curve.
const char *opensslCurve(const std::string &curve);

/// 32, 48 or 66.
int coordinateWidth(const std::string &curve);

} // namespace practicevault
