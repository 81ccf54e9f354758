// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectionfile.h"

#include "network/connections/connectionfields.h"
#include "network/connections/connectionids.h"
#include "network/connections/connectionstorage.h"
#include "network/connections/wholefile.h"
#include "network/http/jsonguard.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>
#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostConnections = 10'000;
constexpr int knownForm = 1;
constexpr QLatin1String formName = "vaultBrowserConnections"_L1;

tl::unexpected<ApiError> invalid(const QString &words)
{
    return tl::unexpected(ApiError::refused(ErrorReason::ConnectionFileInvalid, words));
}

} // namespace

QByteArray encodeConnections(const QList<Connection> &connections, bool withState)
{
    QJsonArray entries;
    for (const Connection &connection : connections)
        entries.append(connectionToJson(connection, withState));
    return QJsonDocument(QJsonObject{{formName, knownForm}, {u"connections"_s, entries}}).toJson();
}

Result<QList<Connection>> decodeConnections(const QByteArray &json)
{
    if (json.size() > largestConnectionFile)
        return invalid(u"more than %1 bytes"_s.arg(largestConnectionFile));
    const Result<QJsonDocument> document = parseJson(json);
    if (!document)
        return invalid("no JSON: "_L1 + document.error().detail);
    const QJsonObject file = document->object();
    const QJsonValue form = file[formName];
    if (form.toInteger() < 1)
        return invalid("no file of connections"_L1);
    if (form.toInteger() > knownForm)
        return invalid(u"form %1; this program knows up to %2"_s.arg(form.toInteger()).arg(knownForm));
    const QJsonValue list = file["connections"_L1];
    if (!list.isArray())
        return invalid(u"connections: no list"_s);
    const QJsonArray entries = list.toArray();
    if (entries.size() > mostConnections)
        return invalid(u"connections: more than %1"_s.arg(mostConnections));

    QList<Connection> connections;
    connections.reserve(entries.size());
    for (const QJsonValue entry : entries) {
        Result<Connection> connection = connectionFromJson(entry, u"connections[%1]"_s.arg(connections.size()));
        if (!connection)
            return tl::unexpected(std::move(connection.error()));
        connections.append(std::move(*connection));
    }
    mendDoubledIds(connections);
    return connections;
}

Result<QList<Connection>> readConnectionFile(const QString &path)
{
    Result<std::optional<QList<Connection>>> found = loadConnections(path);
    if (!found)
        return tl::unexpected(std::move(found.error()));
    if (!*found)
        return tl::unexpected(
            ApiError::refused(ErrorReason::FileUnreadable, fileDetail(path, qt_error_string(ENOENT))));
    return std::move(**found);
}

Result<void> writeConnectionFile(const QString &path, const QList<Connection> &connections)
{
    return storeConnections(path, connections, ConnectionFileUse::Exchange);
}

} // namespace vault
