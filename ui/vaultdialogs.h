// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QObject>
#include <QPointer>

class QMessageBox;

namespace vault {

class ConnectionManagerDialog;
class ErrorLogModel;
class FormDialog;
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
    /// Closes every one, unasked: the window is going.
    void closeAll();

    /// Whether the person is being asked: a dialog holds something that the opening of this vault would lose. One of the
    /// signals follows then.
    bool askBeforeClosing(const QString &vaultName);

    void importKey(const QString &path); ///< From this file; an empty path lets the person choose.

public Q_SLOTS:
    void openVault();
    void manageConnections();
    void newSecret();
    void newSecretVersion(); ///< Of the selected secret.
    void newKey();
    void sign(); ///< With the selected key.
    void encryptOrDecrypt(); ///< With the selected key.
    void rotateKey(); ///< The selected one, after a question.
    void editRotationPolicy(); ///< Of the selected key.
    void backUp(); ///< The selected key or secret, to a file.
    void restoreBackup();
    void deleteItem(); ///< The selected key or secret, after a question.
    void purgeItem(); ///< The selected deleted key or secret, after its name was typed.
    void createShownKind(); ///< A new key or secret, whichever list is shown.

Q_SIGNALS:
    void closingAgreed();
    void closingRefused();

private:
    FormDialog *unfinished() const;
    void takeRequest();
    void askRemoval(VaultJobOperation operation);
    void connectSecretDialog(SecretDialog *dialog);
    void open(QDialog *dialog);

    MainWindow &m_window;
    ErrorLogModel &m_errors;
    VaultView *m_vault = nullptr;
    QList<QPointer<QDialog>> m_open;
    QPointer<OpenVaultDialog> m_openVault;
    QPointer<ConnectionManagerDialog> m_manager;
    QPointer<QMessageBox> m_question;
};

} // namespace vault
