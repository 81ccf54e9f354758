// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connectionrequest.h"

#include <QObject>

namespace vault {

class MainWindow;
class VaultView;

/// Opens vaults from what a person typed or kept, keeps what they want kept, and signs them out. What goes wrong beside
/// that is told in the window's notice bar and its error log.
class VaultOpening : public QObject
{
    Q_OBJECT
public:
    /// What of a request shall be kept.
    struct Keeping {
        bool connection = false;
        bool secrets = false; ///< In the keychain; only with the connection.
    };

    explicit VaultOpening(MainWindow &window);

    /// Checks, keeps and opens; nothing is kept of what cannot be opened. One that is open already is gone to, unless the
    /// request brings an access token that none of its tabs has: that one opens beside it. The error is the caller's to show.
    Result<void> open(ConnectionRequest request, Keeping keeping);
    /// The one with this id, as the file has it now; a failure goes to the error log.
    void openKept(const QString &id);
    /// One more tab of a vault that is open already.
    void openAgain(const Connection &connection);
    /// A vault is shown that came from this connection.
    void noteOpened(const Connection &connection);

    /// Those to offer on the start page.
    QList<Connection> recent() const;
    void forgetRecent(const QString &id);

    /// Tells what the vault's sign-in has to tell, as long as it lives.
    void watch(VaultView &vault);
    /// Forgets the tokens of the session, which may be closed right after.
    void signOut(VaultSession &session);

private:
    Result<void> open(ConnectionRequest request, Keeping keeping, bool opensBeside);
    bool isInUse(const SecretBuffer &token, const QUrl &vaultUrl) const; ///< In a tab of this vault.
    void report(const Result<void> &result);
    void keepSecretsOf(const Connection &connection, const SignInSecrets &secrets);

    MainWindow &m_window;
};

/// What a window calls the vault: the connection's name, else the vault's.
QString vaultName(const VaultSession &session);

} // namespace vault
