// SPDX-License-Identifier: Apache-2.0
// What tests/bench/run tells its programs by the environment (tests/bench/server.sh), and the programs beside them.
#pragma once

#include "network/connections/vaultsession.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace vault {

/// The environment's variable; ends the program where it is not set.
QString told(const char *variable);

/// Says why, and ends the program.
[[noreturn]] void giveUp(const QString &why);

/// A session with the bench's server, by its authority and token.
std::unique_ptr<VaultSession> sessionWithServer(const QString &origin);

/// Runs another program to its end and returns the JSON object of its last line; ends this one where it fails.
QJsonObject runBeside(const QString &program, const QStringList &arguments, const QString &folder = {});

/// Lists all secrets of the server by a libcurl loop: "pages", "bytes", "seconds".
QJsonObject listByCurl(const QString &origin);

} // namespace vault
