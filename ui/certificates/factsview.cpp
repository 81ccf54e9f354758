// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/factsview.h"

#include "models/datetext.h"
#include "models/tooltiptext.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/wrappedlabel.h"

#include <QDateTime>
#include <QFormLayout>
#include <QLabel>

namespace vault {

FactsView::FactsView(const QString &accessibleName, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(accessibleName);
}

void FactsView::begin()
{
    m_page = new QWidget;
    m_page->setAccessibleName(accessibleName());
    m_form = new QFormLayout(m_page);
    m_form->setContentsMargins(8, 8, 8, 8);
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(6);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FactsView::end()
{
    setWidget(m_page);
}

void FactsView::addText(const QString &label, const QString &text, const QString &toolTip)
{
    auto *value = new WrappedLabel(text);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // A name may have no blank to break at, and is cut off then.
    value->setToolTip(toolTip.isEmpty() ? plainToolTip(text) : toolTip);
    value->setMinimumWidth(60);
    m_form->addRow(label, value);
}

void FactsView::addCopyable(const QString &label, const QString &text)
{
    auto *field = new CopyField;
    field->setLabel(label);
    field->setText(text);
    m_form->addRow(label, field);
}

void FactsView::addDate(const QString &label, std::int64_t seconds)
{
    addText(label, relativeDate(seconds, QDateTime::currentSecsSinceEpoch()) + u'\n' + exactDate(seconds),
            exactDateUtc(seconds));
}

void FactsView::addWidget(QWidget *widget)
{
    m_form->addRow(QString(), widget);
}

} // namespace vault
