// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/readonlyreason.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace vault {

QString readOnlyReason()
{
    return QCoreApplication::translate("vault::ReadOnly", "This connection is read-only");
}

void switchOffReadOnly(QWidget *control)
{
    control->setEnabled(false);
    control->setToolTip(readOnlyReason());
    control->setAccessibleDescription(readOnlyReason());
}

void switchOffReadOnly(QAction *action)
{
    action->setEnabled(false);
    action->setToolTip(readOnlyReason());
}

} // namespace vault
