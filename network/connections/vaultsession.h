// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/keychain.h"
#include "network/auth/tokenprovider.h"
#include "network/connections/connection.h"
#include "network/http/httpclient.h"
#include "network/keyvault/certificateclient.h"
#include "network/keyvault/keyclient.h"
#include "network/keyvault/secretclient.h"

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace vault {

class TokenBroker;

/// What it takes to talk to one vault.
struct ConnectionOptions {
    Endpoint endpoint;
    HttpOptions http;
    QList<QSslCertificate> additionalRoots; ///< Trusted for this connection only, beside the system's.
    std::optional<QNetworkProxy> proxy; ///< Absent: the system's.
    std::optional<Keychain> keychain; ///< Where the connection's entries lie, if it is kept in one.
    Connection connection; ///< As it was given; for names and colours.
};

/// One open vault: its network manager (one trust policy each), its token and its clients. Lives as long as the
/// window shows the vault; destroying it cancels everything under way.
class VaultSession
{
public:
    VaultSession(ConnectionOptions options, std::unique_ptr<TokenProvider> tokens);
    /// Signs in by this broker, which the window can ask and sign out.
    VaultSession(ConnectionOptions options, std::unique_ptr<TokenBroker> signIn);
    ~VaultSession();
    VaultSession(const VaultSession &) = delete;
    VaultSession &operator=(const VaultSession &) = delete;

    const Endpoint &endpoint() const { return m_options.endpoint; }
    const Connection &connection() const { return m_options.connection; }
    bool isManagedHsm() const; ///< Has keys, and neither secrets nor certificates.
    TokenBroker *signIn() const { return m_signIn; } ///< Null for a session of a test that has a token.
    /// Whether what it signs in with may lie in the keychain.
    bool usesKeychain() const { return m_options.keychain.has_value(); }
    /// The connection is not kept any more: the session goes on, and leaves nothing in the keychain.
    void stopKeeping();
    /// Forgets the tokens and secrets in memory, and the connection's entries in the keychain where there is one. The
    /// next request asks the person anew. Removing goes on when the session is closed meanwhile. Errors as
    /// network/auth/keychain says.
    Pending<void> signOut();
    KeyClient &keys() { return *m_keys; }
    SecretClient &secrets() { return *m_secrets; }
    CertificateClient &certificates() { return *m_certificates; }
    HttpClient &http() { return *m_http; }

private:
    ConnectionOptions m_options;
    std::unique_ptr<TokenProvider> m_tokens;
    TokenBroker *m_signIn = nullptr; ///< Is m_tokens.
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<KeyClient> m_keys;
    std::unique_ptr<SecretClient> m_secrets;
    std::unique_ptr<CertificateClient> m_certificates;
};

} // namespace vault
