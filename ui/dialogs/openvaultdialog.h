// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connectionrequest.h"
#include "ui/dialogs/formdialog.h"

namespace vault {

class ConnectionForm;
class ConnectionTestView;
class ContentArea;

/// Asks what it takes to open a vault, and whether to remember it. Accepted only when all of it can be used; the owner
/// then takes the request, and gives a failure of the opening back with showError().
class OpenVaultDialog : public FormDialog
{
    Q_OBJECT
public:
    /// services: for the connection test.
    explicit OpenVaultDialog(OpeningServices services = {}, QWidget *parent = nullptr);

    /// Starts from this connection, an unkept one for example.
    void setConnection(const Connection &connection);
    /// What was typed stays in the dialog, for another try.
    ConnectionRequest takeRequest();
    bool remembers() const; ///< The connection shall be kept.
    bool keepsSecrets() const; ///< So shall the request's secrets, in the keychain; only when remembers().
    /// Shows why the vault could not be opened; opens the dialog again where it was closed.
    void showError(const ApiError &error);

    ConnectionForm &connectionForm() const { return *m_connection; }
    ConnectionTestView &testView() const { return *m_test; }

Q_SIGNALS:
    void tokenRefused(const vault::ApiError &error); ///< The token file cannot be read, or what is there is no token.
    void testFailed(const vault::ApiError &error); ///< Shown already; to be recorded.

protected:
    bool hasInput() const override;
    QString blocker() const override;
    void submit() override;

private:
    Result<SignInSecrets> takeSecrets();
    void test();
    void updateTest();

    OpeningServices m_services;
    ConnectionForm *m_connection;
    ConnectionTestView *m_test;
    ContentArea *m_area;
    QPushButton *m_testButton;
    SignInSecrets m_acceptedSecrets;
};

} // namespace vault
