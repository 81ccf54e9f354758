// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/snapshots/vaultsnapshot.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace vault {

class SnapshotKeys;

/// What is kept of the vaults of connections that want it: one encrypted file each in a folder for its owner's eyes, its
/// key in the keychain. Whether a connection wants it is the caller's to know (Connection::remembersContents).
///
/// Errors: those of the keychain (network/auth/keychain), FileUnreadable, FileUnwritable, CryptoFailed; of load()
/// SnapshotDamaged (the file was set aside: detail), SnapshotKeyMissing, SnapshotKeyWrong and, of save() too,
/// SnapshotFormUnknown (the file stays). A locked keychain may tell itself as a missing key. An older file put back in
/// place of a newer one cannot be told from it.
class SnapshotStore
{
public:
    SnapshotStore(QString folder, std::shared_ptr<SnapshotKeys> keys);
    ~SnapshotStore();

    /// Whether there is a file; whether it can be read only load() tells.
    bool has(const QString &connectionId) const;
    /// Nothing where none is kept.
    Pending<std::optional<VaultSnapshot>> load(const QString &connectionId) const;
    Pending<void> save(const QString &connectionId, VaultSnapshot snapshot) const;
    /// One that takes long to make: make() is called on another thread, once at most, and destroyed there in any case.
    Pending<void> save(const QString &connectionId, std::function<VaultSnapshot()> make) const;
    /// File, key, and what was set aside. No error when there was none.
    Pending<void> remove(const QString &connectionId) const;

    /// For the end of the program: waits until everything that was begun has ended, but no longer than this.
    static void settle(std::chrono::milliseconds patience = std::chrono::seconds(10));

private:
    QString m_folder;
    std::shared_ptr<SnapshotKeys> m_keys;
};

} // namespace vault
