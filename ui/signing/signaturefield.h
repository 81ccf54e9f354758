// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"
#include "network/crypto/signaturerecognition.h"

#include <QWidget>

class QPlainTextEdit;

namespace vault {

class FieldMessage;

/// A signature in any encoding, pasted or of a file: r‖s or DER, hexadecimal, base64, PEM or plain bytes. What it was
/// taken for is said.
class SignatureField : public QWidget
{
    Q_OBJECT
public:
    explicit SignatureField(QWidget *parent = nullptr);

    /// Null where the key is not known: nothing is recognised then.
    void setKey(const JsonWebKey *key);
    void setText(const QString &text);
    void readFile(const QString &path);
    /// Every reading that can be a signature of the key, as the vault takes it.
    QList<QByteArray> signatures() const;
    QString problem() const { return m_problem; } ///< Why there is none; empty when there is.

    QPlainTextEdit *edit() const { return m_edit; }
    FieldMessage *message() const { return m_message; }

Q_SIGNALS:
    void changed();
    void failed(const vault::ApiError &error);

private:
    void check();
    void showReading();

    std::optional<JsonWebKey> m_key;
    QByteArray m_content; ///< Of a file; empty for text.
    QString m_file;
    QList<SignatureReading> m_readings;
    QString m_problem;
    QPlainTextEdit *m_edit;
    FieldMessage *m_message;
};

} // namespace vault
