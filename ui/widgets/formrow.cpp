// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/formrow.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>

namespace vault {

QString withoutMnemonic(QString label)
{
    return label.remove(QLatin1Char('&'));
}

void useFixedFont(QWidget *widget)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(widget->font().pointSizeF());
    widget->setFont(font);
}

QLabel *createFormLabel(const QString &label, QWidget *control, QWidget *parent)
{
    auto *text = new QLabel(label, parent);
    text->setBuddy(control);
    // A label that shows a value is read by its text: a name of its own would hide that.
    if (qobject_cast<QLabel *>(control) == nullptr) {
        QString spoken = withoutMnemonic(label);
        if (spoken.endsWith(QLatin1Char(':')))
            spoken.chop(1);
        control->setAccessibleName(spoken);
    }
    return text;
}

QLabel *addFormRow(QFormLayout *form, const QString &label, QWidget *field, QWidget *control)
{
    QLabel *text = createFormLabel(label, control != nullptr ? control : field, form->parentWidget());
    form->addRow(text, field);
    return text;
}

} // namespace vault
