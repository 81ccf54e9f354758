// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/secretfield.h"

#include "ui/widgets/accessibilityfilter.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace vault {

SecretField::SecretField(const QString &showName, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_show(new QCheckBox(tr("Show"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_show);
    installAccessibilityFilter();
    markAsSecretText(m_edit);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_show->setAccessibleName(showName);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &SecretField::edited);
    connect(m_show, &QCheckBox::toggled, this,
            [this](bool shown) { m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
}

SecretField::~SecretField()
{
    // Who listens may be half gone already.
    m_edit->disconnect(this);
    m_edit->clear();
}

bool SecretField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

SecretBuffer SecretField::read() const
{
    QByteArray typed = m_edit->text().toUtf8();
    return SecretBuffer::takeFrom(typed);
}

void SecretField::clear()
{
    m_show->setChecked(false);
    m_edit->clear();
}

} // namespace vault
