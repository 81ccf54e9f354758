// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"

#include <QObject>
#include <QSet>
#include <QString>

namespace vault {

class ConnectionStore;
class SnapshotStore;

/// Removes what is kept of a vault, file and key, as soon as its connection is gone or does not want it any more. What
/// another program did to the connections is seen when the store reads them again. A removal that failed is tried again
/// with the next change of the connections and, for connections that are still there, with the next start.
class SnapshotCleanup : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    SnapshotCleanup(const ConnectionStore &connections, const SnapshotStore &snapshots, QObject *parent = nullptr);

    /// Removes what an earlier run of the program left: once the store has read its connections.
    void start();

Q_SIGNALS:
    void removed(const QString &connectionId);
    void failed(const vault::ApiError &error);

private:
    void follow();
    void remove(const QString &id);

    const ConnectionStore &m_connections;
    const SnapshotStore &m_snapshots;
    QSet<QString> m_wanting; ///< Ids.
    QSet<QString> m_left; ///< Ids whose removal failed.
};

/// Whether the connection wants it by what its file says now, whichever program wrote it.
bool remembersContentsNow(const ConnectionStore &connections, const QString &connectionId);

} // namespace vault
