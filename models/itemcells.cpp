// SPDX-License-Identifier: Apache-2.0
#include "models/itemcells.h"

#include "models/datetext.h"
#include "models/searchtext.h"
#include "models/tooltiptext.h"

#include <QCoreApplication>

namespace vault {

using Column = ItemTableModel::Column;

namespace {

using namespace Qt::StringLiterals;

struct ItemCells {
    Q_DECLARE_TR_FUNCTIONS(ItemCells)
};

QString bothExactDates(UnixSeconds date)
{
    return exactDate(date) + u'\n' + exactDateUtc(date);
}

QString stateReason(const Attributes &attributes, UnixSeconds now)
{
    switch (stateOf(attributes, now)) {
    case ObjectState::Disabled: return ItemCells::tr("Disabled: the vault refuses to use it");
    case ObjectState::Expired: return ItemCells::tr("Expired on %1").arg(exactDate(*attributes.expires));
    case ObjectState::NotYetValid: return ItemCells::tr("Not valid before %1").arg(exactDate(*attributes.notBefore));
    case ObjectState::ExpiresSoon: return ItemCells::tr("Expires on %1").arg(exactDate(*attributes.expires));
    case ObjectState::Enabled: return ItemCells::tr("Enabled");
    }
    return {};
}

} // namespace

QList<Column> columnsOf(ItemListKind kind)
{
    switch (kind) {
    case ItemListKind::Keys:
        return {Column::Name, Column::State, Column::Expires, Column::Updated, Column::Created, Column::Tags};
    case ItemListKind::Secrets:
        // What is looked for most comes first: at the window's first size Created is the one to scroll to.
        return {Column::Name, Column::State, Column::Expires, Column::Updated,
                Column::Tags, Column::ContentType, Column::Created};
    case ItemListKind::DeletedKeys:
        return {Column::Name, Column::DeletedOn, Column::PurgedOn, Column::Created, Column::Tags};
    case ItemListKind::DeletedSecrets:
        return {Column::Name, Column::ContentType, Column::DeletedOn, Column::PurgedOn, Column::Created, Column::Tags};
    case ItemListKind::Certificates:
        return {Column::Name, Column::State, Column::Expires, Column::Updated, Column::Tags, Column::Created};
    case ItemListKind::DeletedCertificates:
        return {Column::Name, Column::DeletedOn, Column::PurgedOn, Column::Created, Column::Tags};
    case ItemListKind::CertificateVersions:
    case ItemListKind::KeyVersions:
        return {Column::Version, Column::State, Column::Created, Column::Updated, Column::Expires, Column::Tags};
    case ItemListKind::SecretVersions:
        return {Column::Version, Column::State, Column::Created, Column::Updated,
                Column::Expires, Column::ContentType, Column::Tags};
    }
    return {};
}

QString columnTitle(Column column)
{
    switch (column) {
    case Column::Name: return ItemCells::tr("Name");
    case Column::State: return ItemCells::tr("State");
    case Column::ContentType: return ItemCells::tr("Content type");
    case Column::Expires: return ItemCells::tr("Expires");
    case Column::Updated: return ItemCells::tr("Updated");
    case Column::Created: return ItemCells::tr("Created");
    case Column::Tags: return ItemCells::tr("Tags");
    case Column::DeletedOn: return ItemCells::tr("Deleted");
    //: Title of the column that says when a deleted object goes for good
    case Column::PurgedOn: return ItemCells::tr("Purged");
    case Column::Version: return ItemCells::tr("Version");
    }
    return {};
}

bool isDateColumn(Column column)
{
    return column == Column::Expires || column == Column::Updated || column == Column::Created
           || column == Column::DeletedOn || column == Column::PurgedOn;
}

bool isNumberColumn(Column column)
{
    return column == Column::State || isDateColumn(column);
}

std::optional<UnixSeconds> ItemCell::date() const
{
    switch (column) {
    case Column::Expires: return item.attributes.expires;
    case Column::Updated: return item.attributes.updated;
    case Column::Created: return item.attributes.created;
    case Column::DeletedOn: return item.deletedDate;
    case Column::PurgedOn: return item.scheduledPurgeDate;
    default: return {};
    }
}

QString ItemCell::display() const
{
    switch (column) {
    case Column::Name: return item.id.name;
    case Column::State: return stateText(stateOf(item.attributes, now));
    case Column::ContentType: return item.contentType;
    case Column::Tags: return tagsText(item.tags);
    case Column::Version:
        //: %1 is a version of a key, secret or certificate: the one that is used when no version is named
        return isCurrent ? ItemCells::tr("%1 (current)").arg(item.id.version) : item.id.version;
    default: break;
    }
    const std::optional<UnixSeconds> seconds = date();
    return seconds ? relativeDate(*seconds, now) : u"–"_s;
}

QString ItemCell::toolTip() const
{
    switch (column) {
    case Column::Name:
        return item.managed ? ItemCells::tr("%1\nManaged: it backs a certificate").arg(item.id.name) : item.id.name;
    case Column::State: {
        const QString reason = stateReason(item.attributes, now);
        return item.managed ? reason + u'\n' + ItemCells::tr("Managed: it backs a certificate") : reason;
    }
    case Column::Version: return item.id.text;
    case Column::Tags: return plainToolTip(tagsText(item.tags));
    case Column::ContentType: return plainToolTip(item.contentType);
    default: break;
    }
    const std::optional<UnixSeconds> seconds = date();
    return seconds ? bothExactDates(*seconds) : QString();
}

QString ItemCell::accessibleText() const
{
    if (column == Column::State && item.managed)
        //: Read aloud: %1 is a state such as "Enabled" or "Expired"
        return ItemCells::tr("%1, managed by a certificate").arg(display());
    if (!isDateColumn(column) || date())
        return {};
    //: Read aloud for a date that an object does not have
    return column == Column::Expires ? ItemCells::tr("Never") : ItemCells::tr("None");
}

std::optional<qint64> ItemCell::sortNumber() const
{
    if (column == Column::State)
        return qint64(stateOf(item.attributes, now));
    return date();
}

QString ItemCell::sortText() const
{
    switch (column) {
    case Column::Name: return foldedText(item.id.name);
    case Column::ContentType: return foldedText(item.contentType);
    case Column::Tags: return foldedText(tagsText(item.tags));
    case Column::Version: return foldedText(item.id.version);
    default: return {};
    }
}

} // namespace vault
