// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/filedigest.h"
#include "network/crypto/signaturealgorithm.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace vault {

class FieldMessage;

/// A digest that a person pastes as hex, base64 or base64url. The reading that is used and the decoded length are
/// always shown, since a digest in a wrong encoding can pass for another one.
class DigestField : public QWidget
{
    Q_OBJECT
public:
    explicit DigestField(QWidget *parent = nullptr);

    void setAlgorithm(const std::optional<SignatureAlgorithm> &algorithm);
    void setText(const QString &text);
    bool isEmpty() const;
    /// The decoded digest when it has the length that the algorithm asks for.
    std::optional<QByteArray> digest() const;
    /// Why there is none, in words; empty when there is one.
    QString problem() const { return m_problem; }

    QPlainTextEdit *edit() const { return m_edit; }
    QComboBox *encodingBox() const { return m_encoding; }
    FieldMessage *message() const { return m_message; }

Q_SIGNALS:
    void changed();

private:
    std::optional<DigestEncoding> encoding() const;
    void check();

    QPlainTextEdit *m_edit;
    QComboBox *m_encoding;
    FieldMessage *m_message;
    std::optional<SignatureAlgorithm> m_algorithm;
    std::optional<QByteArray> m_digest;
    QString m_problem;
};


} // namespace vault
