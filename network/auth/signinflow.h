// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/authority.h"
#include "network/auth/oauthtoken.h"
#include "network/http/result.h"

#include <QString>

#include <functional>

namespace vault {

/// One way of signing in. acquire() gets a first token, by the person's doing where the flow needs it; refresh() gets
/// another from a refresh token, without the person. Cancelling the future ends the flow. Errors are of kind Auth, with
/// the endpoint's `error` as code, its description as message, AADSTS codes as inner errors.
class SignInFlow
{
public:
    virtual ~SignInFlow() = default;

    /// claims: decoded JSON of an insufficient_claims challenge, else empty.
    virtual Pending<OAuthToken> acquire(const Authority &authority, const QString &claims) = 0;
    /// Nothing to refresh by default: acquire() again.
    virtual Pending<OAuthToken> refresh(const Authority &authority, const SecretBuffer &refreshToken,
                                        const QString &claims);
    virtual bool usesRefreshToken() const { return false; }
    /// As acquire(), but in the background, ahead of need: never by asking the person.
    virtual Pending<OAuthToken> acquireAlone(const Authority &authority, const QString &claims);
    /// Whether acquire() can be called again for a token that the vault rejected, because the person gives another.
    virtual bool asksAgainWhenRejected() const { return false; }
    /// Drops the secrets in memory, at signing out.
    virtual void forget() {}
    /// Keeps nothing from now on, whatever the person answers.
    virtual void stopKeeping() {}

    /// Set by who uses the flow: told what does not stop the sign-in but should be known.
    std::function<void(const ApiError &)> onWarning;
};

} // namespace vault
