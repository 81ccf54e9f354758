// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline.h"
#include "app/practicelauncher.h"
#include "app/translations.h"
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
    void openPracticeVault(const QString &vaultUrl, const QString &rootFile, const QByteArray &token);
    void takeScreenshotWhenSettled();
    void saveScreenshotAndQuit();

    CommandLine m_commandLine;
    Translations m_translations; // before the window, whose menus are made with it
    MainWindow m_window;
    PracticeLauncher m_practice;
};

} // namespace vault
