// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/keyfile.h"
#include "network/keyvault/keyclient.h"
#include "ui/dialogs/formdialog.h"

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vault {

class AttributesEditor;
class CopyField;
class FieldMessage;
class FileField;
class KeyOperationsField;
class NameField;
class NameRepair;
class TagsEditor;

/// Imports a private key from a file that is chosen, typed or dropped. What is in it is shown before anything is sent.
/// The private numbers stay in SecretBuffers and are wiped with the dialog.
class ImportKeyDialog : public FormDialog
{
    Q_OBJECT
public:
    ImportKeyDialog(KeyClient &keys, ErrorLogModel &errors, QWidget *parent = nullptr);
    ~ImportKeyDialog() override;

    void setFile(const QString &path);

    FieldMessage *fileMessage() const { return m_fileMessage; }
    QLineEdit *passphraseEdit() const { return m_passphrase; }
    NameField *nameField() const { return m_name; }
    NameRepair *nameRepair() const { return m_repair; }
    bool hasKey() const { return m_file.has_value(); }

public Q_SLOTS:
    void unlock(); ///< Reads the file with the passphrase that was typed.

Q_SIGNALS:
    void keyImported(const vault::VaultItem &item);
    void fileRead(); ///< The file was read, with or without a usable key.

protected:
    bool hasInput() const override;
    QString blocker() const override;
    void submit() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildForm();
    void read(SecretBuffer passphrase);
    void showFile(Result<KeyFile> result);
    void showPreview();
    void askPassphrase(bool asked);

    KeyClient &m_keys;
    FileField *m_path;
    FieldMessage *m_fileMessage;
    QWidget *m_passphraseRow;
    QLabel *m_passphraseLabel = nullptr;
    QLineEdit *m_passphrase;
    QPushButton *m_unlock;
    QWidget *m_preview;
    QLabel *m_format;
    QLabel *m_keyType;
    CopyField *m_thumbprint;
    NameField *m_name;
    NameRepair *m_repair;
    KeyOperationsField *m_operations;
    QCheckBox *m_hardware;
    AttributesEditor *m_attributes = nullptr;
    TagsEditor *m_tags;
    std::optional<KeyFile> m_file;
    CancelGuard m_reading;
    bool m_isReading = false;
};

} // namespace vault
