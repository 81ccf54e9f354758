// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStandardPaths>
#include <QString>

namespace vault {

/// Where the connections are kept that a person gave: one file for every program that opens them.
inline QString connectionsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/vault-browser/connections.json");
}

/// Where it is kept, encrypted, what vaults held that shall be remembered.
inline QString snapshotsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/vault-browser/snapshots");
}

/// The journal of the signatures that were made here.
inline QString journalFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/vault-browser/signatures.jsonl");
}

} // namespace vault
