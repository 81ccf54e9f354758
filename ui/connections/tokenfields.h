// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/secretbuffer.h"

#include <QObject>

class QFormLayout;
class QWidget;

namespace vault {

class FieldMessage;
class FileField;
class FormGrid;
class MessageField;
class SecretField;

/// An access token that is pasted or read from a file, as two rows of a form. Says when it expires.
class TokenFields : public QObject
{
    Q_OBJECT
public:
    /// For rows that come and go.
    TokenFields(FormGrid *form, QObject *parent);
    /// For rows that stay.
    TokenFields(QFormLayout *form, QObject *parent);

    void setVisible(bool visible); ///< In a FormGrid only.
    void setHint(const QString &hint); ///< Shown while there is no token.
    void clear();
    bool isEmpty() const;
    QString problem() const { return m_problem; }
    /// Empty when none is given; FileUnreadable or TokenMalformed, shown under the fields too.
    Result<SecretBuffer> read();

    FieldMessage *message() const;

Q_SIGNALS:
    void changed();

private:
    TokenFields(QWidget *owner, QObject *parent);
    Result<SecretBuffer> given() const;
    void check();
    void explain();

    FormGrid *m_form = nullptr;
    SecretField *m_token;
    FileField *m_file;
    MessageField *m_fileField;
    QString m_hint;
    QString m_problem;
};

} // namespace vault
