// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/rendering.h"

#include "app/practicevault/attributes.h"
#include "app/practicevault/encoding.h"
#include "app/practicevault/jwk.h"

namespace practicevault {

namespace {

/// What keys and secrets, bundles and items share. Absent is absent: never null, never false.
template<class Version>
void addCommon(nlohmann::json &json, bool managed, const Version &version)
{
    json["attributes"] = attributesJson(version.attributes);
    if (version.tags)
        json["tags"] = *version.tags;
    if (managed)
        json["managed"] = true;
}

} // namespace

std::string identifier(const Kind &kind, const std::string &origin, const std::string &name, const std::string &version)
{
    std::string id = origin + "/" + std::string(kind.path) + "/" + name;
    return version.empty() ? id : id + "/" + version;
}

nlohmann::json bundle(const Snapshot<Key> &key, const std::string &origin)
{
    nlohmann::json jwk = publicJwk(*key.version.material);
    jwk["kid"] = identifier(Key::kind, origin, key.name, key.version.id);
    jwk["kty"] = key.version.type;
    jwk["key_ops"] = key.version.operations;
    nlohmann::json json {{"key", std::move(jwk)}};
    addCommon(json, key.managed, key.version);
    json["attributes"]["exportable"] = false;
    if (key.deletion)
        addDeletion(json, Key::kind, key.name, *key.deletion, origin);
    return json;
}

nlohmann::json bundle(const Snapshot<Secret> &secret, const std::string &origin)
{
    nlohmann::json json {{"id", identifier(Secret::kind, origin, secret.name, secret.version.id)}};
    addCommon(json, secret.managed, secret.version);
    if (secret.version.contentType)
        json["contentType"] = *secret.version.contentType;
    if (!secret.version.keyPath.empty())
        json["kid"] = origin + secret.version.keyPath;
    if (secret.deletion)
        addDeletion(json, Secret::kind, secret.name, *secret.deletion, origin);
    return json;
}

nlohmann::json policyOf(const Certificate &certificate, const std::string &origin)
{
    nlohmann::json json = certificate.policy;
    json["id"] = identifier(Certificate::kind, origin, certificate.name, "policy");
    return json;
}

nlohmann::json bundle(const Certificate &certificate, const CertificateVersion &version, const std::string &origin)
{
    nlohmann::json json {{"id", identifier(Certificate::kind, origin, certificate.name, version.id)},
                         {"kid", identifier(Key::kind, origin, certificate.name, version.id)},
                         {"sid", identifier(Secret::kind, origin, certificate.name, version.id)},
                         {"x5t", encodeBase64Url(sha1(version.der))},
                         {"cer", encodeBase64(version.der)},
                         {"policy", policyOf(certificate, origin)}};
    addCommon(json, false, version);
    if (certificate.deletion)
        addDeletion(json, Certificate::kind, certificate.name, *certificate.deletion, origin);
    else
        json["pending"] = {{"id", identifier(Certificate::kind, origin, certificate.name, "pending")}};
    return json;
}

nlohmann::json item(const Certificate &certificate, const CertificateVersion &version, const std::string &origin,
                    bool withVersion)
{
    nlohmann::json json {{"id", identifier(Certificate::kind, origin, certificate.name, withVersion ? version.id : "")},
                         {"x5t", encodeBase64Url(sha1(version.der))},
                         {"subject", ""}};
    addCommon(json, false, version);
    return json;
}

nlohmann::json item(const Key &key, const KeyVersion &version, const std::string &origin, bool withVersion)
{
    nlohmann::json json {{"kid", identifier(Key::kind, origin, key.name, withVersion ? version.id : "")}};
    addCommon(json, key.managed, version);
    json["attributes"]["exportable"] = false;
    return json;
}

nlohmann::json item(const Secret &secret, const SecretVersion &version, const std::string &origin, bool withVersion)
{
    nlohmann::json json {{"id", identifier(Secret::kind, origin, secret.name, withVersion ? version.id : "")}};
    addCommon(json, secret.managed, version);
    if (version.contentType)
        json["contentType"] = *version.contentType;
    return json;
}

void addDeletion(nlohmann::json &json, const Kind &kind, const std::string &name, const Deletion &deletion,
                 const std::string &origin)
{
    json["recoveryId"] = origin + "/" + std::string(kind.deletedPath) + "/" + name;
    json["deletedDate"] = deletion.deletedDate;
    json["scheduledPurgeDate"] = deletion.scheduledPurgeDate;
}

} // namespace practicevault
