// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/accessibilityfilter.h"

#include <QAccessible>
#include <QLineEdit>

namespace vault {
namespace {

constexpr char secretProperty[] = "vaultSecretText";

QAccessible::UpdateHandler previousHandler = nullptr;

bool isSecret(const QObject *object)
{
    if (!object)
        return false;
    if (const auto *edit = qobject_cast<const QLineEdit *>(object); edit && edit->echoMode() != QLineEdit::Normal)
        return true;
    return object->property(secretProperty).toBool();
}

bool carriesText(QAccessible::Event type)
{
    return type == QAccessible::TextInserted || type == QAccessible::TextRemoved || type == QAccessible::TextUpdated
        || type == QAccessible::ValueChanged;
}

void filter(QAccessibleEvent *event)
{
    if (carriesText(event->type()) && isSecret(event->object()))
        return;
    // With a handler in place Qt passes nothing on to the platform itself: step aside for the one call.
    QAccessible::installUpdateHandler(previousHandler);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(filter);
}

} // namespace

void markAsSecretText(QObject *widget)
{
    widget->setProperty(secretProperty, true);
}

void installAccessibilityFilter()
{
    const QAccessible::UpdateHandler current = QAccessible::installUpdateHandler(filter);
    if (current != filter)
        previousHandler = current;
}

} // namespace vault
