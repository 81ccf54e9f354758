// SPDX-License-Identifier: Apache-2.0
#include "network/connections/vaultsession.h"

#include "network/auth/tokenbroker.h"
#include "network/auth/whenready.h"
#include "network/connections/connectionsecrets.h"
#include "network/connections/vaultaddress.h"
#include "network/http/proxy.h"
#include "network/http/tlstrust.h"

#include <QNetworkAccessManager>

#include <utility>

namespace vault {

VaultSession::VaultSession(ConnectionOptions options, std::unique_ptr<TokenProvider> tokens)
    : m_options(std::move(options))
    , m_tokens(std::move(tokens))
    , m_manager(std::make_unique<QNetworkAccessManager>())
    , m_http(std::make_unique<HttpClient>(*m_manager, *m_tokens, m_options.http))
    , m_keys(std::make_unique<KeyClient>(*m_http, m_options.endpoint))
    , m_secrets(std::make_unique<SecretClient>(*m_http, m_options.endpoint))
    , m_certificates(std::make_unique<CertificateClient>(*m_http, m_options.endpoint))
{
    useProxy(*m_manager, m_options.proxy);
    m_http->setTlsConfiguration(tlsConfiguration(m_options.additionalRoots));
}

VaultSession::VaultSession(ConnectionOptions options, std::unique_ptr<TokenBroker> signIn)
    : VaultSession(std::move(options), std::unique_ptr<TokenProvider>(std::move(signIn)))
{
    m_signIn = static_cast<TokenBroker *>(m_tokens.get());
}

VaultSession::~VaultSession() = default;

bool VaultSession::isManagedHsm() const
{
    return vault::isManagedHsm(m_options.connection.service, m_options.endpoint.url().toString());
}

void VaultSession::stopKeeping()
{
    m_options.keychain.reset();
    if (m_signIn)
        m_signIn->stopKeeping();
}

Pending<void> VaultSession::signOut()
{
    Pending<void> ofToken = m_signIn ? m_signIn->signOut() : ready<void>(Result<void>());
    // What the broker removes is one of them; removing it twice is no error.
    return m_options.keychain ? forgetSecrets(*m_options.keychain, m_options.connection.id) : ofToken;
}

} // namespace vault
