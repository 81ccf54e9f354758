// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connectionrequest.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace vault {

/// What the command line asks for.
struct CommandLine {
    enum class Action { ShowStartPage, OpenVault, OpenPracticeVault, PrintText, Refuse };

    Action action = Action::ShowStartPage;
    ConnectionRequest connection; ///< For OpenVault.
    QString screenshotFile; ///< Empty for none.
    QString text; ///< For PrintText (help, version) and Refuse (one line on what is wrong).
};

/// Checks every value: the vault's URL, the api-version, that the certificate and token files can be read and are what
/// they should be. environmentToken is VAULT_BROWSER_TOKEN's value. Needs a QCoreApplication only for help's text.
CommandLine parseCommandLine(const QStringList &arguments, const QByteArray &environmentToken);

} // namespace vault
