// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/keyvault/vaultitem.h"

#include <QByteArrayView>
#include <QJsonObject>

namespace vault {

// What keys and secrets have in common, out of the JSON of an answer (protocol.md §2 "Attributes", §5, §6). Unknown
// fields are ignored; null counts as absent; times may be written as integers or as doubles.

/// The whole body as an object: NotJson, JsonTooDeep, or WrongShape with detail "body".
Result<QJsonObject> parseObject(QByteArrayView body);

Attributes decodeAttributes(const QJsonValue &value);
Tags decodeTags(const QJsonValue &value);

/// The item whose identifier is idText; WrongShape with detail idField when that is no identifier.
Result<VaultItem> decodeItem(const QJsonObject &object, const QString &idText, const QString &idField);

tl::unexpected<ApiError> wrongShape(const QString &field);

} // namespace vault
