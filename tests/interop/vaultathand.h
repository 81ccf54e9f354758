// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connectionrequest.h"

#include <memory>

namespace vault::interop {

/// Opens the vault that tests/interop/run put beside this program, as the window opens one: INTEROP_URL, INTEROP_CA (a
/// PEM file) and INTEROP_TOKEN of the environment. Ends the program where that cannot be.
std::unique_ptr<VaultSession> openVaultAtHand(const QString &apiVersion = QStringLiteral("7.4"),
                                              const QByteArray &token = qgetenv("INTEROP_TOKEN"));

} // namespace vault::interop
