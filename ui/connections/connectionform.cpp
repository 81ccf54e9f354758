// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectionform.h"

#include "ui/connections/addresssection.h"
#include "ui/connections/advancedsection.h"
#include "ui/connections/formgrid.h"
#include "ui/connections/guardfield.h"
#include "ui/connections/memoryfield.h"
#include "ui/connections/signinsection.h"
#include "ui/connections/tokenfields.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>

namespace vault {

ConnectionForm::ConnectionForm(Use use, QWidget *parent)
    : QWidget(parent)
    , m_form(new FormGrid(this))
{
    if (use == Use::Keep)
        addName();
    m_address = new AddressSection(m_form, this);
    m_signIn = new SignInSection(m_form, this);
    if (use == Use::Open)
        addRemember();
    if (use == Use::Keep) {
        m_memory = new MemoryField(this);
        m_form->addField(m_memory);
        connect(m_memory, &MemoryField::changed, this, &ConnectionForm::refresh);
    }
    m_guard = new GuardField(this);
    m_form->addField(m_guard);
    m_advanced = new AdvancedSection(m_form, this);
    m_signIn->setTokenHint(use == Use::Open
                               ? tr("Without one you are asked when the vault wants it.")
                               : tr("For the connection test only. It is never kept: you are asked when the vault wants one."));

    connect(m_name, &QLineEdit::textChanged, this, &ConnectionForm::refresh);
    connect(m_address, &AddressSection::changed, this, &ConnectionForm::refresh);
    connect(m_signIn, &SignInSection::changed, this, &ConnectionForm::refresh);
    connect(m_guard, &GuardField::changed, this, &ConnectionForm::refresh);
    connect(m_advanced, &AdvancedSection::changed, this, &ConnectionForm::refresh);
    refresh();
}

void ConnectionForm::addName()
{
    m_name = new QLineEdit(this);
    m_name->setMaxLength(200);
    m_form->addRow(tr("Na&me:"), m_name);
}

void ConnectionForm::addRemember()
{
    m_remember = new QCheckBox(tr("Remem&ber this connection"), this);
    m_remember->setChecked(true);
    m_form->addField(m_remember);
    addName();
    connect(m_remember, &QCheckBox::toggled, this, [this](bool remember) {
        m_form->setRowVisible(m_name, remember);
        m_signIn->setCannotKeep(remember ? QString() : tr("Only with a connection that is remembered."));
        refresh();
    });
}

void ConnectionForm::refresh()
{
    Connection unnamed = connection();
    unnamed.name.clear();
    m_name->setPlaceholderText(displayName(unnamed));
    Q_EMIT changed();
}

void ConnectionForm::setConnection(const Connection &connection)
{
    m_original = connection;
    {
        const QSignalBlocker blocker(this); // One change, not one for each field.
        m_name->setText(connection.name);
        m_name->setCursorPosition(0);
        m_address->setVaultUrl(connection.vaultUrl);
        m_signIn->setOptions(connection.signIn);
        if (m_memory)
            m_memory->setOn(connection.remembersContents);
        m_guard->setGuard(connection.guard);
        m_advanced->setConnection(connection);
    }
    refresh();
}

void ConnectionForm::setKept(const Connection &kept)
{
    m_original = kept;
    if (m_memory)
        m_memory->setOn(m_memory->isOn()); // From now on that is how it was.
}

Connection ConnectionForm::connection() const
{
    Connection connection = m_original;
    connection.name = m_name->text().trimmed();
    connection.vaultUrl = m_address->vaultUrl();
    connection.signIn = m_signIn->options();
    if (m_memory)
        connection.remembersContents = m_memory->isOn();
    connection.guard = m_guard->guard();
    m_advanced->write(connection);
    return connection;
}

Result<SignInSecrets> ConnectionForm::takeSecrets()
{
    return m_signIn->secrets();
}

bool ConnectionForm::hasSecrets() const
{
    return m_signIn->hasSecrets();
}

void ConnectionForm::clearSecrets()
{
    m_signIn->clearSecrets();
}

bool ConnectionForm::keepsSecrets() const
{
    return remembers() && m_signIn->keepsSecrets();
}

void ConnectionForm::setCannotKeep(const QString &reason)
{
    m_signIn->setCannotKeep(reason);
}

void ConnectionForm::setCannotRemember(const QString &reason)
{
    if (m_memory)
        m_memory->setCannotRemember(reason);
}

void ConnectionForm::showKept()
{
    m_signIn->clearSecrets();
    m_signIn->showKept();
}

void ConnectionForm::showNotKept(const ApiError &error)
{
    m_signIn->showNotKept(error);
}

bool ConnectionForm::remembers() const
{
    return m_remember == nullptr || m_remember->isChecked();
}

QString ConnectionForm::problem() const
{
    for (const QString &problem : {m_address->problem(), m_signIn->problem(), m_advanced->problem()}) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

bool ConnectionForm::isBlank() const
{
    Connection blank;
    blank.signIn.clientId = QString::fromUtf16(developmentClientId);
    return !hasSecrets() && connection() == blank;
}

void ConnectionForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_advanced != nullptr)
        m_advanced->paintColors();
}

QLineEdit *ConnectionForm::urlEdit() const
{
    return m_address->urlEdit();
}

QComboBox *ConnectionForm::versionBox() const
{
    return m_advanced->versionBox();
}

FieldMessage *ConnectionForm::urlMessage() const
{
    return m_address->message();
}

FieldMessage *ConnectionForm::tokenMessage() const
{
    return m_signIn->token()->message();
}

} // namespace vault
