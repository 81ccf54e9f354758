// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/attributes.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace vault {

/// A date and time that may be absent, in local time with the zone named. Seconds since 1970 in and out. A date that the
/// calendar does not reach (after the year 9999) is kept as it is until the person asks for another one.
class DateTimeField : public QWidget
{
    Q_OBJECT
public:
    /// proposal: what is shown when it is switched on.
    explicit DateTimeField(const QString &switchText, UnixSeconds proposal, QWidget *parent = nullptr);

    std::optional<UnixSeconds> value() const;
    void setValue(std::optional<UnixSeconds> value);
    /// For a date that cannot be taken away again: it can be changed only.
    void setRemovable(bool removable);

    QCheckBox *checkBox() const { return m_switch; }
    QDateTimeEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();

private:
    void update();

    QCheckBox *m_switch;
    QDateTimeEdit *m_edit;
    QLabel *m_zone;
    QLabel *m_outOfReachText;
    QPushButton *m_other;
    std::optional<UnixSeconds> m_outOfReach; ///< The value that the calendar cannot show.
};

} // namespace vault
