// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"
#include "network/keyvault/cipherfile.h"
#include "network/secretbuffer.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace vault {

class CopyField;
class FieldMessage;
class MaskedValue;
class SecretClipboard;

/// What came out of an operation: ciphertext to read and copy, with its vector and tag where it has them, or plaintext
/// behind dots. Shown as text, base64, base64url or hexadecimal, and saved as the bytes themselves; a ciphertext also
/// with all its parts in one file (network/keyvault/cipherfile.h).
class CipherResult : public QWidget
{
    Q_OBJECT
public:
    explicit CipherResult(SecretClipboard &clipboard, QWidget *parent = nullptr);
    ~CipherResult() override;

    /// note: by whom and with what it was made, in a sentence.
    void showCiphertext(const CipherFile &ciphertext, const QString &note);
    void showPlaintext(SecretBuffer bytes, const QString &note);
    void clear(); ///< Hidden afterwards.
    bool hasResult() const { return m_hasResult; }
    /// The bytes; plaintext for the owner only.
    Q_INVOKABLE void save(const QString &path);
    Q_INVOKABLE void saveAllParts(const QString &path);

    QComboBox *formBox() const { return m_form; }
    MaskedValue *masked() const { return m_masked; }
    FieldMessage *note() const { return m_note; }
    CopyField *ivField() const { return m_parts[0].field; }
    CopyField *tagField() const { return m_parts[1].field; }

Q_SIGNALS:
    void failed(const vault::ApiError &error); ///< FileUnwritable.

private:
    struct Part {
        QLabel *label;
        CopyField *field;
    };

    QWidget *createParts();
    void showParts();
    void present(const QString &note);
    void fillForms();
    void showForm();
    void chooseFileAndSave(bool allParts);
    void tellSaved(const QString &path, const QString &problem);

    SecretBuffer m_bytes;
    CipherFile m_ciphertext; ///< All parts, for ciphertext only.
    bool m_isPlaintext = false;
    bool m_hasResult = false;
    FieldMessage *m_note;
    QComboBox *m_form;
    QStackedWidget *m_pages;
    QPlainTextEdit *m_text;
    MaskedValue *m_masked;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_saveAll;
    Part m_parts[3] = {};
    FieldMessage *m_saved;
};

} // namespace vault
