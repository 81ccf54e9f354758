// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace vault {

/// A line for a secret: dots until shown, kept out of accessibility events, emptied with the widget.
class SecretField : public QWidget
{
    Q_OBJECT
public:
    /// showName: what the box beside it is called, "Show the passphrase".
    explicit SecretField(const QString &showName, QWidget *parent = nullptr);
    ~SecretField() override;

    bool isEmpty() const;
    SecretBuffer read() const; ///< UTF-8; stays in the field too.
    void clear(); ///< And hidden again.

    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_edit;
    QCheckBox *m_show;
};

} // namespace vault
