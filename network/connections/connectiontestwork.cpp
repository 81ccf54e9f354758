// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectiontestwork.h"

#include "network/auth/tokenbroker.h"
#include "network/auth/whenready.h"
#include "network/connections/connectionfacts.h"
#include "network/connections/vaultaddress.h"
#include "network/http/proxy.h"
#include "network/http/redaction.h"
#include "network/http/tlstrust.h"
#include "network/http/transporterror.h"
#include "network/keyvault/routes.h"

#include <QHostInfo>
#include <QNetworkReply>
#include <QPointer>

#include <utility>

namespace vault {

namespace {

Operation listOperation(const VaultSession &session)
{
    return session.isManagedHsm() ? Operation::GetKeys : Operation::GetSecrets;
}

} // namespace

ConnectionTest::Private::Private(ConnectionTest &test, ConnectionRequest request, OpeningServices services)
    : q(test)
    , m_request(std::move(request))
    , m_services(std::move(services))
{
}

ConnectionTest::Private::~Private()
{
    close();
}

void ConnectionTest::Private::run()
{
    const QPointer<Private> alive(this);
    Q_EMIT q.stepStarted(m_step);
    if (!alive)
        return;
    m_timer.start();
    if (Result<void> opened = open(); opened)
        resolve();
    else
        fail(std::move(opened.error()));
}

Result<void> ConnectionTest::Private::open()
{
    Result<ConnectionOptions> options = checkConnection(m_request.connection);
    if (!options)
        return tl::unexpected(std::move(options.error()));
    m_options = std::move(*options);
    m_options.http.readAttempts = 1; // A test tells what happens, not what a second try might bring.
    Result<std::unique_ptr<VaultSession>> session = openVault(std::move(m_request), m_services);
    if (!session)
        return tl::unexpected(std::move(session.error()));
    m_session = std::move(*session);

    m_tokens = std::make_unique<WatchedTokens>(*m_session->signIn(), m_options.connection.signIn);
    m_tokens->onChallenge = [this](const Challenge &challenge) {
        succeed(ConnectionStep::Challenge, challengeFacts(challenge));
    };
    m_tokens->onToken = [this] { succeed(ConnectionStep::Token, tokenFacts(m_session->signIn()->expiresAt())); };
    m_manager = std::make_unique<QNetworkAccessManager>();
    useProxy(*m_manager, m_options.proxy);
    connect(m_manager.get(), &QNetworkAccessManager::encrypted, this, [this](QNetworkReply *reply) {
        succeed(ConnectionStep::Tls, tlsFacts(reply->sslConfiguration()));
    });
    m_http = std::make_unique<HttpClient>(*m_manager, *m_tokens, m_options.http);
    m_http->setTlsConfiguration(tlsConfiguration(m_options.additionalRoots));
    return {};
}

void ConnectionTest::Private::resolve()
{
    if (const QString proxy = proxyFor(*m_manager, m_options.endpoint.url()); !proxy.isEmpty()) {
        // The proxy looks the vault's name up; its own is part of connecting to it.
        succeed(ConnectionStep::Resolve, {proxy});
        return;
    }
    m_lookup = std::make_unique<HostLookup>();
    connect(m_lookup.get(), &HostLookup::found, this, [this](const QHostInfo &host) {
        if (host.error() == QHostInfo::NoError && !host.addresses().isEmpty())
            succeed(ConnectionStep::Resolve, resolveFacts(host));
        else
            fail(addressed(transportError(QNetworkReply::HostNotFoundError, 0, {}, host.errorString())));
    });
    m_lookup->start(m_options.endpoint.host());
}

void ConnectionTest::Private::send()
{
    const Endpoint &endpoint = m_options.endpoint;
    Pending<ItemPage> page = m_session->isManagedHsm() ? KeyClient(*m_http, endpoint).list()
                                                       : SecretClient(*m_http, endpoint).list();
    m_list = CancelGuard(page);
    whenReady(this, std::move(page), [this](std::optional<Result<ItemPage>> &&result) { conclude(std::move(result)); });
}

void ConnectionTest::Private::conclude(std::optional<Result<ItemPage>> &&page)
{
    if (!page) {
        ApiError error = addressed({});
        error.kind = ErrorKind::Auth;
        error.reason = ErrorReason::SignInCanceled;
        fail(std::move(error));
    } else if (!*page) {
        fail(std::move(page->error()));
    } else if (m_step == ConnectionStep::List) {
        succeed(ConnectionStep::List, {QString::number((*page)->items.size())});
    } else {
        // It answered without asking who we are: no vault does.
        ApiError error = addressed(ApiError::payload(ErrorReason::ChallengeMissing));
        error.kind = ErrorKind::Auth;
        fail(std::move(error));
    }
}

/// With what an error of a request has that never went out, or that nothing was wrong with.
ApiError ConnectionTest::Private::addressed(ApiError error) const
{
    const Operation operation = listOperation(*m_session);
    error.operation = operationName(operation);
    error.utc = QDateTime::currentDateTimeUtc();
    if (const Result<HttpRequest> request = makeRequest(m_options.endpoint, operation)) {
        error.method = request->verb;
        error.url = redactedUrl(request->url);
    }
    return error;
}

/// A step that is over already (a second connection's handshake, a challenge for claims) is not told again.
void ConnectionTest::Private::succeed(ConnectionStep step, const QStringList &facts)
{
    if (step == m_step)
        finishStep({step, {}, facts, {}});
}

void ConnectionTest::Private::fail(ApiError error)
{
    finishStep({m_step, {}, {}, std::move(error)});
}

void ConnectionTest::Private::finishStep(ConnectionStepResult result)
{
    if (m_over)
        return;
    result.took = std::chrono::milliseconds(m_timer.restart());
    m_over = result.failure || m_step == ConnectionStep::List;
    if (!m_over)
        m_step = ConnectionStep(int(m_step) + 1);
    QMetaObject::invokeMethod(this, [this, result] { tell(result); }, Qt::QueuedConnection);
}

void ConnectionTest::Private::tell(const ConnectionStepResult &result)
{
    const QPointer<Private> alive(this);
    const bool isLast = result.failure || result.step == ConnectionStep::List;
    if (isLast)
        close();
    const bool succeeded = !result.failure;
    const ConnectionStep step = result.step;
    Q_EMIT q.stepFinished(result);
    if (!alive)
        return;
    if (isLast) {
        Q_EMIT q.finished(succeeded);
        return;
    }
    Q_EMIT q.stepStarted(ConnectionStep(int(step) + 1));
    if (alive && step == ConnectionStep::Resolve)
        send();
}

void ConnectionTest::Private::close()
{
    m_list.cancel();
    m_http.reset();
    m_manager.reset();
    m_tokens.reset();
    m_session.reset();
}

} // namespace vault
