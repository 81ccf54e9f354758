// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/objectchange.h"
#include "network/snapshots/vaultsnapshot.h"

#include <QList>
#include <QMap>

#include <vector>

namespace vault {

/// Where an object is that is not in its list any more.
enum class Whereabouts {
    StillThere,
    AmongDeleted,
    Gone, ///< Purged, or deleted where nothing is kept.
    Unknown, ///< The list of deleted objects could not be read.
};

/// One object that is not as it was.
struct ObjectDifference {
    ObjectKind kind = ObjectKind::Key; ///< Of the list that it is, or was, in.
    ObjectChange change;
    VaultItem before; ///< Empty for a new one.
    VaultItem now; ///< Empty for a vanished one.
    Whereabouts whereabouts = Whereabouts::StillThere;

    const QString &name() const { return now.id.name.isEmpty() ? before.id.name : now.id.name; }
};

/// What became of a vault since a snapshot was taken.
struct SnapshotDifferences {
    UnixSeconds since = 0; ///< 0 when there is nothing to compare with.
    QList<ObjectDifference> objects; ///< List by list; in each first what is there, in its order, then what vanished.
    QMap<ObjectKind, std::vector<ObjectChange>> marks; ///< By list, one for each of its items in their order.
    QList<ObjectKind> notCompared; ///< Lists that were known then and were not read, or not wholly, now.

    /// An object counts in every group that it is of. Deleted ones count as vanished, once.
    int count(ChangeGroup group) const;
};

/// A list as it is now.
struct CurrentList {
    ObjectKind kind = ObjectKind::Key;
    bool isComplete = false; ///< Otherwise what is missing need not have vanished.
    QList<VaultItem> items;
};

/// Compares each list with the one of its kind then; a list that was not known then has no changes. Names are compared
/// without case. now: Unix seconds. Takes its time for large vaults: call it where nobody waits.
SnapshotDifferences compareWithSnapshot(const VaultSnapshot &before, const QList<CurrentList> &lists, UnixSeconds now);

/// How one object differs; not whether it is new or gone. then, now: Unix seconds, for what expires without any change.
ObjectChange changeBetween(const VaultItem &before, const VaultItem &after, UnixSeconds then, UnixSeconds now);

} // namespace vault
