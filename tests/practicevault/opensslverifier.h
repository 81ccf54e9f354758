// SPDX-License-Identifier: Apache-2.0
// The other side of the vault's cryptography: OpenSSL with the public key that the vault answered.
#pragma once

#include <nlohmann/json.hpp>
#include <openssl/evp.h>

#include <memory>
#include <string>

namespace vault {

struct FreeKey {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
using OpensslKey = std::unique_ptr<EVP_PKEY, FreeKey>;

OpensslKey publicKeyFromJwk(const nlohmann::json &jwk);

/// A private JWK with the parts of `key`, for import.
nlohmann::json privateJwk(EVP_PKEY *key, const std::string &curve = {});

/// Checks a signature over a digest as OpenSSL understands the JWS algorithm; ES* as r‖s.
bool verifies(EVP_PKEY *key, const std::string &algorithm, const std::string &digest, const std::string &signature);

std::string signWith(EVP_PKEY *key, const std::string &algorithm, const std::string &digest);

std::string encryptWith(EVP_PKEY *key, const std::string &algorithm, const std::string &plain);

std::string base64Url(const std::string &bytes);
std::string fromBase64Url(const std::string &text);

} // namespace vault
