// SPDX-License-Identifier: Apache-2.0
#include "network/auth/giventokenflow.h"

#include "network/auth/signinattempt.h"

#include <utility>

namespace vault {

GivenTokenFlow::GivenTokenFlow(std::shared_ptr<SignInClock> clock, SecretBuffer token)
    : m_clock(std::move(clock))
    , m_token(std::move(token))
    , m_expiresAt(expiryOfJwt(m_token))
{
}

Pending<OAuthToken> GivenTokenFlow::acquire(const Authority &, const QString &)
{
    const bool expired = m_expiresAt && *m_expiresAt <= m_clock->now();
    if (m_token.isEmpty() || expired) {
        const ErrorReason reason = expired ? ErrorReason::TokenExpired
            : m_wasGiven                   ? ErrorReason::TokenRejected
                                           : ErrorReason::NoToken;
        return ready<OAuthToken>(tl::unexpected(signInError(reason)));
    }
    m_wasGiven = true;
    return ready<OAuthToken>(OAuthToken{std::move(m_token), {}, m_expiresAt});
}

} // namespace vault
