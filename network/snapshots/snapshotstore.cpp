// SPDX-License-Identifier: Apache-2.0
#include "network/snapshots/snapshotstore.h"

#include "network/snapshots/snapshotoperation.h"

#include <QFileInfo>

#include <utility>

namespace vault {

SnapshotStore::SnapshotStore(QString folder, std::shared_ptr<SnapshotKeys> keys)
    : m_folder(std::move(folder))
    , m_keys(std::move(keys))
{
}

SnapshotStore::~SnapshotStore() = default;

bool SnapshotStore::has(const QString &connectionId) const
{
    return !connectionId.isEmpty() && QFileInfo::exists(SnapshotFile(m_folder, connectionId).path());
}

Pending<std::optional<VaultSnapshot>> SnapshotStore::load(const QString &connectionId) const
{
    return SnapshotLoad::start({m_folder, connectionId, m_keys});
}

Pending<void> SnapshotStore::save(const QString &connectionId, VaultSnapshot snapshot) const
{
    return save(connectionId, [snapshot = std::move(snapshot)] { return snapshot; });
}

Pending<void> SnapshotStore::save(const QString &connectionId, std::function<VaultSnapshot()> make) const
{
    return SnapshotSave::start({m_folder, connectionId, m_keys}, std::move(make));
}

Pending<void> SnapshotStore::remove(const QString &connectionId) const
{
    return SnapshotRemove::start({m_folder, connectionId, m_keys});
}

void SnapshotStore::settle(std::chrono::milliseconds patience)
{
    SnapshotOperation::settle(patience);
}

} // namespace vault
