// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/attributeseditor.h"

#include "ui/widgets/datetimefield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDateTimeEdit>
#include <QFormLayout>

namespace vault {
namespace {

constexpr UnixSeconds day = 24 * 60 * 60;

/// Whole minutes read better as a proposal.
UnixSeconds nextMinute(UnixSeconds from)
{
    return from - from % 60 + 60;
}

} // namespace

AttributesEditor::AttributesEditor(QFormLayout *form, QObject *parent)
    : QObject(parent)
{
    const UnixSeconds now = QDateTime::currentSecsSinceEpoch();
    QWidget *owner = form->parentWidget();
    m_enabled = new QCheckBox(tr("&Enabled"), owner);
    m_enabled->setChecked(true);
    m_notBefore = new DateTimeField(tr("From"), nextMinute(now), owner);
    m_expires = new DateTimeField(tr("On"), nextMinute(now + 365 * day), owner);
    m_message = new FieldMessage(owner);
    form->addRow(QString(), m_enabled);
    addFormRow(form, tr("Not &before:"), m_notBefore, m_notBefore->checkBox());
    addFormRow(form, tr("E&xpires:"), m_expires, m_expires->checkBox());
    form->addRow(QString(), m_message);
    m_notBefore->checkBox()->setAccessibleName(tr("Has a not before date"));
    m_notBefore->edit()->setAccessibleName(tr("Not before"));
    m_expires->checkBox()->setAccessibleName(tr("Has an expiry date"));
    m_expires->edit()->setAccessibleName(tr("Expires"));
    m_message->setDescribed(m_expires->checkBox());
    connect(m_enabled, &QCheckBox::toggled, this, &AttributesEditor::changed);
    for (DateTimeField *field : {m_notBefore, m_expires}) {
        connect(field, &DateTimeField::changed, this, [this] {
            check();
            Q_EMIT changed();
        });
    }
}

AttributeChanges AttributesEditor::changes() const
{
    return {m_enabled->isChecked(), m_notBefore->value(), m_expires->value()};
}

void AttributesEditor::setAttributes(const Attributes &attributes)
{
    m_original = attributes;
    m_enabled->setChecked(attributes.enabled);
    m_notBefore->setValue(attributes.notBefore);
    m_expires->setValue(attributes.expires);
}

bool AttributesEditor::isEdited() const
{
    return m_enabled->isChecked() != m_original.enabled || m_notBefore->value() != m_original.notBefore
        || m_expires->value() != m_original.expires;
}

QString AttributesEditor::problem() const
{
    const auto from = m_notBefore->value();
    const auto until = m_expires->value();
    if (from && until && *from >= *until)
        return tr("“Expires” must be later than “Not before”.");
    return {};
}

void AttributesEditor::check()
{
    const QString wrong = problem();
    const auto until = m_expires->value();
    if (!wrong.isEmpty())
        m_message->setMessage(MessageKind::Error, wrong);
    else if (until && *until <= QDateTime::currentSecsSinceEpoch())
        m_message->setMessage(MessageKind::Warning, tr("The expiry date is already past."));
    else
        m_message->clear();
}

} // namespace vault
