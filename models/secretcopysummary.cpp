// SPDX-License-Identifier: Apache-2.0
#include "models/secretcopysummary.h"

#include "models/secretcopy.h"
#include "network/connections/wholefile.h"
#include "network/csvline.h"
#include "network/http/promise.h"
#include "network/workerthreads.h"

#include <QDateTime>
#include <QThreadPool>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

QString planned(CopyAction action)
{
    switch (action) {
    case CopyAction::NotKnown: return u"not checked"_s;
    case CopyAction::Create: return u"would be created"_s;
    case CopyAction::AddVersion: return u"would get a new version"_s;
    case CopyAction::LeaveOut: return u"left out"_s;
    case CopyAction::SkipTaken: return u"skipped: exists at the target"_s;
    case CopyAction::SkipEqual: return u"skipped: same value at the target"_s;
    case CopyAction::SkipInSoftDelete: return u"skipped: name in soft delete at the target"_s;
    case CopyAction::SkipDisabled: return u"skipped: disabled at the source"_s;
    case CopyAction::SkipUnreadable: return u"skipped: target could not be checked"_s;
    }
    return {};
}

QString outcome(const SecretCopyLine &line, const SecretCopyOptions &options)
{
    switch (line.state) {
    case CopyState::Planned: return planned(actionFor(line, options));
    case CopyState::Waiting:
    case CopyState::Reading:
    case CopyState::Writing: return u"under way"_s;
    case CopyState::Done: return u"copied"_s;
    case CopyState::Failed: return u"failed"_s;
    case CopyState::Unclear: return u"not known"_s;
    case CopyState::Stopped: return u"stopped"_s;
    }
    return {};
}

} // namespace

QByteArray copySummary(const std::vector<SecretCopyLine> &lines, const SecretCopyOptions &options, const QString &source,
                       const QString &target)
{
    QByteArray text = csvLine({u"name"_s, u"source"_s, u"sourceVersion"_s, u"target"_s, u"outcome"_s, u"targetVersion"_s,
                               u"time"_s, u"status"_s, u"code"_s, u"innerCode"_s, u"message"_s, u"requestId"_s});
    for (const SecretCopyLine &line : lines) {
        const ApiError error = line.error ? *line.error : ApiError();
        const QString time = line.ended ? QDateTime::fromSecsSinceEpoch(*line.ended, Qt::UTC).toString(Qt::ISODate) : QString();
        text += csvLine({line.source->id.name, source, line.source->id.version, target, outcome(line, options), line.madeVersion,
                         time, error.httpStatus == 0 ? QString() : QString::number(error.httpStatus), error.code,
                         error.innerErrors.join(u' '), error.message, error.requestId});
    }
    return text;
}

Pending<void> writeCopySummary(const QString &path, const SecretCopy &copy, const QString &source, const QString &target)
{
    auto promise = std::make_shared<Promise<Result<void>>>();
    Pending<void> future = promise->future();
    workerThreads().start([promise, path, lines = copy.lines(), secrets = copy.secrets(), options = copy.options(), source,
                           target]() mutable {
        const QByteArray content = copySummary(lines, options, source, target);
        freeHere(std::move(lines));
        freeHere(std::move(secrets)); // Lines point to them.
        promise->finish(writeWholeFile(path, content, FileAudience::AsTheSystemSays));
    });
    return future;
}

} // namespace vault
