// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/calendarduration.h"

#include <QWidget>

#include <array>

class QSpinBox;

namespace vault {

/// A duration in years, months and days, each typed as a number.
class DurationField : public QWidget
{
    Q_OBJECT
public:
    /// what: whose duration it is, for screen readers: "Expires after".
    explicit DurationField(const QString &what, QWidget *parent = nullptr);

    CalendarDuration duration() const;
    void setDuration(const CalendarDuration &duration);

Q_SIGNALS:
    void changed();

private:
    void nameUnits();

    std::array<QSpinBox *, 3> m_numbers;
};

/// "1 year 6 months", "90 days".
QString durationText(const CalendarDuration &duration);

} // namespace vault
