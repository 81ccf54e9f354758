// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/messagefield.h"

#include "ui/widgets/fieldmessage.h"

#include <QVBoxLayout>

namespace vault {

MessageField::MessageField(QWidget *content, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_message(new FieldMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(content);
    layout->addWidget(m_message);
    m_message->setDescribed(control != nullptr ? control : content);
}

} // namespace vault
