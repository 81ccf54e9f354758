// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace vault {

class FieldMessage;

/// Where a file is to be written: typed, or chosen in the platform's dialog. Says when the place cannot be written to,
/// and when a file there would be replaced.
class SavePathField : public QWidget
{
    Q_OBJECT
public:
    explicit SavePathField(QWidget *parent = nullptr);

    /// For the platform's dialog: its title, "Key backups (*.keybackup)", "keybackup".
    void setKind(const QString &title, const QString &filter, const QString &suffix);
    QString path() const;
    void setPath(const QString &path);
    QString problem() const { return m_problem; } ///< Why nothing can be written there; empty when it may go.

    QLineEdit *lineEdit() const { return m_edit; }

public Q_SLOTS:
    void choose();

Q_SIGNALS:
    void changed();

private:
    void check();

    QLineEdit *m_edit;
    FieldMessage *m_message;
    QString m_title;
    QString m_filter;
    QString m_suffix;
    QString m_problem;
};

} // namespace vault
