// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/keycryptography.h"

#include "app/practicevault/attributes.h"
#include "app/practicevault/encryption.h"
#include "app/practicevault/rendering.h"
#include "app/practicevault/signing.h"
#include "app/practicevault/symmetricencryption.h"

#include <algorithm>

namespace practicevault {

namespace {

/// Private operations are refused on a disabled key; encrypt, verify and wrap are let through, as the service does.
bool isRefusedWhenDisabled(const std::string &operation)
{
    return operation == "decrypt" || operation == "sign" || operation == "unwrapKey";
}

/// Outside nbf..exp nothing new is made; what was made before can still be read and verified.
bool isRefusedOutsideItsTime(const std::string &operation)
{
    return operation == "encrypt" || operation == "sign" || operation == "wrapKey";
}

Snapshot<Key> keyFor(Vault &vault, const Call &call, const std::string &operation)
{
    Snapshot<Key> key;
    {
        const std::lock_guard lock(vault.mutex);
        key = vault.keys.snapshot(call.name(), call.version);
    }
    const auto &allowed = key.version.operations;
    if (std::find(allowed.begin(), allowed.end(), operation) == allowed.end())
        throw forbidden("KeyOperationForbidden", "Operation " + operation + " is not permitted on this key.");
    const Attributes &attributes = key.version.attributes;
    if (!attributes.enabled && isRefusedWhenDisabled(operation))
        throw forbidden("KeyDisabled", "Operation " + operation + " is not allowed on a disabled key.");
    if (isRefusedOutsideItsTime(operation)) {
        if (attributes.notBefore && now() < *attributes.notBefore)
            throw forbidden("KeyNotYetValid", "Operation " + operation + " is not allowed on a key that is not yet valid.");
        if (attributes.expires && now() >= *attributes.expires)
            throw forbidden("KeyExpired", "Operation " + operation + " is not allowed on an expired key.");
    }
    return key;
}

std::string kidOf(const Snapshot<Key> &key, const Call &call)
{
    return identifier(Key::kind, call.origin, key.name, key.version.id);
}

/// A base64url field that may be left out.
std::string bytesField(const nlohmann::json &body, const char *name)
{
    return body.contains(name) && !body[name].is_null() ? requiredBytes(body, name) : std::string();
}

using BlockFunction = std::string (*)(const KeyMaterial &, const std::string &, const std::string &);
using SymmetricFunction = SymmetricText (*)(const KeyMaterial &, const std::string &, const SymmetricText &);

Answer transform(Vault &vault, const Call &call, const std::string &operation, BlockFunction block,
                 SymmetricFunction symmetric)
{
    const Snapshot<Key> key = keyFor(vault, call, operation);
    const KeyMaterial &material = *key.version.material;
    const std::string algorithm = requiredString(call.body, "alg");
    const std::string value = requiredBytes(call.body, "value");
    nlohmann::json answer {{"kid", kidOf(key, call)}};
    if (vault.isManagedHsm)
        answer["alg"] = algorithm;
    if (!material.shape().isOct()) {
        answer["value"] = encodeBase64Url(block(material, algorithm, value));
        return answerWith(std::move(answer));
    }
    checkSymmetric(material, algorithm, operation);
    const SymmetricText given {value, bytesField(call.body, "iv"), bytesField(call.body, "aad"),
                               bytesField(call.body, "tag")};
    const SymmetricText made = symmetric(material, algorithm, given);
    answer["value"] = encodeBase64Url(made.value);
    for (const auto &[name, bytes] : {std::pair("iv", &made.iv), std::pair("aad", &made.aad), std::pair("tag", &made.tag)}) {
        if (!bytes->empty())
            answer[name] = encodeBase64Url(*bytes);
    }
    return answerWith(std::move(answer));
}

} // namespace

Answer sign(Vault &vault, const Call &call)
{
    const Snapshot<Key> key = keyFor(vault, call, "sign");
    const std::string algorithm = requiredString(call.body, "alg");
    const std::string digest = requiredBytes(call.body, "value");
    const std::string kid = kidOf(key, call);
    checkSigning(*key.version.material, algorithm, digest, "value", kid, key.version.type);
    return answerWith(
        {{"kid", kid}, {"value", encodeBase64Url(signDigest(*key.version.material, algorithm, digest))}});
}

Answer verify(Vault &vault, const Call &call)
{
    const Snapshot<Key> key = keyFor(vault, call, "verify");
    const std::string algorithm = requiredString(call.body, "alg");
    const std::string digest = requiredBytes(call.body, "digest");
    const std::string signature = requiredBytes(call.body, "value");
    checkSigning(*key.version.material, algorithm, digest, "digest", kidOf(key, call), key.version.type);
    return answerWith({{"value", verifyDigest(*key.version.material, algorithm, digest, signature)}});
}

Answer encrypt(Vault &vault, const Call &call)
{
    return transform(vault, call, "encrypt", encryptBlock, encryptSymmetric);
}

Answer decrypt(Vault &vault, const Call &call)
{
    return transform(vault, call, "decrypt", decryptBlock, decryptSymmetric);
}

Answer wrapKey(Vault &vault, const Call &call)
{
    return transform(vault, call, "wrapKey", encryptBlock, encryptSymmetric);
}

Answer unwrapKey(Vault &vault, const Call &call)
{
    return transform(vault, call, "unwrapKey", decryptBlock, decryptSymmetric);
}

} // namespace practicevault
