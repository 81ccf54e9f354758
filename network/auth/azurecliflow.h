// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/signinclock.h"
#include "network/auth/signinflow.h"

#include <QObject>

#include <memory>

namespace vault {

/// Asks the Azure CLI, which keeps its own sign-in: `az account get-access-token` (protocol.md §11 "Azure CLI").
/// Errors: CliMissing, CliSignedOut, CliTimeout; SignInFailed with the program's own words as message; Payload.
class AzureCliFlow final : public SignInFlow
{
public:
    explicit AzureCliFlow(std::shared_ptr<SignInClock> clock, QString program = QStringLiteral("az"));

    Pending<OAuthToken> acquire(const Authority &authority, const QString &claims) override;

private:
    class Attempt;

    std::shared_ptr<SignInClock> m_clock;
    QString m_program; ///< A name to look for on the path, or a path.
    QObject m_attempts; ///< Parent of those under way.
};

/// What it prints on success: `{accessToken, expires_on, expiresOn}`; expires_on in Unix seconds came with 2.54, before
/// there is only expiresOn in local time. The token is cut out before the rest is parsed.
Result<OAuthToken> decodeAzureCli(SecretBuffer output);

} // namespace vault
