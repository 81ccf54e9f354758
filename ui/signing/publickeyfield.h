// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"
#include "network/keyvault/jsonwebkey.h"

#include <QWidget>

#include <optional>

class QPlainTextEdit;

namespace vault {

class AlgorithmBox;
class FieldMessage;

/// A public key that is none of the vault's: PEM, a certificate or a JWK, pasted or of a file; and its algorithm.
class PublicKeyField : public QWidget
{
    Q_OBJECT
public:
    explicit PublicKeyField(QWidget *parent = nullptr);

    const std::optional<JsonWebKey> &key() const { return m_key; }
    void setText(const QString &text);
    void readFile(const QString &path);
    AlgorithmBox *algorithmBox() const { return m_algorithm; }
    QPlainTextEdit *edit() const { return m_edit; }
    FieldMessage *message() const { return m_message; }

Q_SIGNALS:
    void changed();
    void failed(const vault::ApiError &error);

private:
    void take(const QByteArray &content);

    std::optional<JsonWebKey> m_key;
    QPlainTextEdit *m_edit;
    AlgorithmBox *m_algorithm;
    FieldMessage *m_message;
};

} // namespace vault
