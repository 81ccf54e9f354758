// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connectionrequest.h"
#include "ui/dialogs/formdialog.h"

namespace vault {

class ConnectionForm;

/// Asks what it takes to open a vault, and whether to remember it. Accepted only when all of it can be used; the owner
/// then takes the request, and gives a failure of the opening back with showError().
class OpenVaultDialog : public FormDialog
{
    Q_OBJECT
public:
    explicit OpenVaultDialog(QWidget *parent = nullptr);

    /// Starts from this connection, an unkept one for example.
    void setConnection(const Connection &connection);
    /// What was typed stays in the dialog, for another try.
    ConnectionRequest takeRequest();
    bool remembers() const; ///< The connection shall be kept.
    bool keepsSecrets() const; ///< So shall the request's secrets, in the keychain; only when remembers().
    /// Shows why the vault could not be opened; opens the dialog again where it was closed.
    void showError(const ApiError &error);

    ConnectionForm &connectionForm() const { return *m_connection; }

Q_SIGNALS:
    void tokenRefused(const vault::ApiError &error); ///< The token file cannot be read, or what is there is no token.

protected:
    bool hasInput() const override;
    QString blocker() const override;
    void submit() override;

private:
    ConnectionForm *m_connection;
    SignInSecrets m_acceptedSecrets;
};

} // namespace vault
