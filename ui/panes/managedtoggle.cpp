// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/managedtoggle.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

namespace vault {

ManagedToggle::ManagedToggle(QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(tr("Hide &managed"), this))
    , m_note(new QLabel(this))
{
    m_box->setToolTip(tr("Leave out what belongs to a certificate: the vault makes, renews and deletes it with the "
                         "certificate"));
    m_note->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_box);
    row->addWidget(m_note);
    connect(m_box, &QCheckBox::toggled, this, [this](bool hidesManaged) {
        updateText();
        Q_EMIT toggled(hidesManaged);
    });
    setVisible(false);
    updateText();
}

void ManagedToggle::setChecked(bool checked)
{
    const QSignalBlocker silent(m_box);
    m_box->setChecked(checked);
    updateText();
}

void ManagedToggle::setCount(int count)
{
    setVisible(count > 0);
    if (m_count == count)
        return;
    m_count = count;
    updateText();
}

void ManagedToggle::updateText()
{
    // Beside the count of the whole list, a number of those that are not left out would be taken for the list's.
    m_note->setVisible(m_box->isChecked());
    //: How many keys or secrets that belong to a certificate are left out.
    m_note->setText(m_box->isChecked() ? tr("%1 hidden").arg(QLocale().toString(m_count)) : QString());
    m_box->setAccessibleDescription(m_note->text());
}

} // namespace vault
