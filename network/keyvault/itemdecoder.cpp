// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/itemdecoder.h"

#include "network/http/jsonguard.h"

#include <cmath>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

std::optional<std::int64_t> integer(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (!(std::abs(number) < 9.2e18)) // What a 64-bit integer cannot hold is no time.
        return std::nullopt;
    return value.toInteger(static_cast<std::int64_t>(number));
}

std::optional<bool> boolean(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QString recoveryLevelOf(const QJsonObject &attributes)
{
    if (const QString level = attributes["recoveryLevel"_L1].toString(); !level.isEmpty())
        return level;
    if (const QString level = attributes["recoverylevel"_L1].toString(); !level.isEmpty())
        return level;
    // Early Managed HSM said only this.
    const auto purgeDisabled = boolean(attributes["purgedisabled"_L1]);
    if (!purgeDisabled)
        return {};
    return *purgeDisabled ? u"Recoverable"_s : u"Recoverable+Purgeable"_s;
}

} // namespace

Result<QJsonObject> parseObject(QByteArrayView body)
{
    Result<QJsonDocument> document = parseJson(body);
    if (!document)
        return tl::unexpected(std::move(document.error()));
    if (!document->isObject())
        return wrongShape(u"body"_s);
    return document->object();
}

Attributes decodeAttributes(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Attributes attributes;
    attributes.enabled = object["enabled"_L1].toBool(true);
    attributes.notBefore = integer(object["nbf"_L1]);
    attributes.expires = integer(object["exp"_L1]);
    attributes.created = integer(object["created"_L1]);
    attributes.updated = integer(object["updated"_L1]);
    attributes.recoveryLevel = recoveryLevelOf(object);
    if (const auto days = integer(object["recoverableDays"_L1]); days && std::in_range<int>(*days))
        attributes.recoverableDays = static_cast<int>(*days);
    attributes.exportable = boolean(object["exportable"_L1]);
    attributes.hsmPlatform = object["hsmPlatform"_L1].toString();
    return attributes;
}

Tags decodeTags(const QJsonValue &value)
{
    Tags tags;
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        tags.insert(it.key(), it.value().toVariant().toString());
    return tags;
}

Result<VaultItem> decodeItem(const QJsonObject &object, const QString &idText, const QString &idField)
{
    std::optional<ObjectId> id = ObjectId::parse(idText);
    if (!id)
        return wrongShape(idField);
    VaultItem item;
    item.id = std::move(*id);
    item.attributes = decodeAttributes(object["attributes"_L1]);
    item.tags = decodeTags(object["tags"_L1]);
    item.managed = object["managed"_L1].toBool();
    item.contentType = object["contentType"_L1].toString();
    item.recoveryId = object["recoveryId"_L1].toString();
    item.deletedDate = integer(object["deletedDate"_L1]);
    item.scheduledPurgeDate = integer(object["scheduledPurgeDate"_L1]);
    return item;
}

tl::unexpected<ApiError> wrongShape(const QString &field)
{
    return tl::unexpected(ApiError::payload(ErrorReason::WrongShape, field));
}

} // namespace vault
