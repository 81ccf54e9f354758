// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/keyfilereading.h"

#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace vault {

Pending<KeyFile> readKeyFileInBackground(const QString &path, SecretBuffer passphrase)
{
    auto promise = std::make_shared<QPromise<Result<KeyFile>>>();
    auto secret = std::make_shared<SecretBuffer>(std::move(passphrase));
    const auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, secret, path] {
        if (!promise->isCanceled())
            promise->addResult(readKeyFileFrom(path, *secret));
        secret->wipe();
        promise->finish();
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
