// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/keycreation.h"

#include "app/practicevault/attributes.h"
#include "app/practicevault/jwk.h"
#include "app/practicevault/keymaterial.h"
#include "app/practicevault/rendering.h"
#include "app/practicevault/softdelete.h"

#include <algorithm>
#include <array>

namespace practicevault {

namespace {

KeyShape rsaShape(const nlohmann::json &body)
{
    KeyShape shape {2048, 65537, {}};
    const auto size = body.find("key_size");
    if (size != body.end() && !size->is_null()) {
        if (!size->is_number_integer() || (*size != 2048 && *size != 3072 && *size != 4096))
            throw badParameter("The key_size must be 2048, 3072 or 4096.");
        shape.rsaBits = size->get<int>();
    }
    const auto exponent = body.find("public_exponent");
    if (exponent != body.end() && !exponent->is_null()) {
        if (!exponent->is_number_integer() || (*exponent != 3 && *exponent != 65537))
            throw badParameter("The public_exponent must be 3 or 65537.");
        shape.rsaExponent = exponent->get<unsigned>();
    }
    return shape;
}

KeyShape ecShape(const nlohmann::json &body)
{
    std::string curve = stringField(body, "crv").value_or("P-256");
    if (curve == "SECP256K1")
        curve = "P-256K";
    if (!opensslCurve(curve))
        throw badParameter("The curve '" + curve + "' is not supported.");
    return {0, 0, curve};
}

KeyShape octShape(const nlohmann::json &body)
{
    const auto size = body.find("key_size");
    if (size == body.end() || size->is_null())
        return {0, 0, {}, 256};
    if (!size->is_number_integer() || (*size != 128 && *size != 192 && *size != 256))
        throw badParameter("The key_size must be 128, 192 or 256.");
    return {0, 0, {}, size->get<int>()};
}

/// A refusal where the vault knows no such type.
KeyShape shapeFor(const Vault &vault, const std::string &type, const nlohmann::json &body)
{
    if (type == "RSA" || type == "RSA-HSM")
        return rsaShape(body);
    if (type == "EC" || type == "EC-HSM")
        return ecShape(body);
    // "AES" is what an early client was recorded asking of a Managed HSM.
    if (vault.isManagedHsm && (type == "oct" || type == "oct-HSM" || type == "AES"))
        return octShape(body);
    throw badParameter("Key type '" + type + "' is not supported.");
}

/// A Managed HSM holds hardware keys only, whatever was asked for.
std::string typeIn(const Vault &vault, const std::string &type)
{
    if (!vault.isManagedHsm || type.find("-HSM") != std::string::npos)
        return type;
    return type == "AES" ? "oct-HSM" : type + "-HSM";
}

void refuseWhereDeleted(Vault &vault, const std::string &name)
{
    const std::lock_guard lock(vault.mutex);
    checkNameIsFree(vault.keys, name);
}

} // namespace

std::vector<std::string> defaultOperations(const KeyShape &shape)
{
    if (shape.isOct())
        return {"wrapKey", "unwrapKey", "decrypt", "encrypt"};
    if (shape.isRsa())
        return {"encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey"};
    return {"sign", "verify"};
}

std::vector<std::string> keyOperations(const nlohmann::json &json, std::vector<std::string> fallback)
{
    const auto found = json.find("key_ops");
    if (found == json.end() || found->is_null())
        return fallback;
    if (!found->is_array())
        throw badParameter("The property \"key_ops\" must be an array of strings.");
    std::vector<std::string> operations;
    for (const auto &entry : *found) {
        constexpr std::array<std::string_view, 8> known {"encrypt", "decrypt", "sign", "verify",
                                                         "wrapKey", "unwrapKey", "import", "export"};
        const std::string operation = entry.is_string() ? entry.get<std::string>() : entry.dump();
        if (std::find(known.begin(), known.end(), operation) == known.end())
            throw badParameter("The key operation '" + operation + "' is not known.");
        operations.push_back(operation);
    }
    return operations;
}

Answer addKeyVersion(Vault &vault, const Call &call, KeyVersion version)
{
    version.id = randomVersion();
    version.attributes.created = version.attributes.updated = now();
    Snapshot<Key> added;
    {
        const std::lock_guard lock(vault.mutex);
        checkNameIsFree(vault.keys, call.name());
        added = vault.keys.add(call.name(), std::move(version));
        ++vault.changes;
    }
    return answerWith(bundle(added, call.origin));
}

Answer createKey(Vault &vault, const Call &call)
{
    refuseWhereDeleted(vault, call.name());
    KeyVersion version;
    version.type = requiredString(call.body, "kty");
    const KeyShape shape = shapeFor(vault, version.type, call.body);
    version.type = typeIn(vault, version.type);
    version.operations = keyOperations(call.body, defaultOperations(shape));
    applyAttributes(call.body, version.attributes);
    applyTags(call.body, Key::kind.tagLimit, version.tags);
    version.material = std::make_shared<const KeyMaterial>(shape);
    // Made here, before the lock: an RSA key of 4096 bits may take seconds, and nobody else waits for it.
    version.material->key();
    return addKeyVersion(vault, call, std::move(version));
}

Answer importKey(Vault &vault, const Call &call)
{
    const auto jwk = call.body.find("key");
    if (jwk == call.body.end() || !jwk->is_object())
        throw badParameter("The property \"key\" must be a valid JsonWebKey object.");
    refuseWhereDeleted(vault, call.name());
    KeyVersion version;
    version.material = importJwk(*jwk);
    version.type = typeIn(vault, requiredString(*jwk, "kty"));
    const KeyShape &shape = version.material->shape();
    if (shape.isOct() && !vault.isManagedHsm)
        throw badParameter("Key type '" + version.type + "' is not supported.");
    version.operations = keyOperations(*jwk, defaultOperations(shape));
    applyAttributes(call.body, version.attributes);
    applyTags(call.body, Key::kind.tagLimit, version.tags);
    return addKeyVersion(vault, call, std::move(version));
}

} // namespace practicevault
