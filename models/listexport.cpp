// SPDX-License-Identifier: Apache-2.0
#include "models/listexport.h"

#include "network/csvline.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <utility>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

/// Words for programs, in no language: those of the filter.
QString stateWord(ObjectState state)
{
    switch (state) {
    case ObjectState::Disabled: return u"disabled"_s;
    case ObjectState::Expired: return u"expired"_s;
    case ObjectState::NotYetValid: return u"notyet"_s;
    case ObjectState::ExpiresSoon: return u"expiring"_s;
    case ObjectState::Enabled: break;
    }
    return u"enabled"_s;
}

QString isoDate(std::optional<UnixSeconds> date)
{
    return date ? QDateTime::fromSecsSinceEpoch(*date, Qt::UTC).toString(Qt::ISODate) : QString();
}

/// Name and text of each column, without tags.
QList<std::pair<QString, QString>> textsOf(const VaultItem &item, UnixSeconds now)
{
    return {{u"name"_s, item.id.name},
            {u"id"_s, item.id.text},
            {u"state"_s, stateWord(stateOf(item.attributes, now))},
            {u"created"_s, isoDate(item.attributes.created)},
            {u"updated"_s, isoDate(item.attributes.updated)},
            {u"notBefore"_s, isoDate(item.attributes.notBefore)},
            {u"expires"_s, isoDate(item.attributes.expires)},
            {u"deleted"_s, isoDate(item.deletedDate)},
            {u"scheduledPurge"_s, isoDate(item.scheduledPurgeDate)},
            {u"managed"_s, item.managed ? u"true"_s : u"false"_s},
            {u"contentType"_s, item.contentType}};
}

} // namespace

QByteArray listAsCsv(const QList<VaultItem> &items, UnixSeconds now)
{
    QStringList titles;
    for (const auto &column : textsOf({}, now))
        titles.append(column.first);
    QByteArray csv = csvLine(titles << u"tags"_s);
    for (const VaultItem &item : items) {
        QStringList cells;
        for (const auto &column : textsOf(item, now))
            cells.append(column.second);
        QStringList tags;
        for (auto tag = item.tags.cbegin(); tag != item.tags.cend(); ++tag)
            tags.append(tag.key() + u'=' + tag.value());
        csv += csvLine(cells << tags.join("; "_L1));
    }
    return csv;
}

QByteArray listAsJson(const QList<VaultItem> &items, UnixSeconds now)
{
    QJsonArray array;
    for (const VaultItem &item : items) {
        QJsonObject object;
        for (const auto &[name, text] : textsOf(item, now))
            object.insert(name, text.isEmpty() ? QJsonValue() : QJsonValue(text));
        object.insert("managed"_L1, item.managed);
        QJsonObject tags;
        for (auto tag = item.tags.cbegin(); tag != item.tags.cend(); ++tag)
            tags.insert(tag.key(), tag.value());
        object.insert("tags"_L1, tags);
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

} // namespace vault
