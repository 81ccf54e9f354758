// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/errorlogmodel.h"
#include "network/auth/signinprompt.h"
#include "ui/mainactions.h"
#include "ui/windowservices.h"

#include <QMainWindow>

#include <memory>

class QSplitter;
class QStackedWidget;

namespace vault {

class ColorBand;
class ErrorPanel;
class NoticeBar;
class StartPage;
class VaultDialogs;
class VaultOpening;
class VaultSession;
class VaultView;

/// The window: a start page or one open vault, news above and the error panel below. Remembers where things stand.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WindowServices services = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows this vault in place of the one that is open and starts listing it. Asks first where that would close a
    /// dialog and lose what was typed in it.
    void openVault(std::unique_ptr<VaultSession> session);
    void closeVault();
    /// With prompts, in any case.
    const WindowServices &services() const { return m_services; }
    /// Where failures outside the window go too.
    ErrorLogModel &errors() { return m_errors; }
    /// Where news that are no failures go.
    NoticeBar &notices() { return *m_notices; }
    VaultOpening &opening() { return *m_opening; }
    /// Every list is Complete, Failed or Stopped, nothing is being fetched, and the window was painted since.
    bool isSettled() const { return m_isSettled; }
    /// A vault is open and the list on the screen is complete.
    bool isListed() const;

Q_SIGNALS:
    void practiceVaultRequested();
    void settled();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildContent();
    void connectParts();
    void showWaitingVault();
    void refuseWaitingVault();
    void signOut();
    void showRecent();
    void placeBand();
    void perform(Command command);
    void updateActions();
    void noteSettled();
    void chooseTheme(Command command);
    void showAbout();
    void saveLayout() const;

    ErrorLogModel m_errors;
    SignInPrompts m_ownPrompts; ///< For when the services have none.
    WindowServices m_services;
    MainActions *m_actions;
    ColorBand *m_band;
    NoticeBar *m_notices;
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    StartPage *m_start;
    ErrorPanel *m_errorPanel;
    VaultOpening *m_opening;
    VaultDialogs *m_dialogs;
    std::unique_ptr<VaultSession> m_waiting; ///< Until it is clear that it may be shown.
    VaultView *m_vault = nullptr;
    bool m_isSettled = false;
};

} // namespace vault
