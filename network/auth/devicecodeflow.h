// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/publicclientflow.h"
#include "network/auth/signinprompt.h"

#include <QObject>

namespace vault {

/// The person types a short code into a browser, here or elsewhere, while the token endpoint is asked again and again
/// at the interval that it names (RFC 8628). Errors: SignInExpired, SignInCanceled, SignInDeclined, SignInFailed.
class DeviceCodeFlow final : public PublicClientFlow
{
public:
    DeviceCodeFlow(std::shared_ptr<TokenEndpoint> endpoint, QString clientId, SignInPrompts *prompts,
                   QString vaultHost);

    Pending<OAuthToken> acquire(const Authority &authority, const QString &claims) override;

private:
    class Attempt;

    SignInPrompts *m_prompts;
    QString m_vaultHost;
    QObject m_attempts; ///< Parent of those under way.
};

} // namespace vault
