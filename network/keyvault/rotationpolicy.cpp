// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/rotationpolicy.h"

#include "network/keyvault/itemdecoder.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vault {

using namespace Qt::StringLiterals;

Result<KeyRotationPolicy> decodeKeyRotationPolicy(RawResponse &&response)
{
    const Result<QJsonObject> body = parseObject(response.body.view());
    if (!body)
        return tl::unexpected(body.error());
    const QJsonValue actions = (*body)["lifetimeActions"_L1];
    if (!actions.isArray() && !actions.isNull() && !actions.isUndefined())
        return wrongShape(u"lifetimeActions"_s);

    KeyRotationPolicy policy;
    policy.id = (*body)["id"_L1].toString();
    const QJsonArray entries = actions.toArray();
    for (const QJsonValue &entry : entries) {
        const QJsonValue trigger = entry["trigger"_L1];
        policy.lifetimeActions.append({entry["action"_L1]["type"_L1].toString(),
                                       trigger["timeAfterCreate"_L1].toString(),
                                       trigger["timeBeforeExpiry"_L1].toString()});
    }
    const QJsonValue attributes = (*body)["attributes"_L1];
    policy.expiryTime = attributes["expiryTime"_L1].toString();
    const Attributes times = decodeAttributes(attributes);
    policy.created = times.created;
    policy.updated = times.updated;
    return policy;
}

SecretBuffer encode(const KeyRotationPolicy &policy)
{
    QJsonArray actions;
    for (const LifetimeAction &action : policy.lifetimeActions) {
        QJsonObject trigger;
        if (!action.timeAfterCreate.isEmpty())
            trigger["timeAfterCreate"_L1] = action.timeAfterCreate;
        if (!action.timeBeforeExpiry.isEmpty())
            trigger["timeBeforeExpiry"_L1] = action.timeBeforeExpiry;
        actions.append(QJsonObject{{u"trigger"_s, trigger}, {u"action"_s, QJsonObject{{u"type"_s, action.type}}}});
    }
    QJsonObject attributes;
    if (!policy.expiryTime.isEmpty())
        attributes["expiryTime"_L1] = policy.expiryTime;
    const QJsonObject body{{u"lifetimeActions"_s, actions}, {u"attributes"_s, attributes}};
    return SecretBuffer::copyOf(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace vault
