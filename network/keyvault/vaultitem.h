// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/attributes.h"
#include "network/keyvault/objectid.h"

#include <QList>
#include <QUrl>

#include <optional>

namespace vault {

/// What a list tells of an object, or of one of its versions: never a value. One type for keys, secrets,
/// certificates and their deleted forms, so that one model and one filter serve them all.
struct VaultItem {
    ObjectId id;
    Attributes attributes;
    Tags tags;
    bool managed = false; ///< Backs a certificate.
    QString contentType; ///< Secrets only.
    // Deleted objects only:
    QString recoveryId;
    std::optional<UnixSeconds> deletedDate;
    std::optional<UnixSeconds> scheduledPurgeDate;

    bool operator==(const VaultItem &other) const = default;
};

/// One page of a list. An empty page with a link is not the end (protocol.md §5).
struct ItemPage {
    QList<VaultItem> items;
    QUrl nextLink; ///< Empty on the last page. Opaque; it must belong to the vault: checked when it is followed.
};

} // namespace vault
