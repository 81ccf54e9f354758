// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/snapshots/vaultsnapshot.h"

#include <QByteArray>

#include <optional>

namespace vault {

/// A snapshot as CBOR (RFC 8949): [taken, vaultUrl, [[collection, taken, [item…]]…]]. An item is a map of small numbers to
/// what differs from an empty item; its id is written without the vault's address where it begins with it.
QByteArray encodeSnapshot(const VaultSnapshot &snapshot);

/// Nothing when the bytes are no such thing. Fields and collections that are not known are passed over.
std::optional<VaultSnapshot> decodeSnapshot(const QByteArray &bytes);

} // namespace vault
