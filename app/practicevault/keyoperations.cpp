// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/keyoperations.h"

#include "app/practicevault/attributes.h"
#include "app/practicevault/backup.h"
#include "app/practicevault/keycreation.h"
#include "app/practicevault/rendering.h"

namespace practicevault {

Answer getKey(Vault &vault, const Call &call)
{
    Snapshot<Key> found;
    {
        const std::lock_guard lock(vault.mutex);
        found = vault.keys.snapshot(call.name(), call.version);
    }
    return taggedAnswer(bundle(found, call.origin));
}

Answer updateKey(Vault &vault, const Call &call)
{
    Snapshot<Key> updated;
    {
        const std::lock_guard lock(vault.mutex);
        Key &key = vault.keys.object(call.name());
        KeyVersion &version = vault.keys.version(key, call.version);
        // On a copy, so that a refused half of the request changes nothing.
        KeyVersion wanted = version;
        wanted.operations = keyOperations(call.body, wanted.operations);
        applyAttributes(call.body, wanted.attributes);
        applyTags(call.body, Key::kind.tagLimit, wanted.tags);
        wanted.attributes.updated = now();
        version = std::move(wanted);
        updated = snapshotOf(key, version);
        ++vault.changes;
    }
    return answerWith(bundle(updated, call.origin));
}

Answer backupKey(Vault &vault, const Call &call)
{
    return backUp<Key>(vault, call);
}

Answer restoreKey(Vault &vault, const Call &call)
{
    return answerWith(bundle(restore<Key>(vault, call), call.origin));
}

} // namespace practicevault
