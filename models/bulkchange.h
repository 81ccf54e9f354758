// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"
#include "models/objectupdate.h"

#include <QStringList>

namespace vault {

/// What can be done to many objects of one list at once. An export changes nothing; with values it reads each of them.
enum class BulkAction { Enable, Disable, PutTags, ReplaceTags, RemoveTags, Delete, Recover, Purge, Export };

constexpr bool isTagAction(BulkAction action)
{
    return action == BulkAction::PutTags || action == BulkAction::ReplaceTags || action == BulkAction::RemoveTags;
}
constexpr bool isRemoval(BulkAction action)
{
    return action == BulkAction::Delete || action == BulkAction::Purge;
}
/// Whether objects of such a list can be asked for it at all; certificates are for browsing only, and can be exported.
bool appliesTo(BulkAction action, ItemListKind kind);

/// What a person chose to do.
struct BulkChange {
    BulkAction action = BulkAction::Disable;
    Tags tags; ///< PutTags: added, or changed where they are there. ReplaceTags: the complete set.
    QStringList tagNames; ///< RemoveTags.

    bool operator==(const BulkChange &other) const = default;
};

/// What would become of one object.
enum class BulkFate { Changes, Unchanged, Refused };

/// Why an object is refused before anything is sent.
enum class BulkObstacle {
    None,
    Managed, ///< Belongs to a certificate, through which alone it is deleted (protocol.md §2).
    IsDeleted, ///< Has to be recovered first.
    NotDeleted,
    NotPurgeable, ///< Purge protection (recoveryLevel).
    TooManyTags,
    TagTooLong, ///< A name or a value.
};

struct BulkPlan {
    BulkFate fate = BulkFate::Refused;
    BulkObstacle obstacle = BulkObstacle::None;
    ObjectUpdate update; ///< What is sent, for the actions that update. Tags are the complete set (protocol.md §3).
};

/// kind: the list in which the object stands.
BulkPlan planOf(const VaultItem &item, ItemListKind kind, const BulkChange &change);

} // namespace vault
