// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/jwt.h"

#include "app/practicevault/encoding.h"
#include "app/practicevault/signing.h"

#include <openssl/err.h>

namespace practicevault {

namespace {

constexpr const char *algorithm = "RS256";

/// Encoding again shows what a lenient decoder lets through: padding, the other alphabet, stray last bits.
std::optional<std::string> decodeStrictly(const std::string &text)
{
    auto bytes = decodeBase64Url(text);
    return bytes && encodeBase64Url(*bytes) == text ? bytes : std::nullopt;
}

nlohmann::json objectIn(const std::string &encoded)
{
    const auto text = decodeStrictly(encoded);
    return text ? nlohmann::json::parse(*text, nullptr, false) : nlohmann::json();
}

} // namespace

std::string signedJwt(const KeyMaterial &key, const std::string &keyId, const nlohmann::json &claims)
{
    const nlohmann::json header {{"typ", "JWT"}, {"alg", algorithm}, {"kid", keyId}};
    const std::string input = encodeBase64Url(header.dump()) + "." + encodeBase64Url(claims.dump());
    return input + "." + encodeBase64Url(signDigest(key, algorithm, sha256(input)));
}

std::optional<Jwt> readJwt(const std::string &text)
{
    const auto first = text.find('.');
    const auto second = first == std::string::npos ? first : text.find('.', first + 1);
    if (second == std::string::npos)
        return std::nullopt;
    Jwt jwt;
    jwt.encodedHeader = text.substr(0, first);
    jwt.signedPart = text.substr(0, second);
    jwt.header = objectIn(jwt.encodedHeader);
    jwt.claims = objectIn(text.substr(first + 1, second - first - 1));
    const auto signature = decodeStrictly(text.substr(second + 1));
    if (!jwt.header.is_object() || !jwt.claims.is_object() || !signature)
        return std::nullopt;
    jwt.signature = *signature;
    return jwt;
}

bool hasSignatureOf(const KeyMaterial &key, const Jwt &jwt)
{
    const bool valid = verifyDigest(key, algorithm, sha256(jwt.signedPart), jwt.signature);
    // OpenSSL wants an empty queue of errors before each TLS call, and this thread serves the connection.
    ERR_clear_error();
    return valid;
}

} // namespace practicevault
