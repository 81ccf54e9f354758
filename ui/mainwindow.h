// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/errorlogmodel.h"
#include "network/auth/signinprompt.h"
#include "ui/mainactions.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/windowservices.h"

#include <QMainWindow>

#include <memory>

class QSplitter;
class QStackedWidget;

namespace vault {

class ColorBand;
class ErrorPanel;
class NoticeBar;
class OfflineReading;
class SearchPane;
class SignatureJournal;
class StartPage;
class VaultClosing;
class VaultDialogs;
class VaultMemory;
class VaultOpening;
class VaultSession;
class VaultTabs;
class VaultView;

/// The window: a start page or the open vaults, a tab each; news above and the error panel below, which are one for all
/// of them. Band, title and commands are those of the current vault. Remembers where things stand.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WindowServices services = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What to do with a vault whose connection is open already.
    enum class Again { GoToItsTab, OpenBeside };

    /// Shows this vault in a new tab and starts listing it, or goes to the tab that it has already.
    void openVault(std::unique_ptr<VaultSession> session, Again again = Again::GoToItsTab);
    /// Asks first where something would be lost.
    void askToCloseVault(VaultView *vault);
    /// The current one, unasked.
    void closeVault();
    QList<VaultView *> openVaults() const; ///< In the order of the tabs.
    VaultView *currentVault() const; ///< Null without a vault.
    void chooseVault(VaultView *vault); ///< Goes to its tab.
    /// With prompts, in any case.
    const WindowServices &services() const { return m_services; }
    /// Where failures outside the window go too.
    ErrorLogModel &errors() { return m_errors; }
    /// Where news that are no failures go.
    NoticeBar &notices() { return *m_notices; }
    VaultOpening &opening() { return *m_opening; }
    /// Where what is signed in the window is entered.
    OfflineReading &offline() { return *m_offline; }
    /// Every list of every vault is Complete, Failed or Stopped, nothing is being fetched, and the window was painted since.
    bool isSettled() const { return m_isSettled; }
    /// Where the news of this vault go: with its name before them while it is not the only one.
    void showNotice(const VaultView &vault, MessageKind kind, const QString &text);
    /// A vault is open and the list on the screen is complete.
    bool isListed() const;

Q_SIGNALS:
    void practiceVaultRequested();
    void settled();
    void vaultOpened(vault::VaultView *vault); ///< It has its tab; its lists begin to load right after.
    void vaultClosing(vault::VaultView *vault); ///< It is whole for the last time.
    void currentVaultChanged(vault::VaultView *vault); ///< Null when the last one went.

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildContent();
    void connectParts();
    VaultView *tabOf(const VaultSession &session) const;
    QString freeName(const VaultSession &session) const;
    void closeNow(VaultView *vault);
    void openAgain(const VaultView &vault);
    void showCurrent(VaultView *vault);
    void signOut(VaultView *vault);
    bool areAllSettled() const;
    void openSearch();
    void saveSearchLayout() const;
    void showRecent();
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
    QSplitter *m_splitter; ///< The work and the failures.
    QSplitter *m_work; ///< What is open and the search.
    QStackedWidget *m_pages;
    VaultTabs *m_tabs;
    StartPage *m_start;
    SearchPane *m_search = nullptr; ///< From its first use.
    ErrorPanel *m_errorPanel;
    VaultOpening *m_opening;
    SignatureJournal *m_signatureJournal;
    OfflineReading *m_offline;
    VaultMemory *m_memory;
    VaultDialogs *m_dialogs;
    VaultClosing *m_closing;
    bool m_isSettled = false;
    bool m_quitIsAgreed = false;
};

} // namespace vault
