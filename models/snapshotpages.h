// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"
#include "network/snapshots/vaultsnapshot.h"

#include <memory>

namespace vault {

/// A list of a snapshot page by page, so that it is shown by the same models as a vault's own, without any vault.
PageSource snapshotPages(std::shared_ptr<const VaultSnapshot> snapshot, ObjectKind kind);

/// The list that an object of this kind is in.
ItemListKind listKindOf(ObjectKind kind);

} // namespace vault
