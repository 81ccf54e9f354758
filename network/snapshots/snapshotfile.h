// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/snapshots/snapshotsealing.h"

#include <QString>

#include <optional>

namespace vault {

/// The file of one connection's snapshot, for its owner's eyes. Everything here waits for the disk and for cryptography:
/// for a thread where that hurts nobody.
class SnapshotFile
{
public:
    SnapshotFile(QString folder, QString connectionId);

    QString path() const { return m_path; }

    /// Nothing where there is no file. As openSnapshot(), and FileUnreadable. A damaged one is set aside under a name of
    /// its own, which is the error's detail; for the others that is the path.
    Result<std::optional<VaultSnapshot>> read(const SecretBuffer &key) const;
    /// Replaces the file whole or not at all. One that this key does not open is set aside; one of a newer form stays:
    /// SnapshotFormUnknown. FileUnwritable.
    Result<void> write(const VaultSnapshot &snapshot, const SecretBuffer &key) const;
    /// With what was set aside. FileUnwritable.
    Result<void> remove() const;

private:
    Result<QString> setAside() const;

    QString m_connectionId;
    QString m_path;
};

} // namespace vault
