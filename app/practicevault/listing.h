// SPDX-License-Identifier: Apache-2.0
// The lists of keys, secrets and certificates, of their versions and of the deleted ones. Markers are lower-cased names, or the
// index of a version.
#pragma once

#include "app/practicevault/answer.h"
#include "app/practicevault/paging.h"
#include "app/practicevault/rendering.h"
#include "app/practicevault/softdelete.h"

#include <charconv>

namespace practicevault {

/// A Managed HSM leaves nextLink out where there is no more.
inline LastPage lastPageOf(const Vault &vault)
{
    return vault.isManagedHsm ? LastPage::WithoutLink : LastPage::NullLink;
}

template<class Object>
Answer listObjects(Vault &vault, const Call &call)
{
    return taggedAnswer(listPage(call, lastPageOf(vault), [&](const std::string &marker, std::size_t limit) {
        const std::lock_guard lock(vault.mutex);
        const auto &live = vault.table<Object>().live;
        Slice slice;
        auto entry = live.lower_bound(marker);
        for (; entry != live.end() && slice.items.size() < limit; ++entry)
            slice.items.push_back(item(entry->second, entry->second.versions.back(), call.origin, false));
        if (entry != live.end())
            slice.next = entry->first;
        return slice;
    }));
}

template<class Object>
Answer listDeleted(Vault &vault, const Call &call)
{
    return taggedAnswer(listPage(call, lastPageOf(vault), [&](const std::string &marker, std::size_t limit) {
        const std::lock_guard lock(vault.mutex);
        const auto &deleted = vault.table<Object>().deleted;
        Slice slice;
        auto entry = deleted.lower_bound(marker);
        for (; entry != deleted.end() && slice.items.size() < limit; ++entry) {
            const Object &object = entry->second;
            if (!isThrough(*object.deletion))
                continue;
            auto json = item(object, object.versions.back(), call.origin, false);
            addDeletion(json, Object::kind, object.name, *object.deletion, call.origin);
            slice.items.push_back(std::move(json));
        }
        if (entry != deleted.end())
            slice.next = entry->first;
        return slice;
    }));
}

/// An unknown name has an empty list, not a 404: so the service answers.
template<class Object>
Answer listVersions(Vault &vault, const Call &call)
{
    const std::string name = lowerCase(call.name());
    return taggedAnswer(listPage(call, lastPageOf(vault), [&](const std::string &marker, std::size_t limit) {
        const std::lock_guard lock(vault.mutex);
        const auto &live = vault.table<Object>().live;
        Slice slice;
        const auto found = live.find(name);
        if (found == live.end())
            return slice;
        std::size_t index = 0;
        std::from_chars(marker.data(), marker.data() + marker.size(), index);
        const auto &versions = found->second.versions;
        for (; index < versions.size() && slice.items.size() < limit; ++index)
            slice.items.push_back(item(found->second, versions[index], call.origin, true));
        if (index < versions.size())
            slice.next = std::to_string(index);
        return slice;
    }));
}

} // namespace practicevault
