// SPDX-License-Identifier: Apache-2.0
#include "models/bulkchange.h"

#include <algorithm>
#include <utility>

namespace vault {

namespace {

ObjectKind objectKindOf(ItemListKind kind)
{
    switch (kind) {
    case ItemListKind::Keys:
    case ItemListKind::DeletedKeys:
    case ItemListKind::KeyVersions:
        return ObjectKind::Key;
    case ItemListKind::Secrets:
    case ItemListKind::DeletedSecrets:
    case ItemListKind::SecretVersions:
        return ObjectKind::Secret;
    default:
        return ObjectKind::Certificate;
    }
}

bool isOfDeleted(ItemListKind kind)
{
    return kind == ItemListKind::DeletedKeys || kind == ItemListKind::DeletedSecrets
        || kind == ItemListKind::DeletedCertificates;
}

BulkPlan refused(BulkObstacle obstacle)
{
    return {BulkFate::Refused, obstacle, {}};
}

Tags tagsAfter(const Tags &tags, const BulkChange &change)
{
    if (change.action == BulkAction::ReplaceTags)
        return change.tags;
    Tags after = tags;
    if (change.action == BulkAction::PutTags)
        after.insert(change.tags);
    for (const QString &name : change.tagNames) {
        if (change.action == BulkAction::RemoveTags)
            after.remove(name);
    }
    return after;
}

BulkPlan tagPlan(const VaultItem &item, ObjectKind kind, const BulkChange &change)
{
    Tags after = tagsAfter(item.tags, change);
    if (after == item.tags)
        return {BulkFate::Unchanged, BulkObstacle::None, {}};
    if (after.size() > maximumTags)
        return refused(BulkObstacle::TooManyTags);
    const int longest = kind == ObjectKind::Key ? maximumTagLengthOfKey : maximumTagLengthOfSecret;
    for (auto tag = after.cbegin(); tag != after.cend(); ++tag) {
        if (tag.key().size() > longest || tag.value().size() > longest)
            return refused(BulkObstacle::TagTooLong);
    }
    BulkPlan plan{BulkFate::Changes, BulkObstacle::None, {}};
    plan.update.tags = std::move(after);
    return plan;
}

BulkPlan enablingPlan(const VaultItem &item, bool enabled)
{
    if (item.attributes.enabled == enabled)
        return {BulkFate::Unchanged, BulkObstacle::None, {}};
    BulkPlan plan{BulkFate::Changes, BulkObstacle::None, {}};
    plan.update.attributes.enabled = enabled;
    return plan;
}

} // namespace

bool appliesTo(BulkAction action, ItemListKind kind)
{
    if (isVersionsList(kind))
        return false;
    if (action == BulkAction::Export)
        return true;
    if (objectKindOf(kind) == ObjectKind::Certificate)
        return false;
    const bool isForDeleted = action == BulkAction::Recover || action == BulkAction::Purge;
    return isForDeleted == isOfDeleted(kind);
}

BulkPlan planOf(const VaultItem &item, ItemListKind kind, const BulkChange &change)
{
    if (change.action == BulkAction::Export)
        return {BulkFate::Changes, BulkObstacle::None, {}};
    const bool isDeleted = isOfDeleted(kind);
    const bool isForDeleted = change.action == BulkAction::Recover || change.action == BulkAction::Purge;
    if (isDeleted != isForDeleted)
        return refused(isDeleted ? BulkObstacle::IsDeleted : BulkObstacle::NotDeleted);
    switch (change.action) {
    case BulkAction::Enable:
    case BulkAction::Disable:
        return enablingPlan(item, change.action == BulkAction::Enable);
    case BulkAction::PutTags:
    case BulkAction::ReplaceTags:
    case BulkAction::RemoveTags:
        return tagPlan(item, objectKindOf(kind), change);
    case BulkAction::Delete:
        if (item.managed)
            return refused(BulkObstacle::Managed);
        break;
    case BulkAction::Purge:
        if (item.managed)
            return refused(BulkObstacle::Managed);
        if (!item.attributes.recoveryLevel.isEmpty() && !isPurgeable(item.attributes.recoveryLevel))
            return refused(BulkObstacle::NotPurgeable);
        break;
    case BulkAction::Recover:
    case BulkAction::Export:
        break;
    }
    return {BulkFate::Changes, BulkObstacle::None, {}};
}

} // namespace vault
