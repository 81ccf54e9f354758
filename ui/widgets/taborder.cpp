// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/taborder.h"

#include <QWidget>

namespace vault {

namespace {

/// In the order of Tab.
QList<QWidget *> stopsIn(QWidget *area)
{
    QList<QWidget *> stops;
    for (QWidget *widget = area->nextInFocusChain(); widget != area; widget = widget->nextInFocusChain()) {
        if (area->isAncestorOf(widget) && widget->focusPolicy() != Qt::NoFocus)
            stops.append(widget);
    }
    return stops;
}

} // namespace

void followInTabOrder(QWidget *before, QWidget *made)
{
    const QList<QWidget *> earlier = stopsIn(before);
    QWidget *last = earlier.isEmpty() ? nullptr : earlier.constLast();
    for (QWidget *stop : stopsIn(made)) {
        if (last)
            QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

} // namespace vault
