// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"
#include "network/secretbuffer.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QStackedWidget;

namespace vault {

class FieldMessage;
class FileField;
class SecretTextEdit;

/// What the input may be, in bytes.
struct CipherInputRule {
    bool isCiphertext = false;
    int most = 0; ///< 0 while it is not known.
    int least = 0; ///< As many as most: exactly that many.
    int multipleOf = 1;

    bool operator==(const CipherInputRule &) const = default;
};

/// The bytes for an encryption or a decryption, typed as text, hexadecimal or base64, or taken from a file. How many
/// there are and may be is always told. Bytes are held in buffers that are wiped.
class CipherInput : public QWidget
{
    Q_OBJECT
public:
    enum class Form { Text, Hexadecimal, Base64, File };

    /// No block of an RSA key is larger, and no AES input is taken that is; a larger file is not even read. Bytes.
    static constexpr int largest = 16 * 1024;

    explicit CipherInput(QWidget *parent = nullptr);

    void setRule(const CipherInputRule &rule);
    void setForm(Form form);
    void setFile(const QString &path);
    void setCiphertext(const QByteArray &bytes);
    bool isEmpty() const;
    /// What goes into the operation; nothing where problem() says why.
    std::optional<SecretBuffer> bytes() const;
    QString problem() const { return m_problem; }

    QComboBox *formBox() const { return m_form; }
    SecretTextEdit *edit() const { return m_edit; }
    FileField *fileField() const { return m_file; }
    FieldMessage *message() const { return m_message; }

Q_SIGNALS:
    void changed();
    void failed(const vault::ApiError &error); ///< A file that cannot be read.

private:
    Form form() const;
    QString lengthProblem(qint64 size, const QString &count) const;
    void fillForms();
    void readFile(const QString &path);
    std::optional<SecretBuffer> decoded() const;
    void check();

    CipherInputRule m_rule;
    QComboBox *m_form;
    QStackedWidget *m_pages;
    SecretTextEdit *m_edit;
    FileField *m_file;
    FieldMessage *m_message;
    SecretBuffer m_fileBytes;
    qint64 m_fileSize = -1; ///< -1 without a file that can be read.
    QString m_fileProblem;
    QString m_problem;
};

} // namespace vault
