// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/datetimefield.h"

#include "ui/widgets/formrow.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>

namespace vault {

DateTimeField::DateTimeField(const QString &switchText, UnixSeconds proposal, QWidget *parent)
    : QWidget(parent)
    , m_switch(new QCheckBox(switchText, this))
    , m_edit(new QDateTimeEdit(this))
    , m_zone(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_switch);
    layout->addWidget(m_edit);
    layout->addWidget(m_zone);
    layout->addStretch(1);
    m_edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    m_edit->setCalendarPopup(true);
    m_edit->setTimeSpec(Qt::LocalTime);
    m_edit->setDateTime(QDateTime::fromSecsSinceEpoch(proposal));
    connect(m_switch, &QCheckBox::toggled, this, [this] {
        update();
        Q_EMIT changed();
    });
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
        update();
        Q_EMIT changed();
    });
    setFocusProxy(m_switch);
    update();
}

std::optional<UnixSeconds> DateTimeField::value() const
{
    if (!m_switch->isChecked())
        return std::nullopt;
    return m_edit->dateTime().toSecsSinceEpoch();
}

void DateTimeField::setValue(std::optional<UnixSeconds> value)
{
    if (value)
        m_edit->setDateTime(QDateTime::fromSecsSinceEpoch(*value));
    m_switch->setChecked(value.has_value());
}

void DateTimeField::update()
{
    m_edit->setEnabled(m_switch->isChecked());
    m_zone->setEnabled(m_switch->isChecked());
    // The zone's name changes with the date where there is summer time.
    m_zone->setText(m_edit->dateTime().timeZoneAbbreviation());
    //: %1 is a time zone such as CET.
    m_edit->setAccessibleDescription(tr("Local time, %1").arg(m_zone->text()));
}

} // namespace vault
