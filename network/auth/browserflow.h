// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/publicclientflow.h"
#include "network/auth/signinprompt.h"

#include <QObject>

namespace vault {

/// The person signs in with the system's browser: authorization code with PKCE and state, brought back to a port of
/// this computer (RFC 6749 §4.1, RFC 7636, RFC 8252). Who listens to the prompts opens the browser. Errors:
/// SignInUnavailable, SignInExpired after five minutes, SignInCanceled, SignInDeclined, SignInFailed.
class BrowserFlow final : public PublicClientFlow
{
public:
    BrowserFlow(std::shared_ptr<TokenEndpoint> endpoint, QString clientId, SignInPrompts *prompts, QString vaultHost);

    Pending<OAuthToken> acquire(const Authority &authority, const QString &claims) override;

private:
    class Attempt;

    SignInPrompts *m_prompts;
    QString m_vaultHost;
    QObject m_attempts; ///< Parent of those under way.
};

} // namespace vault
