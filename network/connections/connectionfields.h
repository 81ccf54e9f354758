// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"
#include "network/http/result.h"

#include <QJsonObject>
#include <QJsonValue>

namespace vault {

/// One connection's object in a file (network/connections/connectionfile). vaultUrl always stands in it.
QJsonObject connectionToJson(const Connection &connection, bool withState);

/// where: how a problem names the entry, for example "connections[2]". ConnectionFileInvalid; detail is the field and what
/// is wrong with it.
Result<Connection> connectionFromJson(const QJsonValue &value, const QString &where);

} // namespace vault
