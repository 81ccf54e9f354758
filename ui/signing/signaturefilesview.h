// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signing/signaturefiles.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace vault {

class FieldMessage;

/// Saves what belongs to a signature into a folder, and shows the command that verifies it with those very files.
class SignatureFilesView : public QWidget
{
    Q_OBJECT
public:
    explicit SignatureFilesView(QWidget *parent = nullptr);

    void setSignature(const MadeSignature &made);
    bool isSaved() const { return m_isSaved; }
    QLineEdit *folderEdit() const { return m_folder; }
    QPlainTextEdit *command() const { return m_command; }
    FieldMessage *message() const { return m_message; }

public Q_SLOTS:
    void save();

Q_SIGNALS:
    void failed(const vault::ApiError &error);
    void saved();

private:
    void chooseFolder();
    void showCommand(const SignatureFiles &files);

    std::optional<MadeSignature> m_made;
    bool m_isSaved = false;
    bool m_isFolderChosen = false; ///< By the person: it stays for the next signature.
    QLineEdit *m_folder;
    QPushButton *m_save;
    QPlainTextEdit *m_command;
    FieldMessage *m_message;
};

} // namespace vault
