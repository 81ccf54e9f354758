// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"
#include "network/http/result.h"

#include <QByteArray>
#include <QList>

namespace vault {

/// Connections as JSON, for the store and for exchange: {"vaultBrowserConnections": 1, "connections": [...]}. Fields at
/// their default are left out, unknown ones are ignored, and no secret has a field. withState: with id, lastOpened and
/// whether its contents are remembered.
QByteArray encodeConnections(const QList<Connection> &connections, bool withState);

/// ConnectionFileInvalid: detail says what is wrong (no JSON, no such file, a newer form, which entry).
Result<QList<Connection>> decodeConnections(const QByteArray &json);

/// Whole files of at most 4 MiB. FileUnreadable, FileUnwritable, ConnectionFileInvalid; detail names the file.
Result<QList<Connection>> readConnectionFile(const QString &path);
Result<void> writeConnectionFile(const QString &path, const QList<Connection> &connections);

} // namespace vault
