// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/snapshots/snapshotkeys.h"
#include "network/snapshots/vaultsnapshot.h"

#include <QHash>

#include <optional>

namespace vault::test {

/// An object of a list, of the vault at https://contoso.vault.azure.net.
VaultItem listed(ObjectKind kind, const QString &name);
/// Keys, secrets and deleted secrets with every field that an item has, and with none.
VaultSnapshot fullSnapshot();

/// Keys in memory, which answer at once, and what they were asked.
class FakeSnapshotKeys final : public SnapshotKeys
{
public:
    Pending<SecretBuffer> read(const QString &connectionId) override;
    Pending<void> write(const QString &connectionId, const SecretBuffer &key) override;
    Pending<void> remove(const QString &connectionId) override;

    QHash<QString, QByteArray> kept;
    std::optional<ErrorReason> failure; ///< Of every operation.
    QStringList asked; ///< "read ID", "write ID", "remove ID".
};

} // namespace vault::test
