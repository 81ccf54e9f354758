// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/datetimefield.h"

#include "ui/widgets/formrow.h"
#include "ui/widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vault {

DateTimeField::DateTimeField(const QString &switchText, UnixSeconds proposal, QWidget *parent)
    : QWidget(parent)
    , m_switch(new QCheckBox(switchText, this))
    , m_edit(new QDateTimeEdit(this))
    , m_zone(new QLabel(this))
    , m_outOfReachText(new WrappedLabel(this))
    , m_other(new QPushButton(tr("Choose another date"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_switch);
    layout->addWidget(m_edit);
    layout->addWidget(m_zone);
    layout->addWidget(m_outOfReachText);
    layout->addWidget(m_other);
    layout->addStretch(1);
    m_edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    m_edit->setCalendarPopup(true);
    m_edit->setTimeSpec(Qt::LocalTime);
    m_edit->setDateTime(QDateTime::fromSecsSinceEpoch(proposal));
    m_outOfReachText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_other->setAutoDefault(false);
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_outOfReach.reset();
        update();
        m_edit->setFocus();
        Q_EMIT changed();
    });
    connect(m_switch, &QCheckBox::toggled, this, [this] {
        m_outOfReach.reset();
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
    return m_outOfReach ? *m_outOfReach : m_edit->dateTime().toSecsSinceEpoch();
}

void DateTimeField::setValue(std::optional<UnixSeconds> value)
{
    const bool isInReach = value && *value >= m_edit->minimumDateTime().toSecsSinceEpoch()
        && *value <= m_edit->maximumDateTime().toSecsSinceEpoch();
    if (isInReach)
        m_edit->setDateTime(QDateTime::fromSecsSinceEpoch(*value));
    m_switch->setChecked(value.has_value());
    m_outOfReach = isInReach ? std::nullopt : value;
    update();
}

void DateTimeField::setRemovable(bool removable)
{
    m_switch->setEnabled(removable);
    setFocusProxy(removable ? static_cast<QWidget *>(m_switch) : m_edit);
}

void DateTimeField::update()
{
    m_edit->setVisible(!m_outOfReach);
    m_zone->setVisible(!m_outOfReach);
    m_outOfReachText->setVisible(m_outOfReach.has_value());
    m_other->setVisible(m_outOfReach.has_value());
    if (m_outOfReach) {
        //: %1 is a number of seconds since 1970-01-01, for a date that no calendar here can show.
        m_outOfReachText->setText(tr("Beyond the calendar: Unix time %1 s").arg(*m_outOfReach));
    }
    m_edit->setEnabled(m_switch->isChecked());
    m_zone->setEnabled(m_switch->isChecked());
    // The zone's name changes with the date where there is summer time.
    m_zone->setText(m_edit->dateTime().timeZoneAbbreviation());
    //: %1 is a time zone such as CET.
    m_edit->setAccessibleDescription(tr("Local time, %1").arg(m_zone->text()));
}

} // namespace vault
