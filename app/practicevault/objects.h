// SPDX-License-Identifier: Apache-2.0
// What the vault holds: keys, secrets and certificates with their versions, oldest first.
#pragma once

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace practicevault {

class KeyMaterial;

using Tags = std::map<std::string, std::string>;

/// All times are Unix seconds.
struct Attributes {
    bool enabled = true;
    std::optional<std::int64_t> notBefore;
    std::optional<std::int64_t> expires;
    std::int64_t created = 0;
    std::int64_t updated = 0;
};

struct KeyVersion {
    std::string id; ///< 32 hexadecimal digits.
    std::string type; ///< RSA, RSA-HSM, EC, EC-HSM or oct-HSM.
    std::vector<std::string> operations; ///< key_ops
    Attributes attributes;
    std::optional<Tags> tags; ///< nullopt: never given, so never answered.
    std::shared_ptr<const KeyMaterial> material;
};

struct SecretVersion {
    std::string id;
    std::string value; ///< UTF-8
    std::optional<std::string> contentType;
    Attributes attributes;
    std::optional<Tags> tags;
    std::string keyPath; ///< "/keys/name/version" of a certificate's key, else empty.
};

struct CertificateVersion {
    std::string id; ///< Also that of the key and of the secret behind it.
    Attributes attributes;
    std::optional<Tags> tags;
    std::string der;
};

/// Set once an object is deleted; until `throughAt` the vault is still busy deleting it.
struct Deletion {
    std::int64_t deletedDate = 0;
    std::int64_t scheduledPurgeDate = 0;
    std::chrono::steady_clock::time_point throughAt;
};

/// The words by which the messages and paths of the kinds differ.
struct Kind {
    std::string_view title; ///< "Key"
    std::string_view noun; ///< "key"
    std::string_view path; ///< "keys"
    std::string_view deletedPath; ///< "deletedkeys"
    std::string_view notFoundCode;
    std::string_view managedCode;
    std::size_t tagLimit; ///< Characters of a tag's name and of its value.
};

struct Key {
    using Version = KeyVersion;
    static const Kind kind;
    std::string name;
    bool managed = false; ///< Backs a certificate.
    std::vector<KeyVersion> versions;
    std::optional<Deletion> deletion;
    nlohmann::json rotationPolicy; ///< null: none was set.
};

struct Secret {
    using Version = SecretVersion;
    static const Kind kind;
    std::string name;
    bool managed = false;
    std::vector<SecretVersion> versions;
    std::optional<Deletion> deletion;
};

struct Certificate {
    using Version = CertificateVersion;
    static const Kind kind;
    std::string name;
    bool managed = false; ///< Never: it is what manages.
    std::vector<CertificateVersion> versions;
    std::optional<Deletion> deletion;
    nlohmann::json policy; ///< As answered, without its id.
};

/// One version and what its answer needs of its object: copied out, so that slow work needs no lock.
template<class Object>
struct Snapshot {
    std::string name;
    bool managed = false;
    typename Object::Version version;
    std::optional<Deletion> deletion;
};

template<class Object>
Snapshot<Object> snapshotOf(const Object &object, const typename Object::Version &version)
{
    return {object.name, object.managed, version, object.deletion};
}

} // namespace practicevault
