// SPDX-License-Identifier: Apache-2.0
// Backup blobs: an object with all its versions, sealed, as base64url text.
#pragma once

#include "app/practicevault/answer.h"
#include "app/practicevault/attributes.h"
#include "app/practicevault/call.h"
#include "app/practicevault/objectjson.h"
#include "app/practicevault/rendering.h"
#include "app/practicevault/vault.h"

#include <string>

namespace practicevault {

/// AES-256-GCM under a key that every practice vault has: a blob is opaque and cannot be altered unnoticed, and any
/// practice vault can restore it. It keeps nothing secret.
std::string seal(const std::string &plain);

/// Throws the service's Refusal for a blob that is corrupt.
std::string unseal(const std::string &blob);

template<class Object>
Answer backUp(Vault &vault, const Call &call)
{
    nlohmann::json json;
    {
        const std::lock_guard lock(vault.mutex);
        json = toJson(vault.table<Object>().object(call.name()));
    }
    json["kind"] = Object::kind.noun;
    return answerWith({{"value", seal(json.dump())}});
}

template<class Object>
Snapshot<Object> restore(Vault &vault, const Call &call)
{
    const auto json = nlohmann::json::parse(unseal(requiredString(call.body, "value")), nullptr, false);
    if (!json.is_object() || json.value("kind", "") != Object::kind.noun)
        throw Refusal {400, "Malformed backup blob", "Backup blob is corrupt.", {}};
    Object object = objectFromJson<Object>(json);
    const std::string noun(Object::kind.noun);
    const std::lock_guard lock(vault.mutex);
    auto &table = vault.table<Object>();
    const std::string key = lowerCase(object.name);
    if (table.live.count(key) > 0 || table.deleted.count(key) > 0)
        throw conflict("", "There was a conflict restoring the " + noun + " '"
                               + identifier(Object::kind, call.origin, object.name, object.versions.back().id)
                               + "'. A " + noun + " of this name exists already, deleted or not.");
    const auto &restored = table.live.emplace(key, std::move(object)).first->second;
    ++vault.changes;
    return snapshotOf(restored, restored.versions.back());
}

} // namespace practicevault
