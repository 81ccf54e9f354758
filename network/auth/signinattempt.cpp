// SPDX-License-Identifier: Apache-2.0
#include "network/auth/signinattempt.h"

namespace vault {

ApiError signInError(ErrorReason reason, const QString &detail)
{
    ApiError error;
    error.kind = ErrorKind::Auth;
    error.reason = reason;
    error.detail = detail;
    error.utc = QDateTime::currentDateTimeUtc();
    return error;
}

SignInAttempt::SignInAttempt(QObject *parent)
    : QObject(parent)
{
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, &SignInAttempt::end);
    watcher->setFuture(QFuture<void>(m_promise.future()));
}

void SignInAttempt::finish(Result<OAuthToken> &&result)
{
    if (m_ended)
        return;
    end();
    m_promise.finish(std::move(result));
}

void SignInAttempt::end()
{
    m_ended = true;
    m_step.cancel();
    deleteLater();
}

} // namespace vault
