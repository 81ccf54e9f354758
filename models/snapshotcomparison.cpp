// SPDX-License-Identifier: Apache-2.0
#include "models/snapshotcomparison.h"

#include "models/searchtext.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace vault {

namespace {

using ItemsByName = QHash<QString, const VaultItem *>;

ItemsByName byName(const QList<VaultItem> &items)
{
    ItemsByName found;
    found.reserve(items.size());
    for (const VaultItem &item : items)
        found.insert(foldedText(item.id.name), &item);
    return found;
}

std::optional<ObjectKind> deletedFormOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Key: return ObjectKind::DeletedKey;
    case ObjectKind::Secret: return ObjectKind::DeletedSecret;
    case ObjectKind::Certificate: return ObjectKind::DeletedCertificate;
    default: return std::nullopt;
    }
}

std::optional<ObjectKind> liveFormOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::DeletedKey: return ObjectKind::Key;
    case ObjectKind::DeletedSecret: return ObjectKind::Secret;
    case ObjectKind::DeletedCertificate: return ObjectKind::Certificate;
    default: return std::nullopt;
    }
}

/// Of the expiry alone: a disabled object expires all the same.
ObjectState expiryState(const Attributes &attributes, UnixSeconds now)
{
    Attributes dates;
    dates.expires = attributes.expires;
    return stateOf(dates, now);
}

ObjectChange expirySince(std::optional<ObjectState> before, ObjectState now)
{
    if (now == ObjectState::Expired && before != ObjectState::Expired)
        return ChangeAspect::Expired;
    if (now == ObjectState::ExpiresSoon && before != ObjectState::ExpiresSoon)
        return ChangeAspect::ExpiresSoon;
    return {};
}

class Comparison
{
public:
    Comparison(const VaultSnapshot &before, const QList<CurrentList> &lists, UnixSeconds now)
        : m_before(before), m_lists(lists), m_now(now)
    {
        for (const CurrentList &list : lists)
            m_current.insert(list.kind, byName(list.items));
    }

    SnapshotDifferences run()
    {
        m_found.since = m_before.taken;
        for (const CurrentList &list : m_lists) {
            const SnapshotList *before = m_before.list(list.kind);
            if (!before)
                continue;
            if (liveFormOf(list.kind))
                compareDeleted(list, *before);
            else
                compareLive(list, *before);
        }
        for (const SnapshotList &before : m_before.lists) {
            const CurrentList *list = current(before.kind);
            if (!list || !list->isComplete)
                m_found.notCompared.append(before.kind);
        }
        return std::move(m_found);
    }

private:
    const CurrentList *current(ObjectKind kind) const
    {
        const auto list = std::find_if(m_lists.cbegin(), m_lists.cend(),
                                       [kind](const CurrentList &candidate) { return candidate.kind == kind; });
        return list == m_lists.cend() ? nullptr : &*list;
    }
    bool isThere(ObjectKind kind, const QString &foldedName) const { return m_current.value(kind).contains(foldedName); }

    void compareLive(const CurrentList &list, const SnapshotList &before)
    {
        const ItemsByName known = byName(before.items);
        std::vector<ObjectChange> &marks = m_found.marks[list.kind];
        marks.reserve(std::size_t(list.items.size()));
        for (const VaultItem &item : list.items) {
            const VaultItem *old = known.value(foldedText(item.id.name));
            const ObjectChange change = old
                ? changeBetween(*old, item, before.taken, m_now)
                : ChangeAspect::New | expirySince(std::nullopt, expiryState(item.attributes, m_now));
            marks.push_back(change);
            if (change)
                m_found.objects.append({list.kind, change, old ? *old : VaultItem(), item, Whereabouts::StillThere});
        }
        if (!list.isComplete)
            return;
        for (const VaultItem &old : before.items) {
            const QString name = foldedText(old.id.name);
            if (!isThere(list.kind, name))
                m_found.objects.append({list.kind, ChangeAspect::Vanished, old, {}, whereaboutsOf(list.kind, name)});
        }
    }

    /// Marks those that were deleted since, which are told of as vanished already, and tells of those that are gone for
    /// good. One that came back is a new one in the other list.
    void compareDeleted(const CurrentList &list, const SnapshotList &before)
    {
        const ObjectKind live = *liveFormOf(list.kind);
        const SnapshotList *liveBefore = m_before.list(live);
        const ItemsByName lived = liveBefore ? byName(liveBefore->items) : ItemsByName();
        std::vector<ObjectChange> &marks = m_found.marks[list.kind];
        marks.reserve(std::size_t(list.items.size()));
        for (const VaultItem &item : list.items)
            marks.push_back(lived.contains(foldedText(item.id.name)) ? ChangeAspect::Deleted : ObjectChange());
        const CurrentList *liveNow = current(live);
        if (!list.isComplete || !liveNow || !liveNow->isComplete)
            return;
        for (const VaultItem &old : before.items) {
            const QString name = foldedText(old.id.name);
            if (!isThere(list.kind, name) && !isThere(live, name))
                m_found.objects.append({list.kind, ChangeAspect::Vanished, old, {}, Whereabouts::Gone});
        }
    }

    Whereabouts whereaboutsOf(ObjectKind kind, const QString &foldedName) const
    {
        const auto deleted = deletedFormOf(kind);
        if (deleted && isThere(*deleted, foldedName))
            return Whereabouts::AmongDeleted;
        const CurrentList *list = deleted ? current(*deleted) : nullptr;
        return list && list->isComplete ? Whereabouts::Gone : Whereabouts::Unknown;
    }

    const VaultSnapshot &m_before;
    const QList<CurrentList> &m_lists;
    UnixSeconds m_now;
    QMap<ObjectKind, ItemsByName> m_current;
    SnapshotDifferences m_found;
};

} // namespace

int SnapshotDifferences::count(ChangeGroup group) const
{
    return int(std::count_if(objects.cbegin(), objects.cend(),
                             [group](const ObjectDifference &object) { return isOf(object.change, group); }));
}

ObjectChange changeBetween(const VaultItem &before, const VaultItem &after, UnixSeconds then, UnixSeconds now)
{
    const Attributes &was = before.attributes;
    const Attributes &is = after.attributes;
    ObjectChange change;
    change.setFlag(ChangeAspect::Enabled, was.enabled != is.enabled);
    change.setFlag(ChangeAspect::Validity, was.expires != is.expires || was.notBefore != is.notBefore);
    change.setFlag(ChangeAspect::TagSet, before.tags != after.tags);
    change.setFlag(ChangeAspect::Version, was.created != is.created);
    change.setFlag(ChangeAspect::Others,
                   before.contentType != after.contentType || before.managed != after.managed
                       || was.recoveryLevel != is.recoveryLevel || was.recoverableDays != is.recoverableDays
                       || was.exportable != is.exportable || was.hsmPlatform != is.hsmPlatform);
    if (!change && was.updated != is.updated)
        change = ChangeAspect::Others;
    return change | expirySince(expiryState(was, then), expiryState(is, now));
}

SnapshotDifferences compareWithSnapshot(const VaultSnapshot &before, const QList<CurrentList> &lists, UnixSeconds now)
{
    return Comparison(before, lists, now).run();
}

} // namespace vault
