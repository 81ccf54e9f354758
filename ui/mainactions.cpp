// SPDX-License-Identifier: Apache-2.0
#include "ui/mainactions.h"

#include "ui/theme.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/readonlyreason.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

struct CommandRow {
    Command command;
    const char *text; ///< With its mnemonic.
    const char *shortcut; ///< Portable text, several separated by "; "; empty for none.
    const char *icon;
    const char *toolTip;
};

constexpr CommandRow commandRows[] = {
    {Command::OpenVault, QT_TRANSLATE_NOOP("vault::MainActions", "&Open vault…"), "Ctrl+O; Ctrl+T", "vault",
     QT_TRANSLATE_NOOP("vault::MainActions", "Open a vault by its address")},
    {Command::OpenPracticeVault, QT_TRANSLATE_NOOP("vault::MainActions", "Open &practice vault"), "", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Open a vault of samples that runs on this computer only")},
    {Command::ManageConnections, QT_TRANSLATE_NOOP("vault::MainActions", "&Manage connections…"), "Ctrl+Shift+O", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Add, edit, test and remove the connections that are kept")},
    {Command::OpenAgain, QT_TRANSLATE_NOOP("vault::MainActions", "Open in another &tab"), "", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Open this vault once more, beside itself")},
    {Command::SignOut, QT_TRANSLATE_NOOP("vault::MainActions", "Si&gn out"), "", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Forget the tokens and secrets of this vault, in the keychain too, and close it")},
    {Command::CloseVault, QT_TRANSLATE_NOOP("vault::MainActions", "&Close vault"), "Ctrl+W", "close",
     QT_TRANSLATE_NOOP("vault::MainActions", "Close the vault and forget what was fetched")},
    {Command::SearchVaults, QT_TRANSLATE_NOOP("vault::MainActions", "&Search in all open vaults"), "Ctrl+Shift+F", "filter",
     QT_TRANSLATE_NOOP("vault::MainActions", "Find keys, secrets and more in every list of every open vault")},
    {Command::NextVault, QT_TRANSLATE_NOOP("vault::MainActions", "Ne&xt vault"), "Ctrl+Tab; Ctrl+PgDown", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Go to the tab of the next open vault")},
    {Command::PreviousVault, QT_TRANSLATE_NOOP("vault::MainActions", "Pre&vious vault"), "Ctrl+Shift+Tab; Ctrl+PgUp", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Go to the tab of the previous open vault")},
    {Command::Quit, QT_TRANSLATE_NOOP("vault::MainActions", "&Quit"), "Ctrl+Q", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Close the window and end the program")},
    {Command::NewSecret, QT_TRANSLATE_NOOP("vault::MainActions", "New &secret…"), "Ctrl+N", "add",
     QT_TRANSLATE_NOOP("vault::MainActions", "Store a new secret")},
    {Command::NewSecretVersion, QT_TRANSLATE_NOOP("vault::MainActions", "New &version of the secret…"), "F2", "version",
     QT_TRANSLATE_NOOP("vault::MainActions", "Give the selected secret a new value; the old one stays as a version")},
    {Command::NewKey, QT_TRANSLATE_NOOP("vault::MainActions", "New &key…"), "Ctrl+Shift+N", "key",
     QT_TRANSLATE_NOOP("vault::MainActions", "Create a key inside the vault")},
    {Command::ImportKey, QT_TRANSLATE_NOOP("vault::MainActions", "&Import key…"), "Ctrl+I", "import",
     QT_TRANSLATE_NOOP("vault::MainActions", "Import a key from a PEM, PKCS #12 or JWK file")},
    {Command::Sign, QT_TRANSLATE_NOOP("vault::MainActions", "Si&gn…"), "Ctrl+G", "sign",
     QT_TRANSLATE_NOOP("vault::MainActions", "Open the signing workbench, with the key that is selected")},
    {Command::CreateCertificateRequest, QT_TRANSLATE_NOOP("vault::MainActions", "Create certificate re&quest…"), "Ctrl+Shift+G", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Make a certificate request or a self-signed certificate for the selected key")},
    {Command::SignManifest, QT_TRANSLATE_NOOP("vault::MainActions", "Sign a &manifest…"), "Ctrl+Shift+M", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Sign every digest of a list, or every file of a folder, with the selected key")},
    {Command::EditAttributes, QT_TRANSLATE_NOOP("vault::MainActions", "Edit &attributes and tags"), "F4", "tag",
     QT_TRANSLATE_NOOP("vault::MainActions", "Edit dates, tags and the rest in place, in the details")},
    {Command::ToggleEnabled, QT_TRANSLATE_NOOP("vault::MainActions", "Disable or ena&ble"), "Ctrl+D", "disabled",
     QT_TRANSLATE_NOOP("vault::MainActions", "Disable the selected key or secret, or enable it again")},
    {Command::DisableAndExpire, QT_TRANSLATE_NOOP("vault::MainActions", "Disable and e&xpire now"), "Ctrl+Shift+D", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Disable the selected key or secret and set its expiry to now")},
    {Command::EncryptOrDecrypt, QT_TRANSLATE_NOOP("vault::MainActions", "E&ncrypt or decrypt…"), "Ctrl+Shift+E", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Encrypt, decrypt, wrap or unwrap a text or a file with the selected key")},
    {Command::RotateKey, QT_TRANSLATE_NOOP("vault::MainActions", "Ro&tate key…"), "Ctrl+Shift+T", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Give the selected key a new version, after a question")},
    {Command::EditRotationPolicy, QT_TRANSLATE_NOOP("vault::MainActions", "Rotation polic&y…"), "", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Show and change when the selected key is rotated and expires")},
    {Command::BackUp, QT_TRANSLATE_NOOP("vault::MainActions", "Back &up…"), "Ctrl+Shift+B", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Write the selected key or secret to a file that only a vault can read")},
    {Command::RestoreBackup, QT_TRANSLATE_NOOP("vault::MainActions", "Restore a backup &from a file…"), "", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Bring a key or a secret back from a backup's file")},
    {Command::CopyToVault, QT_TRANSLATE_NOOP("vault::MainActions", "Copy to another vau&lt…"), "Ctrl+Shift+V", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Copy the selected secrets to another open vault, after a dry run")},
    {Command::CopyName, QT_TRANSLATE_NOOP("vault::MainActions", "&Copy name"), "Ctrl+C", "copy",
     QT_TRANSLATE_NOOP("vault::MainActions", "Copy the name of what is selected")},
    {Command::CopyId, QT_TRANSLATE_NOOP("vault::MainActions", "Copy i&d"), "Ctrl+Shift+C", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Copy the identifier of what is selected")},
    {Command::CopyValue, QT_TRANSLATE_NOOP("vault::MainActions", "Copy &value"), "Ctrl+B", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Fetch the secret's value and copy it for 30 seconds")},
    {Command::RevealValue, QT_TRANSLATE_NOOP("vault::MainActions", "&Reveal or hide value"), "Ctrl+R", "eye",
     QT_TRANSLATE_NOOP("vault::MainActions", "Fetch the secret's value and show it, or hide it again")},
    {Command::Delete, QT_TRANSLATE_NOOP("vault::MainActions", "D&elete…"), "Del", "delete",
     QT_TRANSLATE_NOOP("vault::MainActions", "Delete the selected key or secret, after a question")},
    {Command::Recover, QT_TRANSLATE_NOOP("vault::MainActions", "Rec&over"), "Ctrl+Shift+R", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Bring the selected deleted key or secret back, with all its versions")},
    {Command::Purge, QT_TRANSLATE_NOOP("vault::MainActions", "&Purge forever…"), "Shift+Del", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Destroy the selected deleted key or secret, after its name was typed")},
    {Command::ChangeSelected, QT_TRANSLATE_NOOP("vault::MainActions", "C&hange the selected…"), "Ctrl+M", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Enable, disable, tag, delete or recover all that is selected, after a preview")},
    {Command::ExportSelected, QT_TRANSLATE_NOOP("vault::MainActions", "E&xport the selected…"), "Ctrl+Shift+S", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Write what is selected to a file, without values or with them")},
    {Command::Refresh, QT_TRANSLATE_NOOP("vault::MainActions", "&Refresh"), "F5", "refresh",
     QT_TRANSLATE_NOOP("vault::MainActions", "Load all lists and the details anew")},
    {Command::Filter, QT_TRANSLATE_NOOP("vault::MainActions", "&Filter the list"), "Ctrl+F", "filter",
     QT_TRANSLATE_NOOP("vault::MainActions", "Type words to look for in names, tags and content types")},
    {Command::ShowContents, QT_TRANSLATE_NOOP("vault::MainActions", "Go to the &contents"), "Alt+1", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Move the focus to the vault's contents")},
    {Command::ShowList, QT_TRANSLATE_NOOP("vault::MainActions", "Go to the &list"), "Alt+2", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Move the focus to the list")},
    {Command::ShowDetails, QT_TRANSLATE_NOOP("vault::MainActions", "Go to the &details"), "Alt+3", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Move the focus to the details")},
    {Command::ShowErrors, QT_TRANSLATE_NOOP("vault::MainActions", "Go to the &errors"), "Alt+4", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Open the error panel and move the focus to it")},
    {Command::ToggleErrors, QT_TRANSLATE_NOOP("vault::MainActions", "Open or close the error &panel"), "Ctrl+E", "error",
     QT_TRANSLATE_NOOP("vault::MainActions", "Show every failure of this session, or only a line")},
    {Command::ShowJournal, QT_TRANSLATE_NOOP("vault::MainActions", "Signing &journal"), "Ctrl+J", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Look through the signatures that were made here, verify and export them")},
    {Command::ThemeSystem, QT_TRANSLATE_NOOP("vault::MainActions", "&System"), "", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Follow the desktop's colours")},
    {Command::ThemeLight, QT_TRANSLATE_NOOP("vault::MainActions", "&Light"), "", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Dark text on a light ground")},
    {Command::ThemeDark, QT_TRANSLATE_NOOP("vault::MainActions", "&Dark"), "", "",
     QT_TRANSLATE_NOOP("vault::MainActions", "Light text on a dark ground")},
    {Command::About, QT_TRANSLATE_NOOP("vault::MainActions", "&About Vault Browser"), "", "info",
     QT_TRANSLATE_NOOP("vault::MainActions", "Version and licence")},
};

bool isThemeCommand(Command command)
{
    return command == Command::ThemeSystem || command == Command::ThemeLight || command == Command::ThemeDark;
}

/// Commands that a vault without secrets has no place for.
bool isSecretCommand(Command command)
{
    return command == Command::NewSecret || command == Command::NewSecretVersion || command == Command::CopyValue
        || command == Command::RevealValue || command == Command::CopyToVault;
}

/// What can be done to keys and secrets but not to certificates, which are for looking at.
bool changesObject(Command command)
{
    switch (command) {
    case Command::EditAttributes:
    case Command::ToggleEnabled:
    case Command::DisableAndExpire:
    case Command::BackUp:
    case Command::Delete:
    case Command::Recover:
    case Command::Purge:
    case Command::ChangeSelected:
        return true;
    default:
        return false;
    }
}

/// What asks the vault for a change or a signature. Sign itself is not among them: the workbench verifies, too, and says
/// itself why it does not sign.
bool changesVault(Command command)
{
    switch (command) {
    case Command::NewSecret:
    case Command::NewSecretVersion:
    case Command::NewKey:
    case Command::ImportKey:
    case Command::EditAttributes:
    case Command::ToggleEnabled:
    case Command::DisableAndExpire:
    case Command::RotateKey:
    case Command::CreateCertificateRequest:
    case Command::SignManifest:
    case Command::RestoreBackup:
    case Command::Delete:
    case Command::Recover:
    case Command::Purge:
    case Command::ChangeSelected:
        return true;
    default:
        return false;
    }
}

/// What is about one object and cannot be meant for several.
bool isAboutOne(Command command)
{
    switch (command) {
    case Command::NewSecretVersion:
    case Command::Sign:
    case Command::CreateCertificateRequest:
    case Command::SignManifest:
    case Command::DisableAndExpire:
    case Command::EncryptOrDecrypt:
    case Command::RotateKey:
    case Command::EditRotationPolicy:
    case Command::BackUp:
    case Command::CopyValue:
    case Command::RevealValue:
        return true;
    default:
        return false;
    }
}

/// Why a command does not apply; empty when it does.
QString obstacle(Command command, const CommandFacts &facts)
{
    switch (command) {
    case Command::OpenVault:
    case Command::OpenPracticeVault:
    case Command::SearchVaults:
    case Command::Quit:
    case Command::ShowErrors:
    case Command::ToggleErrors:
    case Command::ThemeSystem:
    case Command::ThemeLight:
    case Command::ThemeDark:
    case Command::About:
        return {};
    case Command::ManageConnections:
        return facts.keepsConnections ? QString() : MainActions::tr("This window has no place to keep connections in");
    case Command::ShowJournal:
        return facts.keepsJournal ? QString() : MainActions::tr("This window has no place to keep a journal in");
    default:
        break;
    }
    if (!facts.hasVault)
        return MainActions::tr("Open a vault first");
    if (facts.isReadOnly && changesVault(command))
        return readOnlyReason();
    if (facts.isCertificate && changesObject(command))
        return MainActions::tr("Certificates can only be looked at and exported here");
    if (facts.selectedCount > 1 && isAboutOne(command))
        return MainActions::tr("Several are selected; choose one of them first");
    switch (command) {
    case Command::NextVault:
    case Command::PreviousVault:
        return facts.vaultCount > 1 ? QString() : MainActions::tr("Only one vault is open");
    case Command::CopyName:
    case Command::CopyId:
    case Command::ExportSelected:
        return facts.hasItem ? QString() : MainActions::tr("Select a key, a secret or a certificate first");
    case Command::CreateCertificateRequest:
    case Command::SignManifest:
        if (facts.hasSigningKey)
            return {};
        if (!facts.hasItem || !facts.isKey)
            return MainActions::tr("Select a key first");
        return facts.isDeleted ? MainActions::tr("A deleted key cannot sign; recover it first") : QString();
    case Command::EditAttributes:
    case Command::ToggleEnabled:
    case Command::DisableAndExpire:
        if (!facts.hasItem)
            return MainActions::tr("Select a key or a secret first");
        return facts.isDeleted ? MainActions::tr("What is deleted cannot be changed; recover it first") : QString();
    case Command::ChangeSelected:
        return facts.hasItem ? QString() : MainActions::tr("Select a key or a secret first");
    case Command::EncryptOrDecrypt:
        if (!facts.hasItem || !facts.isKey)
            return MainActions::tr("Select a key first");
        return facts.isDeleted ? MainActions::tr("A deleted key cannot decrypt; recover it first") : QString();
    case Command::RotateKey:
    case Command::EditRotationPolicy:
        if (!facts.hasItem || !facts.isKey)
            return MainActions::tr("Select a key first");
        return facts.isDeleted ? MainActions::tr("A deleted key cannot be rotated; recover it first") : QString();
    case Command::BackUp:
        if (!facts.hasItem)
            return MainActions::tr("Select a key or a secret first");
        return facts.isDeleted ? MainActions::tr("What is deleted cannot be backed up; recover it first") : QString();
    case Command::Delete:
        if (!facts.hasItem)
            return MainActions::tr("Select a key or a secret first");
        return facts.isDeleted ? MainActions::tr("It is deleted already; recover it or purge it") : QString();
    case Command::Recover:
    case Command::Purge:
        return facts.hasItem && facts.isDeleted ? QString()
                                                : MainActions::tr("Select a deleted key or a deleted secret first");
    case Command::CopyToVault:
        if (facts.selectedCount == 0 || facts.isKey || facts.isCertificate)
            return MainActions::tr("Select secrets first");
        return facts.isDeleted ? MainActions::tr("The value of a deleted secret is out of reach; recover it first") : QString();
    case Command::NewSecretVersion:
    case Command::CopyValue:
    case Command::RevealValue:
        if (!facts.hasItem || facts.isKey || facts.isCertificate)
            return MainActions::tr("Select a secret first");
        return facts.isDeleted ? MainActions::tr("The value of a deleted secret is out of reach; recover it first")
                               : QString();
    default:
        return {};
    }
}

} // namespace

MainActions::MainActions(QMainWindow &window) : QObject(&window)
{
    addActions();
    fillMenus(window);
    fillToolBar(window);
    update({});
}

void MainActions::addActions()
{
    auto *themes = new QActionGroup(this);
    for (const CommandRow &row : commandRows) {
        auto *newAction = new QAction(tr(row.text), this);
        QList<QKeySequence> shortcuts;
        if (*row.shortcut != '\0')
            shortcuts = QKeySequence::listFromString(QString::fromLatin1(row.shortcut));
        newAction->setShortcuts(shortcuts);
        if (*row.icon != '\0')
            newAction->setIcon(icon(QLatin1String(row.icon)));
        QString toolTip = tr(row.toolTip);
        if (!shortcuts.isEmpty())
            //: A tool tip: what a command does, and its shortcut.
            toolTip = tr("%1 (%2)").arg(toolTip, shortcuts.constFirst().toString(QKeySequence::NativeText));
        m_actions[row.command] = newAction;
        m_toolTips[row.command] = toolTip;
        if (isThemeCommand(row.command)) {
            newAction->setCheckable(true);
            themes->addAction(newAction);
        }
        connect(newAction, &QAction::triggered, this, [this, command = row.command] { Q_EMIT triggered(command); });
    }
    action(Command::Quit)->setMenuRole(QAction::QuitRole);
    action(Command::About)->setMenuRole(QAction::AboutRole);
}

void MainActions::fillMenus(QMainWindow &window)
{
    const auto fill = [this](QMenu *menu, std::initializer_list<std::initializer_list<Command>> groups) {
        menu->setToolTipsVisible(true);
        bool isFirst = true;
        for (const auto &group : groups) {
            if (!std::exchange(isFirst, false))
                menu->addSeparator();
            for (const Command command : group)
                menu->addAction(action(command));
        }
    };
    QMenuBar *bar = window.menuBar();
    fill(bar->addMenu(tr("&Vault")),
         {{Command::OpenVault, Command::OpenPracticeVault, Command::ManageConnections},
          {Command::Refresh},
          {Command::NextVault, Command::PreviousVault, Command::OpenAgain},
          {Command::SignOut, Command::CloseVault},
          {Command::Quit}});
    fill(bar->addMenu(tr("&Item")),
         {{Command::NewSecret, Command::NewSecretVersion},
          {Command::NewKey, Command::ImportKey, Command::Sign},
          {Command::CreateCertificateRequest, Command::SignManifest},
          {Command::EditAttributes, Command::ToggleEnabled, Command::DisableAndExpire},
          {Command::EncryptOrDecrypt, Command::RotateKey, Command::EditRotationPolicy},
          {Command::BackUp, Command::RestoreBackup, Command::CopyToVault},
          {Command::CopyName, Command::CopyId},
          {Command::RevealValue, Command::CopyValue},
          {Command::ChangeSelected, Command::ExportSelected},
          {Command::Delete, Command::Recover, Command::Purge}});
    QMenu *view = bar->addMenu(tr("Vie&w"));
    fill(view,
         {{Command::Filter, Command::SearchVaults},
          {Command::ShowContents, Command::ShowList, Command::ShowDetails, Command::ShowErrors},
          {Command::ToggleErrors, Command::ShowJournal}});
    view->addSeparator();
    fill(view->addMenu(tr("&Theme")), {{Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark}});
    fill(bar->addMenu(tr("&Help")), {{Command::About}});
}

QList<QAction *> MainActions::listActions()
{
    QList<QAction *> actions;
    for (const auto &group : {QList{Command::CopyName, Command::CopyId, Command::CopyValue},
                              QList{Command::EditAttributes, Command::ToggleEnabled},
                              QList{Command::ChangeSelected, Command::ExportSelected},
                              QList{Command::Delete, Command::Recover, Command::Purge}}) {
        if (!actions.isEmpty()) {
            auto *separator = new QAction(this);
            separator->setSeparator(true);
            actions.append(separator);
        }
        for (const Command command : group)
            actions.append(action(command));
    }
    return actions;
}

void MainActions::fillToolBar(QMainWindow &window)
{
    QToolBar *bar = window.addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(16, 16));
    for (const Command command : {Command::NewSecret, Command::NewKey, Command::ImportKey, Command::Sign})
        bar->addAction(action(command));
    bar->addSeparator();
    bar->addAction(action(Command::Refresh));
    window.setContextMenuPolicy(Qt::NoContextMenu);
}

void MainActions::update(const CommandFacts &facts)
{
    for (const auto &[command, changed] : m_actions) {
        const QString reason = obstacle(command, facts);
        changed->setEnabled(reason.isEmpty());
        changed->setToolTip(reason.isEmpty() ? m_toolTips.at(command) : reason);
        changed->setVisible(!facts.isManagedHsm || !isSecretCommand(command));
    }
}

void MainActions::setTheme(ThemeChoice choice)
{
    const Command command = choice == ThemeChoice::Light ? Command::ThemeLight
        : choice == ThemeChoice::Dark                    ? Command::ThemeDark
                                                         : Command::ThemeSystem;
    action(command)->setChecked(true);
}

} // namespace vault
