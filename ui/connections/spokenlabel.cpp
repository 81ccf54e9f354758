// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/spokenlabel.h"

#include <QComboBox>
#include <QLabel>

namespace vault {

void addSpokenLabel(QComboBox *box)
{
    auto *label = new QLabel(box->accessibleName(), box->parentWidget());
    label->setBuddy(box);
    label->hide();
}

} // namespace vault
