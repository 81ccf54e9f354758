// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace vault {

class FieldMessage;

/// A distinguished name as RFC 4514 writes it, judged while it is typed.
class SubjectField : public QWidget
{
    Q_OBJECT
public:
    explicit SubjectField(QWidget *parent = nullptr);

    QString subject() const;
    QString problem() const { return m_problem; } ///< In words; empty for a good name and for none.

    QLineEdit *lineEdit() const { return m_edit; }
    FieldMessage *message() const { return m_message; }

Q_SIGNALS:
    void changed();

private:
    void check();

    QLineEdit *m_edit;
    FieldMessage *m_message;
    QString m_problem;
};

} // namespace vault
