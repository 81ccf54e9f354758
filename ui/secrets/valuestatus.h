// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/secrets/valuesyntax.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace vault {

class FieldMessage;

/// Below a value that is shown: its size, encoding and syntax, what in it cannot be seen, and the switch that writes
/// that out. Hidden with the value, whose length is a hint.
class ValueStatus : public QWidget
{
    Q_OBJECT
public:
    explicit ValueStatus(QWidget *parent = nullptr);

    void show(QByteArrayView value, ValueSyntax syntax);
    void clear();

Q_SIGNALS:
    void marksWanted(bool wanted);

private:
    QLabel *m_size;
    FieldMessage *m_hidden;
    QCheckBox *m_marks;
};

} // namespace vault
