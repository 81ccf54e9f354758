// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/signinclock.h"
#include "network/auth/signinflow.h"

#include <memory>

namespace vault {

/// An access token that the person pasted or read from a file. It serves until it expires or the vault rejects it;
/// after that the errors are TokenExpired and TokenRejected.
class GivenTokenFlow final : public SignInFlow
{
public:
    GivenTokenFlow(std::shared_ptr<SignInClock> clock, SecretBuffer token);

    Pending<OAuthToken> acquire(const Authority &authority, const QString &claims) override;

private:
    std::shared_ptr<SignInClock> m_clock;
    SecretBuffer m_token; ///< Empty once given away.
    std::optional<std::int64_t> m_expiresAt;
    bool m_wasGiven = false;
};

} // namespace vault
