// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/attributes.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QLabel;

namespace vault {

/// A date and time that may be absent, in local time with the zone named. Seconds since 1970 in and out.
class DateTimeField : public QWidget
{
    Q_OBJECT
public:
    /// proposal: what is shown when it is switched on.
    explicit DateTimeField(const QString &switchText, UnixSeconds proposal, QWidget *parent = nullptr);

    std::optional<UnixSeconds> value() const;
    void setValue(std::optional<UnixSeconds> value);

    QCheckBox *checkBox() const { return m_switch; }
    QDateTimeEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();

private:
    void update();

    QCheckBox *m_switch;
    QDateTimeEdit *m_edit;
    QLabel *m_zone;
};

} // namespace vault
