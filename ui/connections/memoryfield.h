// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;

namespace vault {

class FieldMessage;

/// The switch that lets a connection remember what its vault holds, with what that means: what is kept, where, and that
/// names and tags may tell something. Off unless somebody switches it on.
class MemoryField : public QWidget
{
    Q_OBJECT
public:
    explicit MemoryField(QWidget *parent = nullptr);

    bool isOn() const;
    void setOn(bool on);
    /// Why it cannot be switched on, for example as there is no keychain. It can still be switched off.
    void setCannotRemember(const QString &reason);

Q_SIGNALS:
    void changed();

private:
    void explain();

    QCheckBox *m_switch;
    FieldMessage *m_message;
    QString m_obstacle;
    bool m_wasOn = false;
};

} // namespace vault
