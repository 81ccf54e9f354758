// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/certificatename.h"

#include <QList>
#include <QWidget>

class QPlainTextEdit;

namespace vault {

class FieldMessage;

/// Alternative names, one a line; the kind is guessed unless "DNS:", "IP:", "email:" or "URI:" stands in front. Says how
/// each will stand in the certificate, or which line is wrong.
class AlternativeNamesField : public QWidget
{
    Q_OBJECT
public:
    explicit AlternativeNamesField(QWidget *parent = nullptr);

    const QList<AlternativeName> &names() const { return m_names; }
    QString problem() const { return m_problem; } ///< In words; empty when every line is a name.

    QPlainTextEdit *edit() const { return m_edit; }
    FieldMessage *message() const { return m_message; }

Q_SIGNALS:
    void changed();

private:
    void check();

    QPlainTextEdit *m_edit;
    FieldMessage *m_message;
    QList<AlternativeName> m_names;
    QString m_problem;
};

} // namespace vault
