// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/challenge.h"
#include "network/http/result.h"
#include "network/secretbuffer.h"

#include <QUrl>

#include <chrono>

namespace vault {

/// Where a request's Bearer token comes from. The one of a session is network/auth/tokenbroker.
class TokenProvider
{
public:
    virtual ~TokenProvider() = default;

    /// A token at hand for a request to this URL; empty when there is none yet. The first request of a vault then
    /// goes out without token and body to learn the challenge (protocol.md §11). ASCII, without "Bearer ".
    virtual SecretBuffer tokenAtHand(const QUrl &url) = 0;

    /// Gets a token for a challenge that passed challengeProblem(). The error is of kind Auth.
    virtual Pending<SecretBuffer> tokenFor(const Challenge &challenge, const QUrl &url) = 0;

    /// The resource of the challenge that was answered last for this URL's vault; empty when there is none. A claims
    /// challenge to a token at hand names none itself (protocol.md §11).
    virtual QString knownResource(const QUrl &) const { return {}; }

    /// Whether the person canceled a sign-in after that moment: a request from before it must not ask them again.
    virtual bool wasCanceledSince(std::chrono::steady_clock::time_point) const { return false; }

    /// Whether a token that was got for a challenge and rejected all the same is worth another: the person gives one.
    virtual bool asksAgainWhenRejected() const { return false; }

    /// The vault answered 401 to this token: it must not be offered again. Another one, got meanwhile, stays.
    virtual void reject(const QUrl &url, QByteArrayView token) = 0;
};

} // namespace vault
