// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline.h"
#include "app/practicelauncher.h"
#include "app/translations.h"
#include "network/auth/signinprompt.h"
#include "network/connections/connectionstore.h"
#include "network/journal/journal.h"
#include "network/snapshots/snapshotcleanup.h"
#include "network/snapshots/snapshotstore.h"
#include "ui/mainwindow.h"

#include <QObject>

namespace vault {

/// Puts the program together: translations, theme, window, practice vault, screenshot. One for the program's life.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(CommandLine commandLine);
    ~Application() override;

    /// Shows the window and does what the command line asks for.
    void start();

private:
    void open(ConnectionRequest request);
    WindowServices services();
    void takeScreenshotWhenSettled();
    void refusePrompt(SignInPrompt *prompt);
    void saveScreenshotAndQuit();

    CommandLine m_commandLine;
    Translations m_translations; // before the window, whose menus are made with it
    ConnectionStore m_connections;
    SnapshotStore m_snapshots;
    SnapshotCleanup m_cleanup;
    Journal m_journal;
    SignInPrompts m_prompts;
    MainWindow m_window; // after what it works with
    PracticeLauncher m_practice;
};

} // namespace vault
