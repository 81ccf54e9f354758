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

} // namespace vault
