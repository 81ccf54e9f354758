// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/vaultitem.h"

#include <QList>
#include <QString>

namespace vault {

/// One list of a vault as it was at a time: every object that it held, metadata only.
struct SnapshotList {
    ObjectKind kind = ObjectKind::Key;
    UnixSeconds taken = 0;
    QList<VaultItem> items;

    bool operator==(const SnapshotList &) const = default;
};

/// What a vault held when it was last looked at, to tell what changed since and to read it when the vault is out of reach.
/// Never a value: lists have none. A list that could not be read whole is not in it, or is there as it was before, with
/// the date of then.
struct VaultSnapshot {
    UnixSeconds taken = 0;
    QString vaultUrl; ///< Of the vault that it is of: a connection may lead elsewhere by now.
    QList<SnapshotList> lists; ///< At most one of a kind.

    /// Null when it has no such list.
    const SnapshotList *list(ObjectKind kind) const;
    bool operator==(const VaultSnapshot &) const = default;
};

/// The newer one, with the lists that only the older one has; those of another vault are no part of this one's.
VaultSnapshot completedBy(VaultSnapshot newer, const VaultSnapshot &older);

} // namespace vault
