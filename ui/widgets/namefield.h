// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace vault {

class FieldMessage;

/// The name of a key or a secret about to be made, checked while it is typed (protocol.md §4).
class NameField : public QWidget
{
    Q_OBJECT
public:
    explicit NameField(QWidget *parent = nullptr);

    QString name() const;
    void setName(const QString &name);
    /// For an object that exists: its name is shown and cannot be changed.
    void setFixed(const QString &name);
    bool isAcceptable() const;
    /// True once a person has typed in it.
    bool isEdited() const;

    QLineEdit *lineEdit() const { return m_edit; }
    FieldMessage *message() const { return m_message; }

Q_SIGNALS:
    void changed();

private:
    void check();

    QLineEdit *m_edit;
    FieldMessage *m_message;
    bool m_edited = false;
};

/// What is wrong with a name, in words; empty for a good one.
QString nameProblemText(const QString &name);

} // namespace vault
