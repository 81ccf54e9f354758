// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

#include "app/places.h"
#include "app/unusedmemory.h"
#include "network/snapshots/snapshotkeys.h"
#include "ui/errortext.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

#include <cstdio>
#include <utility>

namespace vault {

Application::Application(CommandLine commandLine)
    : m_commandLine(std::move(commandLine))
    , m_connections(connectionsFile())
    , m_snapshots(snapshotsFolder(), std::make_shared<KeychainSnapshotKeys>(Keychain()))
    , m_cleanup(m_connections, m_snapshots)
    , m_journal(journalFile())
    , m_window(services(), MainWindow::Appearance::AheadOfContents)
{
    connect(&m_window, &MainWindow::practiceVaultRequested, &m_practice, &PracticeLauncher::launch);
    connect(&m_practice, &PracticeLauncher::ready, this, [this] { open(m_practice.request()); });
    connect(&m_practice, &PracticeLauncher::failed, &m_window.errors(), &ErrorLogModel::append);
    connect(qApp, &QCoreApplication::aboutToQuit, this, [] {
        SnapshotStore::settle();
        Keychain::settle();
    });
    // A moment later: what was made for the listing alone has gone by then.
    connect(&m_window, &MainWindow::settled, this, [this] { QTimer::singleShot(1000, this, &returnUnusedMemory); });
    connect(&m_cleanup, &SnapshotCleanup::failed, &m_window.errors(), &ErrorLogModel::append);
}

Application::~Application() = default;

WindowServices Application::services()
{
    WindowServices services;
    services.connections = &m_connections;
    services.snapshots = &m_snapshots;
    services.journal = &m_journal;
    services.opening.prompts = &m_prompts;
    services.opening.keychain = Keychain();
    return services;
}

void Application::start()
{
    if (!m_commandLine.screenshotFile.isEmpty())
        takeScreenshotWhenSettled();
    m_window.show();
    if (const Result<void> read = m_connections.reload(); !read)
        m_window.errors().append(read.error());
    else
        m_cleanup.start();
    m_journal.check().then(this, [this](const Result<void> &journal) {
        if (!journal)
            m_window.errors().append(journal.error());
    });
    switch (m_commandLine.action) {
    case CommandLine::Action::OpenVault:
        open(std::move(m_commandLine.connection));
        break;
    case CommandLine::Action::OpenPracticeVault:
        m_practice.launch();
        break;
    default:
        break;
    }
}

void Application::open(ConnectionRequest request)
{
    Result<std::unique_ptr<VaultSession>> session = openVault(std::move(request), m_window.services().opening);
    if (session) {
        m_window.openVault(std::move(*session));
        return;
    }
    m_window.errors().append(session.error());
    // No vault, so nothing will settle.
    if (!m_commandLine.screenshotFile.isEmpty())
        saveScreenshotAndQuit();
}

/// A picture is taken without anybody before the window, who could sign in.
void Application::refusePrompt(SignInPrompt *prompt)
{
    QTextStream(stderr) << QStringLiteral("vault-browser: ")
                        << tr("the sign-in to %1 waits for a person, and nobody is asked for a picture.").arg(prompt->vaultHost)
                        << '\n';
    QMetaObject::invokeMethod(prompt, &SignInPrompt::cancel, Qt::QueuedConnection);
}

void Application::takeScreenshotWhenSettled()
{
    connect(&m_prompts, &SignInPrompts::announced, this, &Application::refusePrompt);
    const bool opensVault = m_commandLine.action != CommandLine::Action::ShowStartPage;
    if (opensVault) {
        connect(&m_window, &MainWindow::settled, this, &Application::saveScreenshotAndQuit, Qt::SingleShotConnection);
        // The practice vault that does not start leaves nothing to wait for.
        connect(&m_practice, &PracticeLauncher::failed, this, &Application::saveScreenshotAndQuit);
    } else {
        QTimer::singleShot(0, this, &Application::saveScreenshotAndQuit);
    }
}

void Application::saveScreenshotAndQuit()
{
    // One turn of the event loop more, so that what just arrived is painted.
    QTimer::singleShot(200, this, [this] {
        const bool isSaved = m_window.grab().save(m_commandLine.screenshotFile);
        const bool isListed = m_commandLine.action == CommandLine::Action::ShowStartPage || m_window.isListed();
        QTextStream err(stderr);
        if (!isSaved)
            err << QStringLiteral("vault-browser: ") << tr("the picture could not be saved to \"%1\".").arg(m_commandLine.screenshotFile) << '\n';
        if (!isListed)
            err << QStringLiteral("vault-browser: ") << tr("the vault could not be listed.") << QLatin1Char(' ')
                << (m_window.errors().rowCount() > 0 ? describe(m_window.errors().errorAt(0)).headline : QString()) << '\n';
        QCoreApplication::exit(isSaved && isListed ? 0 : 1);
    });
}

} // namespace vault
