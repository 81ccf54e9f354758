// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/memoryfield.h"

#include "ui/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace vault {

MemoryField::MemoryField(QWidget *parent)
    : QWidget(parent)
    , m_switch(new QCheckBox(tr("Remember what the vault holds, to show what changed"), this))
    , m_message(new FieldMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_switch);
    layout->addWidget(m_message);
    m_message->setDescribed(m_switch);
    setFocusProxy(m_switch);
    connect(m_switch, &QCheckBox::toggled, this, [this] {
        explain();
        Q_EMIT changed();
    });
    explain();
}

bool MemoryField::isOn() const
{
    return m_switch->isChecked();
}

void MemoryField::setOn(bool on)
{
    m_wasOn = on;
    m_switch->setChecked(on);
    explain();
}

void MemoryField::setCannotRemember(const QString &reason)
{
    m_obstacle = reason;
    explain();
}

void MemoryField::explain()
{
    m_switch->setEnabled(m_obstacle.isEmpty() || isOn());
    if (m_wasOn && !isOn()) {
        m_message->setMessage(MessageKind::Warning,
                              tr("What was kept of this vault is removed when you save, with its key."));
    } else if (!m_obstacle.isEmpty()) {
        m_message->setMessage(MessageKind::Hint, m_obstacle);
    } else {
        m_message->setMessage(
            MessageKind::Hint,
            tr("Names, tags, dates and types of all its objects are kept in a file on this computer, never a value. The "
               "file is encrypted; its key lies in the keychain. Names and tags can be sensitive too."));
    }
}

} // namespace vault
