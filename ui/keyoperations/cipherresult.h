// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"
#include "network/secretbuffer.h"

#include <QByteArray>
#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace vault {

class FieldMessage;
class MaskedValue;
class SecretClipboard;

/// What came out of an operation: ciphertext to read and copy, or plaintext behind dots. Shown as text, base64,
/// base64url or hexadecimal, and saved as the bytes themselves.
class CipherResult : public QWidget
{
    Q_OBJECT
public:
    explicit CipherResult(SecretClipboard &clipboard, QWidget *parent = nullptr);
    ~CipherResult() override;

    /// note: by whom and with what it was made, in a sentence.
    void showCiphertext(const QByteArray &bytes, const QString &note);
    void showPlaintext(SecretBuffer bytes, const QString &note);
    void clear(); ///< Hidden afterwards.
    bool hasResult() const { return m_hasResult; }
    /// The bytes; plaintext for the owner only.
    Q_INVOKABLE void save(const QString &path);

    QComboBox *formBox() const { return m_form; }
    MaskedValue *masked() const { return m_masked; }
    FieldMessage *note() const { return m_note; }

Q_SIGNALS:
    void failed(const vault::ApiError &error); ///< FileUnwritable.

private:
    void present(const QString &note);
    void fillForms();
    void showForm();
    void chooseFileAndSave();

    SecretBuffer m_bytes;
    bool m_isPlaintext = false;
    bool m_hasResult = false;
    FieldMessage *m_note;
    QComboBox *m_form;
    QStackedWidget *m_pages;
    QPlainTextEdit *m_text;
    MaskedValue *m_masked;
    QPushButton *m_copy;
    QPushButton *m_save;
    FieldMessage *m_saved;
};

} // namespace vault
