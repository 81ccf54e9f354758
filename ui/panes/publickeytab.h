// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"
#include "network/keyvault/jsonwebkey.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace vault {

class CopyField;

/// The public half of the version that is shown, in the forms that other programs read, to copy or to save, and what
/// identifies it: the RFC 7638 thumbprint and the SHA-256 of its SubjectPublicKeyInfo.
class PublicKeyTab : public QWidget
{
    Q_OBJECT
public:
    explicit PublicKeyTab(QWidget *parent = nullptr);

    /// name suggests the file's name and is OpenSSH's comment.
    void show(const QString &name, const JsonWebKey &key);
    /// No key (yet), with the reason in a sentence.
    void clear(const QString &reason);

    /// The form that is shown, as a file: DER as its bytes, the others as text with a line end.
    Q_INVOKABLE void save(const QString &path);

Q_SIGNALS:
    void failed(const vault::ApiError &error); ///< FileUnwritable.

private:
    void addIdentity();
    void addForms();
    void showForm();
    QByteArray fileContent() const;
    void chooseFileAndSave();

    QString m_name;
    JsonWebKey m_key;
    QWidget *m_content;
    QLabel *m_note; ///< Why there is nothing, or how saving went.
    CopyField *m_thumbprint;
    CopyField *m_fingerprint;
    QComboBox *m_form;
    QPlainTextEdit *m_text;
    QLabel *m_formNote;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace vault
