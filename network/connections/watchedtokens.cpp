// SPDX-License-Identifier: Apache-2.0
#include "network/connections/watchedtokens.h"

#include "network/auth/authority.h"
#include "network/auth/whenready.h"

#include <memory>
#include <utility>

namespace vault {

namespace {

ApiError canceledByThePerson()
{
    ApiError error;
    error.kind = ErrorKind::Auth;
    error.reason = ErrorReason::SignInCanceled;
    return error;
}

} // namespace

WatchedTokens::WatchedTokens(TokenProvider &tokens, const SignInOptions &signIn)
    : m_tokens(tokens)
    , m_signIn(signIn)
{
}

Pending<SecretBuffer> WatchedTokens::tokenFor(const Challenge &challenge, const QUrl &url)
{
    if (Result<Authority> authority = trustedAuthority(challenge, m_signIn.authority, m_signIn.tenant); !authority)
        return ready<SecretBuffer>(tl::unexpected(std::move(authority.error())));
    onChallenge(challenge);

    const auto promise = std::make_shared<Promise<Result<SecretBuffer>>>();
    Pending<SecretBuffer> future = promise->future();
    Pending<SecretBuffer> token = m_tokens.tokenFor(challenge, url);
    m_pending = CancelGuard(token);
    whenReady(this, std::move(token), [this, promise](std::optional<Result<SecretBuffer>> &&result) {
        if (!result)
            result = tl::unexpected(canceledByThePerson());
        if (*result)
            onToken();
        promise->finish(std::move(*result));
    });
    return future;
}

} // namespace vault
