// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connectionrequest.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace vault {

/// What the command line asks for.
struct CommandLine {
    enum class Action { ShowStartPage, OpenVault, OpenPracticeVault, PrintText, Refuse };

    Action action = Action::ShowStartPage;
    ConnectionRequest connection; ///< For OpenVault.
    QString screenshotFile; ///< Empty for none.
    QString text; ///< For PrintText (help, version) and Refuse (one line on what is wrong).
};

/// What the command line speaks of and does not hold. Secrets never stand in it: every program may read it.
struct CommandLineSurroundings {
    QByteArray token; ///< The environment's VAULT_BROWSER_TOKEN.
    QByteArray clientSecret; ///< The environment's VAULT_BROWSER_CLIENT_SECRET.
    std::function<Result<QList<Connection>>()> connections; ///< Those that are kept; asked for --connection only.
};

/// Checks every value: the vault's URL, the api-version, the proxy, that files can be read and are what they should be.
/// Needs a QCoreApplication only for help's text.
CommandLine parseCommandLine(const QStringList &arguments, const CommandLineSurroundings &surroundings);

} // namespace vault
