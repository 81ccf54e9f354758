// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"
#include "network/keyvault/jsonwebkey.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace vault {

class CopyField;

/// The public half of a key as PEM and JWK with its RFC 7638 thumbprint, to copy or to save.
class PublicKeyTab : public QWidget
{
    Q_OBJECT
public:
    explicit PublicKeyTab(QWidget *parent = nullptr);

    /// name suggests the file's name.
    void show(const QString &name, const JsonWebKey &key);
    /// No key (yet), with the reason in a sentence.
    void clear(const QString &reason);

    Q_INVOKABLE void savePem(const QString &path);

Q_SIGNALS:
    void failed(const vault::ApiError &error); ///< FileUnwritable.

private:
    QPlainTextEdit *addBlock(const QString &title, QPushButton *additionalButton);
    void chooseFileAndSave();

    QString m_name;
    QWidget *m_content;
    QLabel *m_note; ///< Why there is nothing, or how saving went.
    CopyField *m_thumbprint;
    QPushButton *m_save;
    QPlainTextEdit *m_pem;
    QPlainTextEdit *m_jwk;
};

} // namespace vault
