// SPDX-License-Identifier: Apache-2.0
#include "network/snapshots/snapshotcleanup.h"

#include "network/auth/whenready.h"
#include "network/connections/connectionstorage.h"
#include "network/connections/connectionstore.h"
#include "network/snapshots/snapshotstore.h"

#include <algorithm>
#include <utility>

namespace vault {

namespace {

QSet<QString> wantingOf(const QList<Connection> &connections)
{
    QSet<QString> ids;
    for (const Connection &connection : connections) {
        if (connection.remembersContents && !connection.id.isEmpty())
            ids.insert(connection.id);
    }
    return ids;
}

} // namespace

SnapshotCleanup::SnapshotCleanup(const ConnectionStore &connections, const SnapshotStore &snapshots, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_snapshots(snapshots)
    , m_wanting(wantingOf(connections.all()))
{
    connect(&connections, &ConnectionStore::changed, this, &SnapshotCleanup::follow);
}

void SnapshotCleanup::follow()
{
    const QSet<QString> before = std::exchange(m_wanting, wantingOf(m_connections.all()));
    const QSet<QString> leaving = (before | std::exchange(m_left, {})) - m_wanting;
    for (const QString &id : leaving)
        remove(id);
}

void SnapshotCleanup::remove(const QString &id)
{
    // Not then(): removing goes on when this is gone.
    whenReady<void>(this, m_snapshots.remove(id), [this, id](const std::optional<Result<void>> &result) {
        if (!result)
            return;
        if (*result) {
            Q_EMIT removed(id);
            return;
        }
        m_left.insert(id);
        Q_EMIT failed(result->error());
    });
}

void SnapshotCleanup::start()
{
    for (const Connection &connection : m_connections.all()) {
        if (!connection.remembersContents && m_snapshots.has(connection.id))
            remove(connection.id);
    }
}

bool remembersContentsNow(const ConnectionStore &connections, const QString &connectionId)
{
    const auto stored = loadConnections(connections.file());
    if (!stored || !*stored)
        return false;
    return std::any_of((*stored)->cbegin(), (*stored)->cend(), [&connectionId](const Connection &connection) {
        return connection.id == connectionId && connection.remembersContents;
    });
}

} // namespace vault
