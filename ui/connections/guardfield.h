// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"

#include <QWidget>

class QCheckBox;

namespace vault {

class FieldMessage;

/// What a connection guards against, each a box to check, with what the first of them means.
class GuardField : public QWidget
{
    Q_OBJECT
public:
    explicit GuardField(QWidget *parent = nullptr);

    void setGuard(const ConnectionGuard &guard);
    ConnectionGuard guard() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_readOnly;
    QCheckBox *m_keyName;
    QCheckBox *m_secondPerson;
    FieldMessage *m_message;
};

} // namespace vault
