// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/secretbuffer.h"
#include "network/snapshots/vaultsnapshot.h"

#include <QByteArray>

namespace vault {

/// A snapshot as a file's content, encrypted (network/crypto/sealedbytes): "VBSNAP", the form as a big-endian 16-bit
/// number (1), 8 bytes that tell keys apart, and the sealed CBOR. What stands before the seal and the connection's id are
/// its context: a file does not open in another one's place.
///
/// Slow for large vaults: call them where nobody waits.

/// CryptoFailed.
Result<QByteArray> sealSnapshot(const VaultSnapshot &snapshot, const SecretBuffer &key, const QString &connectionId);

/// SnapshotDamaged, SnapshotFormUnknown (detail: the form), SnapshotKeyMissing (an empty key), SnapshotKeyWrong.
Result<VaultSnapshot> openSnapshot(const QByteArray &file, const SecretBuffer &key, const QString &connectionId);

/// What can be told without decrypting: the same errors.
Result<void> checkSnapshotHeader(QByteArrayView file, const SecretBuffer &key);

} // namespace vault
