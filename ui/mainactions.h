// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

#include <map>

class QAction;
class QMainWindow;

namespace vault {

enum class ThemeChoice;

/// Everything that the window can be told to do.
enum class Command {
    OpenVault, OpenPracticeVault, ManageConnections, OpenAgain, SignOut, CloseVault, Quit,
    NextVault, PreviousVault, SearchVaults,
    NewSecret, NewSecretVersion, NewKey, ImportKey, Sign,
    EditAttributes, ToggleEnabled, DisableAndExpire,
    CreateCertificateRequest, SignManifest,
    EncryptOrDecrypt, RotateKey, EditRotationPolicy, BackUp, RestoreBackup,
    CopyToVault,
    CopyName, CopyId, CopyValue, RevealValue,
    Delete, Recover, Purge,
    ChangeSelected, ExportSelected,
    Refresh, Filter, ShowContents, ShowList, ShowDetails, ShowErrors, ToggleErrors, ShowJournal,
    ThemeSystem, ThemeLight, ThemeDark, About,
};

/// What is open and selected, as far as it decides which commands apply.
struct CommandFacts {
    bool hasVault = false;
    bool hasItem = false; ///< A row is selected, or several.
    int selectedCount = 0;
    bool isKey = false; ///< Of keys or deleted keys.
    bool isCertificate = false; ///< Of certificates or deleted certificates.
    bool isDeleted = false;
    bool isReadOnly = false; ///< The connection lets nothing be changed.
    bool hasSigningKey = false; ///< The workbench is shown with a key chosen.
    bool isManagedHsm = false; ///< The vault has keys and no secrets.
    bool keepsConnections = false; ///< There is a place for them.
    bool keepsJournal = false; ///< There is a place for it.
    int vaultCount = 0; ///< Open ones.
};

/// The window's actions in menus and toolbar, each with its shortcut. One that does not apply says why in its tool tip.
class MainActions : public QObject
{
    Q_OBJECT
public:
    explicit MainActions(QMainWindow &window);

    QAction *action(Command command) const { return m_actions.at(command); }
    /// What a right click on rows of a list offers, with separators.
    QList<QAction *> listActions();
    void update(const CommandFacts &facts);
    void setTheme(ThemeChoice choice);

Q_SIGNALS:
    void triggered(vault::Command command);

private:
    void addActions();
    void fillMenus(QMainWindow &window);
    void fillToolBar(QMainWindow &window);

    std::map<Command, QAction *> m_actions;
    std::map<Command, QString> m_toolTips; ///< Of actions that apply.
};

} // namespace vault
