// SPDX-License-Identifier: Apache-2.0
#include "ui/softdelete/jobtext.h"

#include "models/datetext.h"
#include "ui/errortext.h"

#include <QCoreApplication>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

struct JobText {
    Q_DECLARE_TR_FUNCTIONS(vault::JobText)
};

/// One of three sentences, by the operation.
QString pick(VaultJobOperation operation, const QString &deleting, const QString &recovering, const QString &purging)
{
    switch (operation) {
    case VaultJobOperation::Delete: return deleting;
    case VaultJobOperation::Recover: return recovering;
    case VaultJobOperation::Purge: break;
    }
    return purging;
}

QString doneText(const VaultJob &job, const QString &name)
{
    if (!job.isConfirmed)
        //: Where reading is forbidden, nobody can see how far the vault is.
        return pick(job.operation,
                    JobText::tr("The vault took the request to delete %1. You may not read deleted objects, so it "
                                "cannot be seen when it is through.").arg(name),
                    JobText::tr("The vault took the request to recover %1. You may not read it, so it cannot be seen "
                                "when it is through.").arg(name),
                    JobText::tr("The vault took the request to purge %1.").arg(name));
    QString deleted;
    if (job.isGone)
        deleted = JobText::tr("Deleted %1 for good: this vault keeps no deleted objects.").arg(name);
    else if (job.item.scheduledPurgeDate)
        //: %2 is a date with its time.
        deleted = JobText::tr("Deleted %1. It can be recovered until %2.")
                      .arg(name, exactDate(*job.item.scheduledPurgeDate));
    else
        deleted = JobText::tr("Deleted %1. It can be recovered.").arg(name);
    return pick(job.operation, deleted, JobText::tr("Recovered %1.").arg(name),
                JobText::tr("Purged %1 forever.").arg(name));
}

QString failedText(const VaultJob &job, const QString &name)
{
    if (job.isOverdue)
        return pick(job.operation,
                    JobText::tr("%1 is still being deleted after a long wait. The vault goes on by itself.").arg(name),
                    JobText::tr("%1 is still being recovered after a long wait. The vault goes on by itself.").arg(name),
                    JobText::tr("%1 is still being purged after a long wait. The vault goes on by itself.").arg(name));
    const QString why = job.error ? describe(*job.error).whatHappened : QString();
    if (job.isAccepted)
        //: %2 is a sentence that says why.
        return pick(job.operation,
                    JobText::tr("The vault is deleting %1, but asking how far it is failed. %2").arg(name, why),
                    JobText::tr("The vault is recovering %1, but asking how far it is failed. %2").arg(name, why),
                    JobText::tr("The vault is purging %1, but asking how far it is failed. %2").arg(name, why));
    //: %2 is a sentence that says why.
    return pick(job.operation, JobText::tr("%1 was not deleted. %2").arg(name, why),
                JobText::tr("%1 was not recovered. %2").arg(name, why),
                JobText::tr("%1 was not purged. %2").arg(name, why));
}

QString unansweredText(const VaultJob &job, const QString &name)
{
    const QString why = job.error ? describe(*job.error).whatHappened : QString();
    //: The request went out and no answer came. %2 is a sentence that says why.
    return pick(job.operation, JobText::tr("Whether %1 is being deleted is not known. %2").arg(name, why),
                JobText::tr("Whether %1 is being recovered is not known. %2").arg(name, why),
                JobText::tr("Whether %1 was purged is not known. %2").arg(name, why));
}

QString stoppedText(const VaultJob &job, const QString &name)
{
    if (!job.isSent)
        return pick(job.operation,
                    JobText::tr("Canceled before anything was sent: %1 was not deleted.").arg(name),
                    JobText::tr("Canceled before anything was sent: %1 was not recovered.").arg(name),
                    JobText::tr("Canceled before anything was sent: %1 was not purged.").arg(name));
    if (job.isAccepted)
        return pick(job.operation,
                    JobText::tr("Stopped waiting. The vault goes on deleting %1.").arg(name),
                    JobText::tr("Stopped waiting. The vault goes on recovering %1.").arg(name),
                    JobText::tr("Stopped waiting. The vault goes on purging %1.").arg(name));
    return pick(job.operation,
                JobText::tr("Stopped before the vault answered. It may still delete %1.").arg(name),
                JobText::tr("Stopped before the vault answered. It may still recover %1.").arg(name),
                JobText::tr("Stopped before the vault answered. It may still purge %1.").arg(name));
}

/// The request may have arrived although nothing came back.
bool isUnanswered(const VaultJob &job)
{
    if (job.isAccepted || !job.error || job.error->kind != ErrorKind::Transport || job.error->method.isEmpty())
        return false;
    switch (job.error->reason) {
    case ErrorReason::ConnectionClosed:
    case ErrorReason::InactivityTimeout:
    case ErrorReason::TotalTimeout:
        return true;
    default:
        return false;
    }
}

} // namespace

QString jobText(const VaultJob &job)
{
    const QString name = nameInSentence(job.name());
    switch (job.state) {
    case VaultJobState::Queued:
        return pick(job.operation, JobText::tr("%1 is deleted when its turn comes…").arg(name),
                    JobText::tr("%1 is recovered when its turn comes…").arg(name),
                    JobText::tr("%1 is purged when its turn comes…").arg(name));
    case VaultJobState::Waiting:
        return JobText::tr("Waiting until %1 is deleted; it takes up to two minutes…").arg(name);
    case VaultJobState::Sent:
    case VaultJobState::Polling:
        return pick(job.operation, JobText::tr("Deleting %1…").arg(name), JobText::tr("Recovering %1…").arg(name),
                    JobText::tr("Purging %1…").arg(name));
    case VaultJobState::Done: return doneText(job, name);
    case VaultJobState::Failed: return isUnanswered(job) ? unansweredText(job, name) : failedText(job, name);
    case VaultJobState::Stopped: return stoppedText(job, name);
    }
    return {};
}

QString nameInSentence(const QString &name)
{
    constexpr qsizetype longest = 44;
    if (name.size() <= longest)
        return name;
    return name.left(longest / 2) + u'…' + name.right(longest / 2);
}

QString elapsedText(std::chrono::seconds elapsed)
{
    const qint64 seconds = std::max<qint64>(0, elapsed.count());
    if (seconds < 60)
        //: Seconds.
        return JobText::tr("%1 s").arg(seconds);
    //: Minutes and seconds.
    return JobText::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

} // namespace vault
