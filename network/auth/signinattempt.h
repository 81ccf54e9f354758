// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/oauthtoken.h"
#include "network/auth/whenready.h"
#include "network/http/cancelguard.h"

#include <QObject>

#include <utility>

namespace vault {

/// An error of kind Auth that happened on this computer.
ApiError signInError(ErrorReason reason, const QString &detail = {});

/// One sign-in under way, of several steps. Cancelling its future or destroying its parent ends it with the step that
/// it waits for; it is gone soon after it has finished.
class SignInAttempt : public QObject
{
public:
    explicit SignInAttempt(QObject *parent);

    Pending<OAuthToken> future() { return m_promise.future(); }

protected:
    bool hasEnded() const { return m_ended; }
    /// The first end counts.
    void finish(Result<OAuthToken> &&result);
    void fail(ApiError error) { finish(tl::unexpected(std::move(error))); }

    /// Waits for the next step; its result goes to `handle(Result<T> &&)`. A cancelled step ends the attempt.
    template<typename T, typename Handler>
    void await(Pending<T> step, Handler handle)
    {
        m_step = CancelGuard(step);
        whenReady<T>(this, std::move(step), [this, handle](std::optional<Result<T>> &&result) mutable {
            if (m_ended)
                return;
            if (result)
                handle(std::move(*result));
            else
                end();
        });
    }

private:
    void end();

    Promise<Result<OAuthToken>> m_promise;
    CancelGuard m_step;
    bool m_ended = false;
};

} // namespace vault
