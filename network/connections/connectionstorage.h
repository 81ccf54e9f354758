// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"
#include "network/http/result.h"

#include <QList>

#include <optional>

namespace vault {

/// Bytes that a file of connections may have.
inline constexpr qint64 largestConnectionFile = 4 * 1024 * 1024;

/// Store: with ids and state, for its owner's eyes. Exchange: without them.
enum class ConnectionFileUse { Store, Exchange };

/// The connections of a file, nothing where there is no file. FileUnreadable, ConnectionFileInvalid.
Result<std::optional<QList<Connection>>> loadConnections(const QString &path);

/// Replaces the file whole or not at all. FileUnwritable; ConnectionFileInvalid, with nothing written, for connections
/// that could not be read again (a text that is too long).
Result<void> storeConnections(const QString &path, const QList<Connection> &connections, ConnectionFileUse use);

} // namespace vault
