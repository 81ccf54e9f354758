// SPDX-License-Identifier: Apache-2.0
#include "ui/keyoperations/durationfield.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStringList>

namespace vault {

namespace {

constexpr int largestNumber = 9999;
constexpr int spinButtons = 32; ///< Pixels, with the margins.

/// The singular stands apart because the source language has no catalogue.
QString counted(int number, const QString &one, const QString &many)
{
    return number == 1 ? one : many;
}

} // namespace

DurationField::DurationField(const QString &what, QWidget *parent)
    : QWidget(parent), m_numbers{new QSpinBox(this), new QSpinBox(this), new QSpinBox(this)}
{
    //: For screen readers. %1 is what the duration is for: "Expires after".
    const QStringList names{tr("%1, years").arg(what), tr("%1, months").arg(what), tr("%1, days").arg(what)};
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        QSpinBox *number = m_numbers.at(i);
        number->setRange(0, largestNumber);
        number->setFixedWidth(number->fontMetrics().horizontalAdvance(tr("%1 months").arg(largestNumber)) + spinButtons);
        number->setAccessibleName(names.at(int(i)));
        layout->addWidget(number);
        connect(number, &QSpinBox::valueChanged, this, [this] {
            nameUnits();
            Q_EMIT changed();
        });
    }
    layout->addStretch(1);
    setFocusProxy(m_numbers.front());
    nameUnits();
}

void DurationField::nameUnits()
{
    //: Behind a number in a field, with the blank.
    m_numbers[0]->setSuffix(counted(m_numbers[0]->value(), tr(" year"), tr(" years")));
    m_numbers[1]->setSuffix(counted(m_numbers[1]->value(), tr(" month"), tr(" months")));
    m_numbers[2]->setSuffix(counted(m_numbers[2]->value(), tr(" day"), tr(" days")));
}

CalendarDuration DurationField::duration() const
{
    return {m_numbers[0]->value(), m_numbers[1]->value(), m_numbers[2]->value()};
}

void DurationField::setDuration(const CalendarDuration &duration)
{
    const std::array<int, 3> values{duration.years, duration.months, duration.days};
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const QSignalBlocker blocker(m_numbers.at(i));
        m_numbers.at(i)->setValue(values.at(i));
    }
    nameUnits();
    Q_EMIT changed();
}

QString durationText(const CalendarDuration &duration)
{
    QStringList parts;
    if (duration.years > 0)
        parts.append(counted(duration.years, DurationField::tr("1 year"),
                             DurationField::tr("%Ln years", nullptr, duration.years)));
    if (duration.months > 0)
        parts.append(counted(duration.months, DurationField::tr("1 month"),
                             DurationField::tr("%Ln months", nullptr, duration.months)));
    if (duration.days > 0 || parts.isEmpty())
        parts.append(counted(duration.days, DurationField::tr("1 day"),
                             DurationField::tr("%Ln days", nullptr, duration.days)));
    return parts.join(QLatin1Char(' '));
}

} // namespace vault
