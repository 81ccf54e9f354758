// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QObject>
#include <QPointer>

#include <functional>

class QMessageBox;

namespace vault {

struct VaultItem;
class ConnectionManagerDialog;
class ErrorLogModel;
class FormDialog;
class JournalDialog;
class MainWindow;
class OpenVaultDialog;
class SecretDialog;
class VaultView;
enum class BulkAction;
enum class VaultJobOperation;

/// Opens the window's dialogs and puts what they made into the lists. None blocks. Each belongs to the vault that was
/// current when it opened, also while another one is, and closes with it.
class VaultDialogs : public QObject
{
    Q_OBJECT
public:
    VaultDialogs(MainWindow &window, ErrorLogModel &errors);

    /// The vault that new dialogs work on; none while no vault is open.
    void setVault(VaultView *vault) { m_vault = vault; }
    /// Closes those of this vault, unasked: it is going.
    void closeOf(const VaultView &vault);
    /// Closes every one, unasked: the window is going.
    void closeAll();

    /// What closing the dialogs of this vault would lose, a sentence for each.
    QStringList losses(const VaultView &vault) const;
    /// Whether the person is being asked, because there is such a dialog. go runs once they let it be closed.
    bool askBeforeClosing(const VaultView &vault, const std::function<void()> &go);

    void importKey(const QString &path); ///< From this file; an empty path lets the person choose.

public Q_SLOTS:
    void openVault();
    void manageConnections();
    void showJournal(); ///< Of all vaults; beside the window.
    void newSecret();
    void newSecretVersion(); ///< Of the selected secret.
    void newKey();
    void createCertificateRequest(); ///< For the selected key.
    void signManifest(); ///< With the selected key.
    void encryptOrDecrypt(); ///< With the selected key.
    void rotateKey(); ///< The selected one, after a question.
    void editRotationPolicy(); ///< Of the selected key.
    void backUp(); ///< The selected key or secret, to a file.
    void restoreBackup();
    void copySecrets(); ///< The selected ones, to another open vault.
    void deleteItem(); ///< The selected key or secret, after a question.
    void purgeItem(); ///< The selected deleted key or secret, after its name was typed.
    void changeSelected(vault::BulkAction action); ///< All that is selected, after a preview.
    void createShownKind(); ///< A new key or secret, whichever list is shown.

private:
    struct OpenDialog {
        QPointer<QDialog> dialog;
        const VaultView *vault;
    };
    FormDialog *unfinished(const VaultView &vault) const;
    void takeRequest();
    void askRemoval(VaultJobOperation operation);
    void openCopying(VaultView &from, const QList<VaultItem> &secrets);
    void connectSecretDialog(SecretDialog *dialog);
    void open(QDialog *dialog, bool isModal = true);

    MainWindow &m_window;
    ErrorLogModel &m_errors;
    VaultView *m_vault = nullptr;
    QList<OpenDialog> m_open;
    QPointer<OpenVaultDialog> m_openVault;
    QPointer<ConnectionManagerDialog> m_manager;
    QPointer<JournalDialog> m_journal;
    QPointer<QMessageBox> m_question;
    QPointer<FormDialog> m_leaving; ///< May be closed, and still waits for something.
};

} // namespace vault
