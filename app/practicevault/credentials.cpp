// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/credentials.h"

#include "app/practicevault/encoding.h"

#include <stdexcept>

namespace practicevault {

namespace {

constexpr const char *keyFile = "token-key.json";
constexpr const char *registrationFile = "application.json";

/// What `read` makes of a kept file; nullopt where there is none.
template<class Read>
auto kept(const Directory &directory, const char *name, Read read)
    -> std::optional<decltype(read(std::declval<nlohmann::json>()))>
{
    const auto text = directory.read(name);
    if (!text)
        return std::nullopt;
    try {
        return read(nlohmann::json::parse(*text));
    } catch (const std::exception &error) {
        throw std::runtime_error("cannot read " + directory.file(name).string() + ": " + error.what());
    }
}

void keep(const Directory &directory, const char *name, const nlohmann::json &json)
{
    if (!directory.isTemporary())
        directory.write(name, json.dump(), true);
}

} // namespace

std::shared_ptr<const KeyMaterial> prepareTokenKey(const Directory &directory)
{
    if (auto key = kept(directory, keyFile, KeyMaterial::fromJson))
        return *key;
    auto made = std::make_shared<const KeyMaterial>(KeyShape {2048, 65537, {}});
    made->key();
    keep(directory, keyFile, made->toJson());
    return made;
}

Registration prepareRegistration(const Directory &directory)
{
    const auto read = [](const nlohmann::json &json) {
        return Registration {json.at("clientId").get<std::string>(), json.at("clientSecret").get<std::string>()};
    };
    if (auto registration = kept(directory, registrationFile, read))
        return *registration;
    // A tilde, as the cloud's secrets have one.
    Registration made {randomGuid(), "practice~" + encodeBase64Url(randomBytes(24))};
    keep(directory, registrationFile, {{"clientId", made.clientId}, {"clientSecret", made.clientSecret}});
    return made;
}

} // namespace practicevault
