// SPDX-License-Identifier: Apache-2.0
// Delete, recover and purge (protocol.md section 6), alike for keys and secrets. Each takes the vault's lock, since
// a state is decided and changed at once.
#pragma once

#include "app/practicevault/attributes.h"
#include "app/practicevault/vault.h"

namespace practicevault {

inline bool isThrough(const Deletion &deletion)
{
    return std::chrono::steady_clock::now() >= deletion.throughAt;
}

/// Before a name is created or set: 409 while it is deleted or being deleted. The caller holds the lock.
template<class Object>
void checkNameIsFree(const ObjectTable<Object> &table, const std::string &name)
{
    const auto found = table.deleted.find(lowerCase(name));
    if (found == table.deleted.end())
        return;
    const std::string start = std::string(Object::kind.title) + " " + found->second.name + " is currently ";
    if (!isThrough(*found->second.deletion))
        throw conflict("ObjectIsBeingDeleted", start + "being deleted and cannot be re-created; retry later.");
    throw conflict("ObjectIsDeletedButRecoverable",
                   start + "in a deleted but recoverable state, and its name cannot be reused; in this state, the "
                       + std::string(Object::kind.noun) + " can only be recovered or purged.");
}

/// What a certificate made goes and comes back with it alone.
template<class Object>
void refuseManaged(const Object &object, const std::string &operation)
{
    if (object.managed)
        throw forbidden(std::string(Object::kind.managedCode),
                        "Operation \"" + operation
                            + "\" is not allowed as this object's lifetime is managed by Key Vault.");
}

template<class Object>
Snapshot<Object> deleteObject(Vault &vault, const std::string &name)
{
    const std::lock_guard lock(vault.mutex);
    ObjectTable<Object> &table = vault.table<Object>();
    refuseManaged(table.object(name), "delete");
    auto node = table.live.extract(lowerCase(name));
    Object &object = node.mapped();
    ++vault.changes;
    if (!recovery().keepsDeleted())
        return snapshotOf(object, object.versions.back());
    const std::int64_t time = now();
    constexpr std::int64_t secondsADay = 86400;
    object.deletion
        = Deletion {time, time + recovery().days * secondsADay, std::chrono::steady_clock::now() + vault.deleteDelay};
    auto answer = snapshotOf(object, object.versions.back());
    table.deleted.insert(std::move(node));
    return answer;
}

/// 404 where it is unknown or the deletion is not through yet. The caller holds the lock.
template<class Object>
Object &deletedObject(ObjectTable<Object> &table, const std::string &name)
{
    const auto found = table.deleted.find(lowerCase(name));
    if (found == table.deleted.end() || !isThrough(*found->second.deletion))
        throw Refusal {404, std::string(Object::kind.notFoundCode),
                       "Deleted " + std::string(Object::kind.title) + " not found: " + name, {}};
    return found->second;
}

/// What recover and purge refuse alike.
template<class Object>
typename std::map<std::string, Object>::iterator deletedEntry(ObjectTable<Object> &table, const std::string &name,
                                                             const Refusal &whereLive, const std::string &whoIsDeleted)
{
    const auto found = table.deleted.find(lowerCase(name));
    if (found == table.deleted.end()) {
        if (table.live.count(lowerCase(name)) > 0)
            throw whereLive;
        throw Refusal {404, std::string(Object::kind.notFoundCode), std::string(Object::kind.title) + " not found: " + name, {}};
    }
    if (!isThrough(*found->second.deletion))
        throw conflict("ObjectIsBeingDeleted", whoIsDeleted + " is currently being deleted.");
    return found;
}

template<class Object>
Snapshot<Object> recoverObject(Vault &vault, const std::string &name)
{
    const std::lock_guard lock(vault.mutex);
    ObjectTable<Object> &table = vault.table<Object>();
    const std::string title(Object::kind.title);
    const Refusal exists {400, "MethodNotAllowed", title + " exists already: " + name,
                          "RequestNotAllowedOnNonDeletedObject"};
    const auto entry = deletedEntry(table, name, exists, title + " " + name);
    refuseManaged(entry->second, "recover");
    auto node = table.deleted.extract(entry);
    Object &object = node.mapped();
    object.deletion.reset();
    auto answer = snapshotOf(object, object.versions.back());
    table.live.insert(std::move(node));
    ++vault.changes;
    return answer;
}

template<class Object>
void purgeObject(Vault &vault, const std::string &name)
{
    const std::lock_guard lock(vault.mutex);
    ObjectTable<Object> &table = vault.table<Object>();
    const std::string title(Object::kind.title);
    const Refusal notDeleted {400, "MethodNotAllowed", title + " must be deleted prior to being purged.",
                              "ObjectMustBeDeletedPriorToBeingPurged"};
    const auto entry = deletedEntry(table, name, notDeleted, title);
    refuseManaged(entry->second, "purge");
    if (!recovery().allowsPurge())
        throw Refusal {403, "Forbidden",
                       "Operation \"purge\" is not allowed because purge protection is enabled for this vault.", {}};
    table.deleted.erase(entry);
    ++vault.changes;
}

} // namespace practicevault
