// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "app/commandline.h"
#include "app/hardening.h"
#include "app/places.h"
#include "network/connections/connectionstore.h"

#include <QApplication>
#include <QTextStream>

#include <cstdio>

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("vault-browser"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VAULT_BROWSER_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("vault-browser"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Vault Browser"));
    QGuiApplication::setDesktopFileName(QStringLiteral("vault-browser"));
}

/// Before any window, and without a display: help, version and bad values need neither.
vault::CommandLine readCommandLine(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    nameProgram();
    vault::CommandLineSurroundings surroundings;
    surroundings.token = qgetenv("VAULT_BROWSER_TOKEN");
    surroundings.clientSecret = qgetenv("VAULT_BROWSER_CLIENT_SECRET");
    surroundings.connections = []() -> vault::Result<QList<vault::Connection>> {
        vault::ConnectionStore store(vault::connectionsFile());
        if (const auto read = store.reload(); !read)
            return tl::unexpected(read.error());
        return store.all();
    };
    return vault::parseCommandLine(QCoreApplication::arguments(), surroundings);
}

} // namespace

int main(int argc, char *argv[])
{
    vault::hardening::protectProcess();

    vault::CommandLine commandLine = readCommandLine(argc, argv);
    if (commandLine.action == vault::CommandLine::Action::PrintText) {
        QTextStream(stdout) << commandLine.text;
        return 0;
    }
    if (commandLine.action == vault::CommandLine::Action::Refuse) {
        QTextStream(stderr) << QStringLiteral("vault-browser: ") << commandLine.text << '\n';
        return 2;
    }
    if (vault::hardening::isMeantToWipe() && !vault::hardening::wipesFreedMemory()) {
        QTextStream(stderr) << QCoreApplication::translate(
            "CommandLine", "vault-browser: warning: freed memory is not wiped; another program has replaced free().")
                            << '\n';
    }
    // A child process (the practice vault, a browser) has no business with them.
    qunsetenv("VAULT_BROWSER_TOKEN");
    qunsetenv("VAULT_BROWSER_CLIENT_SECRET");

    QApplication application(argc, argv);
    nameProgram();
    vault::Application program(std::move(commandLine));
    program.start();
    return QApplication::exec();
}
