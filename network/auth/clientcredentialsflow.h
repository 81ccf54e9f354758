// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/formbody.h"
#include "network/auth/signinflow.h"
#include "network/auth/tokenendpoint.h"

#include <QObject>

#include <memory>

namespace vault {

/// An application signs in by its secret (RFC 6749 §4.4). There is no refresh token: the secret serves again.
class ClientSecretFlow final : public SignInFlow
{
public:
    ClientSecretFlow(std::shared_ptr<TokenEndpoint> endpoint, QString clientId, SecretBuffer secret);

    Pending<OAuthToken> acquire(const Authority &authority, const QString &claims) override;

private:
    std::shared_ptr<TokenEndpoint> m_endpoint;
    QString m_clientId;
    SecretBuffer m_secret;
};

/// An application signs in by its certificate (network/auth/clientassertion). The file is read anew each time, on
/// another thread.
class ClientCertificateFlow final : public SignInFlow
{
public:
    ClientCertificateFlow(std::shared_ptr<TokenEndpoint> endpoint, QString clientId, QString certificateFile,
                          SecretBuffer passphrase);

    Pending<OAuthToken> acquire(const Authority &authority, const QString &claims) override;

private:
    class Attempt;

    std::shared_ptr<TokenEndpoint> m_endpoint;
    QString m_clientId;
    QString m_certificateFile;
    SecretBuffer m_passphrase;
    QObject m_attempts; ///< Parent of those under way.
};

} // namespace vault
