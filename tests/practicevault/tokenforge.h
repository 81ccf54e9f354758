// SPDX-License-Identifier: Apache-2.0
// Makes JSON Web Tokens with the vault's own key, taken from its data directory, and with keys that are not its own.
#pragma once

#include <nlohmann/json.hpp>

#include <QtCore/QString>

#include <string>

namespace vault {

class TokenForge
{
public:
    /// Needs a vault that runs with --data `directory`.
    explicit TokenForge(const QString &directory);

    /// RS256 with the vault's key.
    std::string signedWithTheKey(const nlohmann::json &header, const nlohmann::json &claims) const;

    /// RS256 with a fresh key.
    static std::string signedWithAnotherKey(const nlohmann::json &header, const nlohmann::json &claims);

    /// HS256, `secret` being any bytes.
    static std::string authenticatedWith(const std::string &secret, const nlohmann::json &header,
                                         const nlohmann::json &claims);

    /// "header.claims."
    static std::string unsignedToken(const nlohmann::json &header, const nlohmann::json &claims);

    /// The vault's public key as PEM text, the "secret" of the old confusion of algorithms.
    std::string publicKeyPem() const;

    /// One of a token's parts, 0 header or 1 claims.
    static nlohmann::json part(const std::string &token, int index);

private:
    std::string m_privateKeyPem;
};

} // namespace vault
