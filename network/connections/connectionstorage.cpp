// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectionstorage.h"

#include "network/connections/connectionfile.h"
#include "network/connections/wholefile.h"

#include <utility>

namespace vault {

namespace {

/// Decodes and, on failure, names the file.
Result<QList<Connection>> decodeFile(const QString &path, const QByteArray &json)
{
    Result<QList<Connection>> connections = decodeConnections(json);
    if (!connections)
        connections.error().detail = fileDetail(path, connections.error().detail);
    return connections;
}

} // namespace

Result<std::optional<QList<Connection>>> loadConnections(const QString &path)
{
    Result<std::optional<QByteArray>> content = readWholeFile(path, largestConnectionFile);
    if (!content)
        return tl::unexpected(std::move(content.error()));
    if (!*content)
        return std::optional<QList<Connection>>();
    Result<QList<Connection>> connections = decodeFile(path, **content);
    if (!connections)
        return tl::unexpected(std::move(connections.error()));
    return std::move(*connections);
}

Result<void> storeConnections(const QString &path, const QList<Connection> &connections, ConnectionFileUse use)
{
    const bool forStore = use == ConnectionFileUse::Store;
    const QByteArray json = encodeConnections(connections, forStore);
    // Better no file than one that nobody can open again.
    if (auto readAgain = decodeFile(path, json); !readAgain)
        return tl::unexpected(std::move(readAgain.error()));
    return writeWholeFile(path, json, forStore ? FileAudience::OwnerOnly : FileAudience::AsTheSystemSays);
}

} // namespace vault
