// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/openvaultdialog.h"

#include "ui/connections/connectionform.h"
#include "ui/connections/contentarea.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace vault {

OpenVaultDialog::OpenVaultDialog(QWidget *parent)
    : FormDialog(tr("Open v&ault"), nullptr, parent)
    , m_connection(new ConnectionForm(ConnectionForm::Use::Open, this))
{
    setWindowTitle(tr("Open a vault"));
    setMinimumWidth(640);
    body()->addWidget(new ContentArea(m_connection, this), 1);
    connect(m_connection, &ConnectionForm::changed, this, [this] {
        clearFailure();
        updateAction();
    });
    updateAction();
    m_connection->urlEdit()->setFocus();
}

void OpenVaultDialog::setConnection(const Connection &connection)
{
    m_connection->setConnection(connection);
}

bool OpenVaultDialog::hasInput() const
{
    return !m_connection->isBlank();
}

QString OpenVaultDialog::blocker() const
{
    return m_connection->problem();
}

void OpenVaultDialog::submit()
{
    auto secrets = m_connection->takeSecrets();
    if (!secrets) {
        Q_EMIT tokenRefused(secrets.error());
        return;
    }
    m_acceptedSecrets = std::move(*secrets);
    accept();
}

ConnectionRequest OpenVaultDialog::takeRequest()
{
    return {m_connection->connection(), std::move(m_acceptedSecrets)};
}

bool OpenVaultDialog::remembers() const
{
    return m_connection->remembers();
}

bool OpenVaultDialog::keepsSecrets() const
{
    return m_connection->keepsSecrets();
}

void OpenVaultDialog::showError(const ApiError &error)
{
    fail(error);
    if (!isVisible())
        open();
}

} // namespace vault
