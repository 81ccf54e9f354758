// SPDX-License-Identifier: Apache-2.0
// Keys, secrets or certificates by their lower-cased name: look-up ignores case, the object keeps the name as it was given, and
// the map's order is the order of the lists. The vault's mutex guards it.
#pragma once

#include "app/practicevault/encoding.h"
#include "app/practicevault/objects.h"
#include "app/practicevault/refusal.h"

#include <algorithm>
#include <map>
#include <string>

namespace practicevault {

template<class Object>
struct ObjectTable {
    std::map<std::string, Object> live;
    std::map<std::string, Object> deleted;

    /// 404 where the name is unknown or deleted.
    Object &object(const std::string &name)
    {
        const auto found = live.find(lowerCase(name));
        if (found == live.end())
            throw notFound(name);
        return found->second;
    }

    /// An empty version is the current one.
    static typename Object::Version &version(Object &object, const std::string &id)
    {
        if (id.empty())
            return object.versions.back();
        const auto wanted = lowerCase(id);
        const auto found = std::find_if(object.versions.begin(), object.versions.end(),
                                        [&wanted](const auto &version) { return version.id == wanted; });
        if (found == object.versions.end())
            throw notFound(object.name + "/" + id);
        return *found;
    }

    Snapshot<Object> snapshot(const std::string &name, const std::string &versionId)
    {
        Object &found = object(name);
        return snapshotOf(found, version(found, versionId));
    }

    /// Adds a version, and the object where the name is new.
    Snapshot<Object> add(const std::string &name, typename Object::Version version)
    {
        Object &target = live[lowerCase(name)];
        if (target.name.empty())
            target.name = name;
        target.versions.push_back(std::move(version));
        return snapshotOf(target, target.versions.back());
    }

    static Refusal notFound(const std::string &nameOrId)
    {
        const std::string noun(Object::kind.noun);
        return {404, std::string(Object::kind.notFoundCode),
                "A " + noun + " with (name/id) " + nameOrId + " was not found in this key vault. If you recently deleted this "
                    + noun + " you may be able to recover it using the correct recovery command.",
                {}};
    }
};

} // namespace practicevault
