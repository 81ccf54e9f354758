// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/openvaultdialog.h"

#include "ui/connections/connectionform.h"
#include "ui/connections/connectiontestview.h"
#include "ui/connections/contentarea.h"
#include "ui/widgets/fieldmessage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace vault {

OpenVaultDialog::OpenVaultDialog(OpeningServices services, QWidget *parent)
    : FormDialog(tr("Open v&ault"), nullptr, parent)
    , m_services(std::move(services))
    , m_connection(new ConnectionForm(ConnectionForm::Use::Open))
    , m_test(new ConnectionTestView)
    , m_testButton(new QPushButton(tr("Test c&onnection"), this))
{
    setWindowTitle(tr("Open a vault"));
    setMinimumWidth(640);
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_connection);
    rows->addWidget(m_test);
    rows->addStretch(1);
    m_area = new ContentArea(content, this);
    body()->addWidget(m_area, 1);
    addButton(m_testButton);
    connect(m_connection, &ConnectionForm::changed, this, [this] {
        m_test->clear(); // It was about other settings.
        clearFailure();
        updateAction();
        updateTest();
    });
    connect(m_testButton, &QPushButton::clicked, this, &OpenVaultDialog::test);
    connect(m_test, &ConnectionTestView::runningChanged, this, &OpenVaultDialog::updateTest);
    connect(m_test, &ConnectionTestView::failed, this, &OpenVaultDialog::testFailed);
    updateAction();
    updateTest();
    m_connection->urlEdit()->setFocus();
}

void OpenVaultDialog::updateTest()
{
    m_testButton->setEnabled(blocker().isEmpty() && !m_test->isRunning());
    if (m_test->isVisible())
        m_area->reveal(m_test->outcome());
}

void OpenVaultDialog::test()
{
    auto secrets = takeSecrets();
    if (!secrets)
        return;
    clearFailure();
    m_test->start({m_connection->connection(), std::move(*secrets)}, m_services);
    m_area->reveal(m_test);
}

Result<SignInSecrets> OpenVaultDialog::takeSecrets()
{
    auto secrets = m_connection->takeSecrets();
    if (!secrets)
        Q_EMIT tokenRefused(secrets.error());
    return secrets;
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
    auto secrets = takeSecrets();
    if (!secrets)
        return;
    m_test->cancel();
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
