// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"

#include <QString>
#include <QStringList>

namespace vault {

/// The suffixes that a vault's name can be completed with (protocol.md §1): vaults of the public, China and US
/// Government clouds, then their Managed HSMs. Without a leading dot; the first one is proposed.
QStringList vaultSuffixes();

/// A bare vault name becomes https://NAME.SUFFIX, a host without a scheme gets https; anything else stays.
QString completedVaultUrl(const QString &typed, const QString &suffix = vaultSuffixes().constFirst());

/// Whether the address is a Managed HSM's, of any cloud: it has keys and no secrets.
bool isManagedHsm(const QString &vaultUrl);
/// What the person said stands there, else what the address says.
bool isManagedHsm(VaultService service, const QString &vaultUrl);

} // namespace vault
