// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QObject>
#include <QPointer>

namespace vault {

class ErrorLogModel;
class MainWindow;
class OpenVaultDialog;
class SecretDialog;
class VaultView;
enum class VaultJobOperation;

/// Opens the window's dialogs and puts what they made into the lists. None blocks; all close with their vault.
class VaultDialogs : public QObject
{
    Q_OBJECT
public:
    VaultDialogs(MainWindow &window, ErrorLogModel &errors);

    /// The vault that the dialogs work on; none while no vault is open. Closes those of the one before.
    void setVault(VaultView *vault);

    void importKey(const QString &path); ///< From this file; an empty path lets the person choose.

public Q_SLOTS:
    void openVault();
    void newSecret();
    void newSecretVersion(); ///< Of the selected secret.
    void newKey();
    void sign(); ///< With the selected key.
    void deleteItem(); ///< The selected key or secret, after a question.
    void purgeItem(); ///< The selected deleted key or secret, after its name was typed.
    void createShownKind(); ///< A new key or secret, whichever list is shown.

private:
    void takeRequest();
    void askRemoval(VaultJobOperation operation);
    void connectSecretDialog(SecretDialog *dialog);
    void open(QDialog *dialog);

    MainWindow &m_window;
    ErrorLogModel &m_errors;
    VaultView *m_vault = nullptr;
    QList<QPointer<QDialog>> m_open;
    QPointer<OpenVaultDialog> m_openVault;
};

} // namespace vault
