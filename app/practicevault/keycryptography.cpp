// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/keycryptography.h"

#include "app/practicevault/attributes.h"
#include "app/practicevault/encryption.h"
#include "app/practicevault/rendering.h"
#include "app/practicevault/signing.h"

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

using Transform = std::string (*)(const KeyMaterial &, const std::string &, const std::string &);

Answer transform(Vault &vault, const Call &call, const std::string &operation, Transform function)
{
    const Snapshot<Key> key = keyFor(vault, call, operation);
    const std::string algorithm = requiredString(call.body, "alg");
    const std::string value = requiredBytes(call.body, "value");
    const std::string result = function(*key.version.material, algorithm, value);
    return answerWith({{"kid", kidOf(key, call)}, {"value", encodeBase64Url(result)}});
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
    return transform(vault, call, "encrypt", encryptBlock);
}

Answer decrypt(Vault &vault, const Call &call)
{
    return transform(vault, call, "decrypt", decryptBlock);
}

Answer wrapKey(Vault &vault, const Call &call)
{
    return transform(vault, call, "wrapKey", encryptBlock);
}

Answer unwrapKey(Vault &vault, const Call &call)
{
    return transform(vault, call, "unwrapKey", decryptBlock);
}

} // namespace practicevault
