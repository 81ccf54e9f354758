// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulksummaryfile.h"

#include "network/csvline.h"
#include "network/http/promise.h"
#include "network/workerthreads.h"
#include "ui/bulk/bulktext.h"

#include <QSaveFile>
#include <QThreadPool>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

/// Words for programs, in no language.
QString stateWord(BulkState state)
{
    switch (state) {
    case BulkState::Ready: return u"ready"_s;
    case BulkState::Unchanged: return u"unchanged"_s;
    case BulkState::Refused: return u"refused"_s;
    case BulkState::Queued: return u"waiting"_s;
    case BulkState::Sent: return u"sent"_s;
    case BulkState::Accepted: return u"accepted"_s;
    case BulkState::Done: return u"done"_s;
    case BulkState::Failed: return u"failed"_s;
    case BulkState::Unknown: return u"unknown"_s;
    case BulkState::NotApplied: return u"not-applied"_s;
    case BulkState::ChangedMeanwhile: return u"changed-meanwhile"_s;
    case BulkState::NotComparable: return u"not-comparable"_s;
    case BulkState::Canceled: return u"canceled"_s;
    }
    return {};
}

QByteArray summaryOf(const std::vector<BulkLine> &lines, const BulkChange &change)
{
    QByteArray csv = csvLine({u"name"_s, u"id"_s, u"action"_s, u"state"_s, u"status"_s, u"code"_s, u"requestId"_s, u"note"_s});
    for (const BulkLine &line : lines) {
        const ApiError none;
        const ApiError &error = line.error ? *line.error : none;
        csv += csvLine({line.item.id.name, line.item.id.text, bulkActionText(change.action), stateWord(line.state),
                        error.httpStatus == 0 ? QString() : QString::number(error.httpStatus), error.decisiveCode(),
                        error.requestId, bulkNoteText(line, change)});
    }
    return csv;
}

} // namespace

Pending<void> writeBulkSummary(const QString &path, std::vector<BulkLine> &&lines, const BulkChange &change)
{
    auto promise = std::make_shared<Promise<Result<void>>>();
    Pending<void> future = promise->future();
    workerThreads().start([promise, path, lines = std::move(lines), change]() mutable {
        const QByteArray content = summaryOf(lines, change);
        freeHere(std::move(lines));
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
            promise->finish({});
        else
            promise->finish(tl::make_unexpected(ApiError::refused(ErrorReason::FileUnwritable, file.errorString())));
    });
    return future;
}

} // namespace vault
