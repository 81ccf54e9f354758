// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/formgrid.h"

#include "ui/widgets/formrow.h"

#include <QLabel>

namespace vault {

FormGrid::FormGrid(QWidget *parent)
    : QGridLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(8);
    setVerticalSpacing(8);
    setColumnStretch(1, 1);
}

void FormGrid::addRow(const QString &label, QWidget *field, QWidget *control)
{
    if (control == nullptr)
        control = field;
    QLabel *text = createFormLabel(label, control, parentWidget());
    // Beside the field's own line, whatever stands under that.
    text->setMinimumHeight(control->sizeHint().height());
    const int row = rowCount();
    addWidget(text, row, 0, Qt::AlignTop);
    addWidget(field, row, 1);
    m_labels.insert(field, text);
}

void FormGrid::addField(QWidget *field)
{
    addWidget(field, rowCount(), 1);
}

void FormGrid::addWide(QWidget *widget)
{
    addWidget(widget, rowCount(), 0, 1, 2, Qt::AlignLeading);
}

void FormGrid::setRowVisible(QWidget *field, bool visible)
{
    field->setVisible(visible);
    if (QLabel *label = m_labels.value(field))
        label->setVisible(visible);
}

} // namespace vault
