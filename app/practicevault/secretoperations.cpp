// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/secretoperations.h"

#include "app/practicevault/attributes.h"
#include "app/practicevault/backup.h"
#include "app/practicevault/rendering.h"
#include "app/practicevault/softdelete.h"

namespace practicevault {

namespace {

constexpr std::size_t largestValueBytes = 25600;
constexpr std::size_t largestContentType = 255;

void applyFields(const nlohmann::json &body, SecretVersion &version)
{
    if (auto contentType = stringField(body, "contentType")) {
        if (contentType->size() > largestContentType)
            throw invalidPropertyValue();
        version.contentType = std::move(*contentType);
    }
    applyAttributes(body, version.attributes);
    applyTags(body, Secret::kind.tagLimit, version.tags);
}

Answer withValue(const Snapshot<Secret> &secret, const Call &call)
{
    nlohmann::json json = bundle(secret, call.origin);
    json["value"] = secret.version.value;
    return answerWith(std::move(json));
}

} // namespace

Answer setSecret(Vault &vault, const Call &call)
{
    SecretVersion version;
    version.id = randomVersion();
    version.value = requiredString(call.body, "value");
    if (version.value.size() > largestValueBytes)
        throw invalidPropertyValue();
    applyFields(call.body, version);
    version.attributes.created = version.attributes.updated = now();
    const std::lock_guard lock(vault.mutex);
    checkNameIsFree(vault.secrets, call.name());
    const auto added = vault.secrets.add(call.name(), std::move(version));
    ++vault.changes;
    return withValue(added, call);
}

Answer getSecret(Vault &vault, const Call &call)
{
    const std::lock_guard lock(vault.mutex);
    const auto found = vault.secrets.snapshot(call.name(), call.version);
    if (!found.version.attributes.enabled)
        throw forbidden("SecretDisabled", "Operation get is not allowed on a disabled secret.");
    return withValue(found, call);
}

Answer updateSecret(Vault &vault, const Call &call)
{
    const std::lock_guard lock(vault.mutex);
    Secret &secret = vault.secrets.object(call.name());
    SecretVersion &version = vault.secrets.version(secret, call.version);
    // On a copy, so that a refused half of the request changes nothing.
    SecretVersion wanted = version;
    applyFields(call.body, wanted);
    wanted.attributes.updated = now();
    version = std::move(wanted);
    ++vault.changes;
    return answerWith(bundle(snapshotOf(secret, version), call.origin));
}

Answer backupSecret(Vault &vault, const Call &call)
{
    return backUp<Secret>(vault, call);
}

Answer restoreSecret(Vault &vault, const Call &call)
{
    return answerWith(bundle(restore<Secret>(vault, call), call.origin));
}

} // namespace practicevault
