// SPDX-License-Identifier: Apache-2.0
#include "network/snapshots/vaultsnapshot.h"

#include <algorithm>

namespace vault {

const SnapshotList *VaultSnapshot::list(ObjectKind kind) const
{
    const auto found =
        std::find_if(lists.cbegin(), lists.cend(), [kind](const SnapshotList &list) { return list.kind == kind; });
    return found == lists.cend() ? nullptr : &*found;
}

VaultSnapshot completedBy(VaultSnapshot newer, const VaultSnapshot &older)
{
    if (newer.vaultUrl != older.vaultUrl)
        return newer;
    for (const SnapshotList &list : older.lists) {
        if (!newer.list(list.kind))
            newer.lists.append(list);
    }
    return newer;
}

} // namespace vault
