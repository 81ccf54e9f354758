// SPDX-License-Identifier: Apache-2.0
#include "network/auth/clientcredentialsflow.h"

#include "network/auth/clientassertion.h"
#include "network/auth/signinattempt.h"
#include "network/workerthreads.h"

#include <QThreadPool>

#include <openssl/crypto.h>

#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

FormBody credentialsForm(const Authority &authority, const QString &clientId, const QString &claims)
{
    FormBody form;
    form.add("grant_type"_L1, u"client_credentials"_s)
        .add("client_id"_L1, clientId)
        .add("scope"_L1, authority.scope);
    if (!claims.isEmpty())
        form.add("claims"_L1, claims);
    return form;
}

Pending<SecretBuffer> assertionElsewhere(const QString &file, SecretBuffer passphrase, const AssertionClaims &claims)
{
    auto promise = std::make_shared<Promise<Result<SecretBuffer>>>();
    auto secret = std::make_shared<const SecretBuffer>(std::move(passphrase));
    const Pending<SecretBuffer> future = promise->future();
    workerThreads().start([promise, file, secret, claims] {
        promise->finish(clientAssertion(file, *secret, claims));
        // The pool's threads may end after OpenSSL has cleaned up at exit; what it keeps for this one would leak then.
        OPENSSL_thread_stop();
    });
    return future;
}

} // namespace

ClientSecretFlow::ClientSecretFlow(std::shared_ptr<TokenEndpoint> endpoint, QString clientId, SecretBuffer secret)
    : m_endpoint(std::move(endpoint))
    , m_clientId(std::move(clientId))
    , m_secret(std::move(secret))
{
}

Pending<OAuthToken> ClientSecretFlow::acquire(const Authority &authority, const QString &claims)
{
    FormBody form = credentialsForm(authority, m_clientId, claims);
    form.add("client_secret"_L1, m_secret);
    return m_endpoint->token(authority.tokenUrl(), form.take());
}

class ClientCertificateFlow::Attempt final : public SignInAttempt
{
public:
    explicit Attempt(QObject *parent) : SignInAttempt(parent) {}

    void start(ClientCertificateFlow &flow, const Authority &authority, const QString &claims)
    {
        const AssertionClaims said{flow.m_clientId, authority.tokenUrl(), flow.m_endpoint->clock().now()};
        await<SecretBuffer>(
            assertionElsewhere(flow.m_certificateFile, flow.m_passphrase.clone(), said),
            [this, &flow, authority, claims](Result<SecretBuffer> &&assertion) {
                if (!assertion) {
                    fail(std::move(assertion.error()));
                    return;
                }
                FormBody form = credentialsForm(authority, flow.m_clientId, claims);
                form.add("client_assertion_type"_L1, u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s)
                    .add("client_assertion"_L1, *assertion);
                await<OAuthToken>(flow.m_endpoint->token(authority.tokenUrl(), form.take()),
                                  [this](Result<OAuthToken> &&token) { finish(std::move(token)); });
            });
    }
};

ClientCertificateFlow::ClientCertificateFlow(std::shared_ptr<TokenEndpoint> endpoint, QString clientId,
                                             QString certificateFile, SecretBuffer passphrase)
    : m_endpoint(std::move(endpoint))
    , m_clientId(std::move(clientId))
    , m_certificateFile(std::move(certificateFile))
    , m_passphrase(std::move(passphrase))
{
}

Pending<OAuthToken> ClientCertificateFlow::acquire(const Authority &authority, const QString &claims)
{
    auto *attempt = new Attempt(&m_attempts);
    const Pending<OAuthToken> future = attempt->future();
    attempt->start(*this, authority, claims);
    return future;
}

} // namespace vault
