// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/guardfield.h"

#include "ui/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace vault {

GuardField::GuardField(QWidget *parent)
    : QWidget(parent)
    , m_readOnly(new QCheckBox(tr("Read-only: nothing can be chan&ged or signed"), this))
    , m_keyName(new QCheckBox(tr("Type the key's name before it signs"), this))
    , m_secondPerson(new QCheckBox(tr("A second person checks each digest before it is signed"), this))
    , m_message(new FieldMessage(this))
{
    m_keyName->setToolTip(tr("Sign stays off until the name of the key that signs was typed."));
    m_secondPerson->setToolTip(tr("The digest is shown in groups; the second person types the last one."));
    m_message->setMessage(MessageKind::Hint,
                          tr("Changing requests are refused on this computer, before they are sent. Your permissions at the "
                             "vault stay as they are. It holds from the next opening of the vault on."));
    m_message->setDescribed(m_readOnly);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_readOnly);
    column->addWidget(m_message);
    column->addWidget(m_keyName);
    column->addWidget(m_secondPerson);
    for (QCheckBox *box : {m_readOnly, m_keyName, m_secondPerson})
        connect(box, &QCheckBox::toggled, this, &GuardField::changed);
    setFocusProxy(m_readOnly);
}

void GuardField::setGuard(const ConnectionGuard &guard)
{
    m_readOnly->setChecked(guard.readOnly);
    m_keyName->setChecked(guard.confirmsKeyName);
    m_secondPerson->setChecked(guard.needsSecondPerson);
}

ConnectionGuard GuardField::guard() const
{
    return {m_readOnly->isChecked(), m_keyName->isChecked(), m_secondPerson->isChecked()};
}

} // namespace vault
