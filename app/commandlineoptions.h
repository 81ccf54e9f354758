// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>

#include <optional>

namespace vault {

/// A text of the command line in the person's language, for QT_TRANSLATE_NOOP("CommandLine", …).
QString commandLineText(const char *text);

/// The options and their help.
struct CommandLineOptions {
    CommandLineOptions();

    QCommandLineOption vault;
    QCommandLineOption connection;
    QCommandLineOption apiVersion;
    QCommandLineOption root;
    QCommandLineOption routes;
    QCommandLineOption postOnly;
    QCommandLineOption proxy;
    QCommandLineOption signIn;
    QCommandLineOption tokenFile;
    QCommandLineOption clientId;
    QCommandLineOption clientSecretFile;
    QCommandLineOption clientCertificate;
    QCommandLineOption tenant;
    QCommandLineOption authority;
    QCommandLineOption practice;
    QCommandLineOption screenshot;

    QList<QCommandLineOption> all() const;
    /// Those that describe a connection and so stand beside --vault only.
    QList<QCommandLineOption> ofVault() const;
    /// Those that give a secret, beside --vault or --connection.
    QList<QCommandLineOption> ofSecrets() const { return {tokenFile, clientSecretFile}; }
};

/// What the words of an option's value mean; nothing for others.
std::optional<RouteChoice> routeChoiceOf(const QString &text);
std::optional<SignInKind> signInKindOf(const QString &text);
/// "system", "none", "http://HOST:PORT" or "socks5://HOST:PORT".
std::optional<ConnectionProxy> proxyOf(const QString &text);
/// The word that stands for it.
QString signInWord(SignInKind kind);

} // namespace vault
