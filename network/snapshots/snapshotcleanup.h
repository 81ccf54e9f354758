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
/// another program did to the connections is seen when the store reads them again.
class SnapshotCleanup : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    SnapshotCleanup(const ConnectionStore &connections, const SnapshotStore &snapshots, QObject *parent = nullptr);

Q_SIGNALS:
    void removed(const QString &connectionId);
    void failed(const vault::ApiError &error);

private:
    void follow();

    const ConnectionStore &m_connections;
    const SnapshotStore &m_snapshots;
    QSet<QString> m_wanting; ///< Ids.
};

/// Whether the connection wants it by what its file says now, whichever program wrote it.
bool remembersContentsNow(const ConnectionStore &connections, const QString &connectionId);

} // namespace vault
