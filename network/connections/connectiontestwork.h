// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connectiontest.h"
#include "network/connections/hostlookup.h"
#include "network/connections/watchedtokens.h"
#include "network/http/cancelguard.h"
#include "network/keyvault/vaultitem.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>

namespace vault {

/// The inside of ConnectionTest. All but Resolve is one list request as a session sends it, watched on its way: where it
/// ends, it ends with the error that the session's own would have. Whoever listens is told by queued calls that touch
/// nothing afterwards, so that they may delete the test.
class ConnectionTest::Private final : public QObject
{
public:
    Private(ConnectionTest &test, ConnectionRequest request, OpeningServices services);
    ~Private() override;

    void run();

private:
    Result<void> open();
    void resolve();
    void send();
    void conclude(std::optional<Result<ItemPage>> &&page);

    void succeed(ConnectionStep step, const QStringList &facts);
    void fail(ApiError error);
    void finishStep(ConnectionStepResult result);
    void tell(const ConnectionStepResult &result);
    void close();
    ApiError addressed(ApiError error) const;

    ConnectionTest &q;
    ConnectionRequest m_request;
    OpeningServices m_services;

    ConnectionOptions m_options;
    std::unique_ptr<VaultSession> m_session; ///< Gives its tokens only.
    std::unique_ptr<WatchedTokens> m_tokens;
    std::unique_ptr<QNetworkAccessManager> m_manager; ///< Of our own: a new connection shows the handshake.
    std::unique_ptr<HttpClient> m_http;
    CancelGuard m_list;

    std::unique_ptr<HostLookup> m_lookup;
    ConnectionStep m_step = ConnectionStep::Resolve;
    QElapsedTimer m_timer; ///< Of the step.
    bool m_over = false;
};

} // namespace vault
