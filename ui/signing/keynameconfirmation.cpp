// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/keynameconfirmation.h"

#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vault {

KeyNameConfirmation::KeyNameConfirmation(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_label(createFormLabel(tr("Ke&y's name, to confirm:"), m_edit, this))
    , m_message(new FieldMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_message);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_edit, 1);
    useFixedFont(m_edit);
    // Typed, not dragged here from the field above.
    m_edit->setAcceptDrops(false);
    m_message->setDescribed(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &KeyNameConfirmation::check);
    check();
}

void KeyNameConfirmation::setLabel(const QString &label)
{
    m_label->setText(label);
}

void KeyNameConfirmation::setKeyName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    reset();
}

void KeyNameConfirmation::reset()
{
    m_edit->clear();
    check();
}

QString KeyNameConfirmation::problem() const
{
    if (m_name.isEmpty())
        return {}; // That a key must be chosen is said elsewhere.
    // The vault takes names in either case.
    if (m_edit->text().trimmed().compare(m_name, Qt::CaseInsensitive) == 0)
        return {};
    //: %1 is the key's name.
    return tr("Type the key's name, “%1”, to confirm that it signs.").arg(m_name);
}

void KeyNameConfirmation::check()
{
    m_edit->setEnabled(!m_name.isEmpty());
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty() || m_name.isEmpty())
        m_message->clear();
    else if (problem().isEmpty())
        m_message->setMessage(MessageKind::Ok, tr("Confirmed."));
    else if (!m_name.startsWith(typed, Qt::CaseInsensitive))
        m_message->setMessage(MessageKind::Error, tr("That is not the name of the key above."));
    else
        m_message->clear();
    Q_EMIT changed();
}

} // namespace vault
