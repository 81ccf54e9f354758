// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace vault {

class FieldMessage;

/// Before a signature on a guarded connection: the name of the key is typed once more, so that nobody signs with
/// another key than they mean.
class KeyNameConfirmation : public QWidget
{
    Q_OBJECT
public:
    explicit KeyNameConfirmation(QWidget *parent = nullptr);

    void setLabel(const QString &label); ///< Where the mnemonic of its own is taken.
    /// Another key is confirmed anew.
    void setKeyName(const QString &name);
    void reset(); ///< After a signature: the next one is confirmed anew.
    QString problem() const; ///< What has still to be done; empty once the name stands there.

    QLineEdit *edit() const { return m_edit; }
    FieldMessage *message() const { return m_message; }

Q_SIGNALS:
    void changed();

private:
    void check();

    QString m_name;
    QLineEdit *m_edit;
    QLabel *m_label;
    FieldMessage *m_message;
};

} // namespace vault
