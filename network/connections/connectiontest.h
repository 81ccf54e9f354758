// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connectionrequest.h"
#include "network/http/apierror.h"

#include <QMetaType>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace vault {

/// The steps from a vault's address to its first list, in order.
enum class ConnectionStep { Resolve, Tls, Challenge, Token, List };

/// How one of them went.
struct ConnectionStepResult {
    ConnectionStep step = ConnectionStep::Resolve;
    std::chrono::milliseconds took{0}; ///< The person's own time at a sign-in page is part of Token.
    /// What was found, not a sentence. Resolve: the addresses, comma separated (through a proxy: its host:port). Tls:
    /// protocol, cipher, the certificate's issuer and expiry (ISO date). Challenge: authority and resource. Token: expiry
    /// (ISO, UTC), or none where it is not known. List: number of items of the first page. Empty after a failure.
    QStringList facts;
    std::optional<ApiError> failure;
};

/// Tries a connection step by step, with a session of its own that is gone afterwards. A failure ends it: later steps
/// are not run. Deleting it cancels and tells nothing more. Nothing at the vault changes. A failure is the error that
/// opening the vault and listing would end with, without second tries; what checkConnection() refuses fails Resolve. A
/// sign-in for a connection with an id uses and fills that connection's keychain entries, as opening it would.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    ConnectionTest(ConnectionRequest request, OpeningServices services, QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start();

Q_SIGNALS:
    void stepStarted(vault::ConnectionStep step);
    void stepFinished(const vault::ConnectionStepResult &result);
    void finished(bool succeeded); ///< Last. Emitted from the event loop, as are the others.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vault

Q_DECLARE_METATYPE(vault::ConnectionStepResult)
