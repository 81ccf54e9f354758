// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/deletedoperations.h"

#include "app/practicevault/rendering.h"
#include "app/practicevault/softdelete.h"

namespace practicevault {

namespace {

template<class Object>
Snapshot<Object> deletedSnapshot(Vault &vault, const Call &call)
{
    const std::lock_guard lock(vault.mutex);
    const Object &object = deletedObject(vault.table<Object>(), call.name());
    return snapshotOf(object, object.versions.back());
}

Answer purged()
{
    return {204, std::nullopt, false};
}

} // namespace

Answer deleteKey(Vault &vault, const Call &call)
{
    return answerWith(bundle(deleteObject<Key>(vault, call.name()), call.origin));
}

Answer getDeletedKey(Vault &vault, const Call &call)
{
    return taggedAnswer(bundle(deletedSnapshot<Key>(vault, call), call.origin));
}

Answer recoverKey(Vault &vault, const Call &call)
{
    return answerWith(bundle(recoverObject<Key>(vault, call.name()), call.origin));
}

Answer purgeKey(Vault &vault, const Call &call)
{
    purgeObject<Key>(vault, call.name());
    return purged();
}

Answer deleteSecret(Vault &vault, const Call &call)
{
    return answerWith(bundle(deleteObject<Secret>(vault, call.name()), call.origin));
}

Answer getDeletedSecret(Vault &vault, const Call &call)
{
    const auto secret = deletedSnapshot<Secret>(vault, call);
    if (!secret.version.attributes.enabled)
        throw forbidden("AccessDenied", "Operation get is not permitted on this object.");
    return answerWith(bundle(secret, call.origin));
}

Answer recoverSecret(Vault &vault, const Call &call)
{
    return answerWith(bundle(recoverObject<Secret>(vault, call.name()), call.origin));
}

Answer purgeSecret(Vault &vault, const Call &call)
{
    purgeObject<Secret>(vault, call.name());
    return purged();
}

} // namespace practicevault
