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
    /// When it appears: as any window does when it is shown, or while it is made, ahead of what is in it. The desktop's
    /// window manager then frames it meanwhile, and the first picture has everything in it all the same.
    enum class Appearance { WhenShown, AheadOfContents };

    explicit MainWindow(WindowServices services = {}, Appearance appearance = Appearance::WhenShown);
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
    void showFrame();
    void makeParts();
    void buildContent();
    void connectParts();
    void showContents();
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
    MainActions *m_actions = nullptr;
    ColorBand *m_band = nullptr;
    NoticeBar *m_notices = nullptr;
    QSplitter *m_splitter = nullptr; ///< The work and the failures.
    QSplitter *m_work = nullptr; ///< What is open and the search.
    QStackedWidget *m_pages = nullptr;
    VaultTabs *m_tabs = nullptr;
    StartPage *m_start = nullptr;
    SearchPane *m_search = nullptr; ///< From its first use.
    ErrorPanel *m_errorPanel = nullptr;
    VaultOpening *m_opening = nullptr;
    SignatureJournal *m_signatureJournal = nullptr;
    OfflineReading *m_offline = nullptr;
    VaultMemory *m_memory = nullptr;
    VaultDialogs *m_dialogs = nullptr;
    VaultClosing *m_closing = nullptr;
    bool m_isSettled = false;
    bool m_quitIsAgreed = false;
};

} // namespace vault
