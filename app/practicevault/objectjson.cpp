// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/objectjson.h"

#include "app/practicevault/encoding.h"
#include "app/practicevault/keymaterial.h"

namespace practicevault {

namespace {

using nlohmann::json;

template<class T>
void write(json &to, const char *name, const std::optional<T> &value)
{
    if (value)
        to[name] = *value;
}

template<class T>
void read(const json &from, const char *name, std::optional<T> &value)
{
    if (from.contains(name))
        value = from.at(name).get<T>();
}

template<class Version>
json commonJson(const Version &version)
{
    const Attributes &attributes = version.attributes;
    json to {{"id", version.id},
             {"enabled", attributes.enabled},
             {"created", attributes.created},
             {"updated", attributes.updated}};
    write(to, "nbf", attributes.notBefore);
    write(to, "exp", attributes.expires);
    write(to, "tags", version.tags);
    return to;
}

template<class Version>
void readCommon(const json &from, Version &version)
{
    Attributes &attributes = version.attributes;
    from.at("id").get_to(version.id);
    from.at("enabled").get_to(attributes.enabled);
    from.at("created").get_to(attributes.created);
    from.at("updated").get_to(attributes.updated);
    read(from, "nbf", attributes.notBefore);
    read(from, "exp", attributes.expires);
    read(from, "tags", version.tags);
}

json versionJson(const KeyVersion &version)
{
    json to = commonJson(version);
    to["kty"] = version.type;
    to["key_ops"] = version.operations;
    to["material"] = version.material->toJson();
    return to;
}

void readVersion(const json &from, KeyVersion &version)
{
    readCommon(from, version);
    from.at("kty").get_to(version.type);
    from.at("key_ops").get_to(version.operations);
    version.material = KeyMaterial::fromJson(from.at("material"));
}

json versionJson(const SecretVersion &version)
{
    json to = commonJson(version);
    to["value"] = version.value;
    to["keyPath"] = version.keyPath;
    write(to, "contentType", version.contentType);
    return to;
}

void readVersion(const json &from, SecretVersion &version)
{
    readCommon(from, version);
    from.at("value").get_to(version.value);
    from.at("keyPath").get_to(version.keyPath);
    read(from, "contentType", version.contentType);
}

json versionJson(const CertificateVersion &version)
{
    json to = commonJson(version);
    to["der"] = encodeBase64(version.der);
    return to;
}

void readVersion(const json &from, CertificateVersion &version)
{
    readCommon(from, version);
    version.der = decodeBase64Url(from.at("der").get<std::string>()).value_or("");
}

template<class Object>
json objectJson(const Object &object)
{
    json to {{"name", object.name}, {"managed", object.managed}, {"versions", json::array()}};
    for (const auto &version : object.versions)
        to["versions"].push_back(versionJson(version));
    if (object.deletion) {
        to["deletedDate"] = object.deletion->deletedDate;
        to["scheduledPurgeDate"] = object.deletion->scheduledPurgeDate;
    }
    return to;
}

} // namespace

json toJson(const Key &key)
{
    json to = objectJson(key);
    to["rotationPolicy"] = key.rotationPolicy;
    return to;
}

json toJson(const Secret &secret)
{
    return objectJson(secret);
}

json toJson(const Certificate &certificate)
{
    json to = objectJson(certificate);
    to["policy"] = certificate.policy;
    return to;
}

template<class Object>
Object objectFromJson(const json &from)
{
    Object object;
    from.at("name").get_to(object.name);
    from.at("managed").get_to(object.managed);
    for (const json &version : from.at("versions"))
        readVersion(version, object.versions.emplace_back());
    if (object.versions.empty())
        throw std::runtime_error("an object without versions");
    if (from.contains("deletedDate"))
        object.deletion = Deletion {from.at("deletedDate").get<std::int64_t>(),
                                    from.at("scheduledPurgeDate").get<std::int64_t>(), {}};
    if constexpr (std::is_same_v<Object, Key>)
        object.rotationPolicy = from.at("rotationPolicy");
    if constexpr (std::is_same_v<Object, Certificate>)
        object.policy = from.at("policy");
    return object;
}

template Key objectFromJson<Key>(const json &from);
template Secret objectFromJson<Secret>(const json &from);
template Certificate objectFromJson<Certificate>(const json &from);

} // namespace practicevault
