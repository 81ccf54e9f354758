// SPDX-License-Identifier: Apache-2.0
#include "models/changelistmodel.h"

#include "models/datetext.h"
#include "models/tooltiptext.h"

#include <QStringList>

#include <utility>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

QString dateOrNever(std::optional<UnixSeconds> date)
{
    //: Of a date that an object does not have
    return date ? exactDate(*date) : ChangeListModel::tr("none");
}

QString tagText(const QString &name, const QString &value)
{
    return value.isEmpty() ? name : name + u'=' + value;
}

void addTagChanges(const Tags &before, const Tags &now, QStringList &parts)
{
    for (auto tag = now.cbegin(); tag != now.cend(); ++tag) {
        const auto old = before.constFind(tag.key());
        if (old == before.cend())
            //: %1 is a tag, "name=value"
            parts << ChangeListModel::tr("tag added: %1").arg(tagText(tag.key(), tag.value()));
        else if (*old != *tag)
            //: Both are tags, "name=value": the new one, the old one
            parts << ChangeListModel::tr("tag %1, was %2")
                         .arg(tagText(tag.key(), tag.value()), tagText(tag.key(), *old));
    }
    for (auto tag = before.cbegin(); tag != before.cend(); ++tag) {
        if (!now.contains(tag.key()))
            parts << ChangeListModel::tr("tag removed: %1").arg(tagText(tag.key(), tag.value()));
    }
}

QStringList changedParts(const ObjectDifference &difference)
{
    const Attributes &was = difference.before.attributes;
    const Attributes &is = difference.now.attributes;
    QStringList parts;
    if (difference.change & ChangeAspect::Version)
        parts << ChangeListModel::tr("created %1, was %2").arg(dateOrNever(is.created), dateOrNever(was.created));
    if (difference.change & ChangeAspect::Enabled)
        parts << (is.enabled ? ChangeListModel::tr("enabled") : ChangeListModel::tr("disabled"));
    if (was.expires != is.expires)
        parts << ChangeListModel::tr("expires %1, was %2").arg(dateOrNever(is.expires), dateOrNever(was.expires));
    if (was.notBefore != is.notBefore)
        parts << ChangeListModel::tr("valid from %1, was %2").arg(dateOrNever(is.notBefore), dateOrNever(was.notBefore));
    addTagChanges(difference.before.tags, difference.now.tags, parts);
    if (difference.before.contentType != difference.now.contentType)
        parts << ChangeListModel::tr("content type “%1”, was “%2”")
                     .arg(difference.now.contentType, difference.before.contentType);
    if (was.recoveryLevel != is.recoveryLevel)
        parts << ChangeListModel::tr("recovery %1, was %2").arg(is.recoveryLevel, was.recoveryLevel);
    if (parts.isEmpty() && was.updated != is.updated)
        parts << ChangeListModel::tr("updated %1, was %2").arg(dateOrNever(is.updated), dateOrNever(was.updated));
    return parts;
}

QString vanishedText(Whereabouts whereabouts)
{
    switch (whereabouts) {
    case Whereabouts::AmongDeleted: return ChangeListModel::tr("Deleted; it can be recovered");
    case Whereabouts::Gone: return ChangeListModel::tr("Gone for good: it is not among the deleted ones");
    case Whereabouts::Unknown:
        return ChangeListModel::tr("Not in the list; whether it can be recovered is unknown, as the list of deleted "
                                   "ones could not be read");
    case Whereabouts::StillThere: break;
    }
    return {};
}

} // namespace

QString objectKindTitle(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Key: return ChangeListModel::tr("Key");
    case ObjectKind::Secret: return ChangeListModel::tr("Secret");
    case ObjectKind::Certificate: return ChangeListModel::tr("Certificate");
    case ObjectKind::DeletedKey: return ChangeListModel::tr("Deleted key");
    case ObjectKind::DeletedSecret: return ChangeListModel::tr("Deleted secret");
    case ObjectKind::DeletedCertificate: return ChangeListModel::tr("Deleted certificate");
    }
    return {};
}

QString changeDetail(const ObjectDifference &difference)
{
    if (difference.change & ChangeAspect::Vanished)
        return vanishedText(difference.whereabouts);
    QStringList parts;
    const auto created = difference.now.attributes.created;
    if (!(difference.change & ChangeAspect::New))
        parts << changedParts(difference);
    else if (created)
        parts << ChangeListModel::tr("created %1").arg(exactDate(*created));
    if (difference.change & ChangeAspect::Expired)
        parts << ChangeListModel::tr("expired %1").arg(dateOrNever(difference.now.attributes.expires));
    else if (difference.change & ChangeAspect::ExpiresSoon && difference.before.attributes.expires == difference.now.attributes.expires)
        parts << ChangeListModel::tr("expires %1").arg(dateOrNever(difference.now.attributes.expires));
    return parts.join(u"; "_s);
}

void ChangeListModel::setDifferences(std::shared_ptr<const SnapshotDifferences> differences)
{
    beginResetModel();
    m_differences = std::move(differences);
    endResetModel();
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_differences ? 0 : int(m_differences->objects.size());
}

int ChangeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ObjectDifference &difference = differenceAt(index.row());
    if (role == ChangeRole)
        return int(difference.change);
    const bool isToolTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isToolTip)
        return {};
    switch (index.column()) {
    case NameColumn: return difference.name();
    case ListColumn: return objectKindTitle(difference.kind);
    case ChangeColumn: return isToolTip ? changeText(difference.change) : changeTitle(difference.change);
    case DetailColumn: return isToolTip ? plainToolTip(changeDetail(difference)) : changeDetail(difference);
    default: return {};
    }
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case ListColumn: return tr("Kind");
    case ChangeColumn: return tr("Change");
    case DetailColumn: return tr("What became of it");
    default: return {};
    }
}

} // namespace vault
