// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/certificatesummarizing.h"

#include "network/http/promise.h"
#include "network/workerthreads.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <memory>

namespace vault {

QFuture<SummaryResult> summarizeInBackground(SecretBuffer value, const QString &contentType)
{
    auto promise = std::make_shared<Promise<SummaryResult>>();
    auto secret = std::make_shared<SecretBuffer>(std::move(value));
    const QFuture<SummaryResult> future = promise->future();
    workerThreads().start([promise = std::move(promise), secret, contentType]() mutable {
        if (promise->isCanceled())
            return;
        auto result = std::make_shared<SummaryResult>(summarizeCertificate(*secret, contentType));
        secret->wipe();
        // Finished on the thread of whoever waits: their continuation runs where it can be cancelled.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [promise = std::move(promise), result] { promise->finish(std::move(*result)); }, Qt::QueuedConnection);
    });
    return future;
}

} // namespace vault
