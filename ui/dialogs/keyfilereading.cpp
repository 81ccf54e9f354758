// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/keyfilereading.h"

#include "network/http/promise.h"
#include "network/workerthreads.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThreadPool>

#include <memory>

namespace vault {

Pending<KeyFile> readKeyFileInBackground(const QString &path, SecretBuffer passphrase)
{
    auto promise = std::make_shared<Promise<Result<KeyFile>>>();
    auto secret = std::make_shared<SecretBuffer>(std::move(passphrase));
    const Pending<KeyFile> future = promise->future();
    workerThreads().start([promise = std::move(promise), secret, path]() mutable {
        if (promise->isCanceled())
            return;
        auto result = std::make_shared<Result<KeyFile>>(readKeyFileFrom(path, *secret));
        // Finished, and let go of, on the thread of whoever waits: their continuation runs where it can be cancelled.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [promise = std::move(promise), result] { promise->finish(std::move(*result)); }, Qt::QueuedConnection);
    });
    return future;
}

QString nameFromFile(const QString &path)
{
    QString name;
    const QString base = QFileInfo(path).completeBaseName();
    for (QChar character : base) {
        const bool usable = character.unicode() < 128 && character.isLetterOrNumber();
        if (usable)
            name.append(character);
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name.append(QLatin1Char('-'));
    }
    name.truncate(127);
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name;
}

} // namespace vault
