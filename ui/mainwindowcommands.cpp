// SPDX-License-Identifier: Apache-2.0
// What the window does at a command of its menus.
#include "models/bulkchange.h"
#include "ui/mainwindow.h"
#include "ui/panes/errorpanel.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/vaultdialogs.h"
#include "ui/vaulttabs.h"
#include "ui/vaultview.h"

#include <QApplication>
#include <QMessageBox>

namespace vault {

void MainWindow::perform(Command command)
{
    switch (command) {
    case Command::OpenVault:
        m_dialogs->openVault();
        break;
    case Command::OpenPracticeVault:
        Q_EMIT practiceVaultRequested();
        break;
    case Command::CloseVault:
        askToCloseVault(currentVault());
        break;
    case Command::NextVault:
        m_tabs->walk(1);
        break;
    case Command::PreviousVault:
        m_tabs->walk(-1);
        break;
    case Command::SearchVaults:
        openSearch();
        break;
    case Command::OpenAgain:
        openAgain(*currentVault());
        break;
    case Command::ManageConnections:
        m_dialogs->manageConnections();
        break;
    case Command::SignOut:
        signOut(currentVault());
        break;
    case Command::Quit:
        close();
        break;
    case Command::NewSecret:
        m_dialogs->newSecret();
        break;
    case Command::NewSecretVersion:
        m_dialogs->newSecretVersion();
        break;
    case Command::NewKey:
        m_dialogs->newKey();
        break;
    case Command::ImportKey:
        m_dialogs->importKey({});
        break;
    case Command::CreateCertificateRequest:
        m_dialogs->createCertificateRequest();
        break;
    case Command::SignManifest:
        m_dialogs->signManifest();
        break;
    case Command::EncryptOrDecrypt:
        m_dialogs->encryptOrDecrypt();
        break;
    case Command::RotateKey:
        m_dialogs->rotateKey();
        break;
    case Command::EditRotationPolicy:
        m_dialogs->editRotationPolicy();
        break;
    case Command::BackUp:
        m_dialogs->backUp();
        break;
    case Command::CopyToVault:
        m_dialogs->copySecrets();
        break;
    case Command::RestoreBackup:
        m_dialogs->restoreBackup();
        break;
    case Command::Delete:
        m_dialogs->deleteItem();
        break;
    case Command::Purge:
        m_dialogs->purgeItem();
        break;
    case Command::ChangeSelected:
        m_dialogs->changeSelected(BulkAction::Disable);
        break;
    case Command::ExportSelected:
        m_dialogs->changeSelected(BulkAction::Export);
        break;
    case Command::ShowErrors:
        m_errorPanel->setExpanded(true);
        m_errorPanel->setFocus(Qt::ShortcutFocusReason);
        break;
    case Command::ToggleErrors:
        m_errorPanel->toggle();
        break;
    case Command::ShowJournal:
        m_dialogs->showJournal();
        break;
    case Command::ThemeSystem:
    case Command::ThemeLight:
    case Command::ThemeDark:
        chooseTheme(command);
        break;
    case Command::About:
        showAbout();
        break;
    default:
        if (VaultView *vault = currentVault())
            vault->perform(command);
        break;
    }
}

void MainWindow::chooseTheme(Command command)
{
    const ThemeChoice choice = command == Command::ThemeLight ? ThemeChoice::Light
        : command == Command::ThemeDark                       ? ThemeChoice::Dark
                                                              : ThemeChoice::System;
    Settings::setTheme(choice);
    applyTheme(*qApp, choice);
}

void MainWindow::showAbout()
{
    auto *about = new QMessageBox(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setWindowTitle(tr("About Vault Browser"));
    about->setText(tr("Vault Browser %1").arg(QApplication::applicationVersion()));
    about->setInformativeText(tr("Browses the keys and secrets of an Azure Key Vault and signs with its keys.\n"
                                 "Licensed under the Apache License 2.0. Uses Qt %1.")
                                  .arg(QLatin1String(qVersion())));
    about->addButton(tr("Close"), QMessageBox::RejectRole);
    about->open();
}

} // namespace vault
