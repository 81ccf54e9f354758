// SPDX-License-Identifier: Apache-2.0
#include "models/bulkjobs.h"

#include "models/vaultjobs.h"
#include "network/connections/vaultsession.h"

namespace vault {

namespace {

VaultJobOperation operationOf(BulkAction action)
{
    switch (action) {
    case BulkAction::Recover: return VaultJobOperation::Recover;
    case BulkAction::Purge: return VaultJobOperation::Purge;
    default: return VaultJobOperation::Delete;
    }
}

bool isAbsent(const ApiError &error)
{
    return error.kind == ErrorKind::Http && error.httpStatus == 404;
}

/// What a job that is over tells.
BulkOutcome outcomeOfJob(const VaultJob &job)
{
    BulkOutcome outcome;
    outcome.error = job.error;
    if (job.isAccepted)
        outcome.now = job.item; // Also where nobody could see it through: the vault goes on by itself.
    else if (job.state == VaultJobState::Stopped)
        outcome.state = job.isSent ? BulkState::Unknown : BulkState::Canceled;
    else if (job.error)
        return outcomeOf(*job.error);
    return outcome;
}

} // namespace

BulkJobs::BulkJobs(VaultJobs &jobs, ItemListKind kind, QObject *parent)
    : BulkWorker(parent), m_jobs(jobs), m_isKey(kind == ItemListKind::Keys || kind == ItemListKind::DeletedKeys)
{
    connect(&jobs, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &changed) { noteChange(changed.data(VaultJobs::IdRole).toInt()); });
    connect(&jobs, &VaultJobs::jobEnded, this, &BulkJobs::noteEnd);
}

void BulkJobs::begin(int line, const BulkLine &what, const BulkChange &change)
{
    const VaultJob *underWay = m_jobs.activeOn(m_isKey, what.item.id.name);
    if (underWay && underWay->operation != operationOf(change.action)) {
        Q_EMIT ended(line, {BulkState::Canceled, std::nullopt, std::nullopt}); // Its end would tell of another deed.
        return;
    }
    // The job may end within start().
    const int id = underWay ? underWay->id : m_jobs.start(operationOf(change.action), m_isKey, what.item);
    m_lines[id] = line;
    m_unaccepted[id] = line;
    const VaultJob *job = m_jobs.find(id);
    if (!job || !isActive(job->state))
        noteEnd(id);
    else
        noteChange(id);
}

void BulkJobs::withdraw()
{
    const auto lines = m_unaccepted; // stop() comes back to noteEnd().
    for (const auto &[id, line] : lines) {
        const VaultJob *job = m_jobs.find(id);
        if (job && job->state == VaultJobState::Queued)
            m_jobs.stop(id);
    }
}

void BulkJobs::noteChange(int id)
{
    const auto found = m_unaccepted.find(id);
    const VaultJob *job = found == m_unaccepted.end() ? nullptr : m_jobs.find(id);
    if (!job || !job->isAccepted)
        return;
    const int line = found->second;
    m_unaccepted.erase(found);
    Q_EMIT accepted(line);
}

void BulkJobs::noteEnd(int id)
{
    const auto found = m_lines.find(id);
    const VaultJob *job = m_jobs.find(id);
    if (found == m_lines.end())
        return;
    const int line = found->second;
    m_lines.erase(found);
    m_unaccepted.erase(id);
    Q_EMIT ended(line, job ? outcomeOfJob(*job) : BulkOutcome{BulkState::Unknown, std::nullopt, std::nullopt});
}

/// Hands handler the answer about a line, once.
template<typename T, typename Handler>
void BulkJobs::ask(int line, Pending<T> pending, Handler handler)
{
    m_checks.insert_or_assign(line, CancelGuard(pending));
    pending.then(this, [this, line, handler](Result<T> result) {
        m_checks.erase(line);
        handler(std::move(result));
    });
}

void BulkJobs::check(int line, const BulkLine &what, const BulkChange &change)
{
    const QString name = what.item.id.name;
    if (change.action == BulkAction::Purge) {
        checkDeleted(line, name, BulkState::Done);
        return;
    }
    // Its versions tell whether it is there; reading a secret would fetch its value.
    VaultSession &session = m_jobs.session();
    const bool isRecovery = change.action == BulkAction::Recover;
    ask(line, m_isKey ? session.keys().listVersions(name) : session.secrets().listVersions(name),
        [this, line, name, isRecovery](const Result<ItemPage> &page) {
            const bool isThere = page && !page->items.isEmpty();
            if (!page && !isAbsent(page.error()))
                Q_EMIT ended(line, {BulkState::Unknown, std::nullopt, page.error()});
            else if (isRecovery && !isThere)
                checkDeleted(line, name, BulkState::Unknown); // Neither here nor there: maybe it is on its way.
            else
                Q_EMIT ended(line, {isThere == isRecovery ? BulkState::Done : BulkState::NotApplied, std::nullopt, std::nullopt});
        });
}

/// What should have left the deleted objects; whenGone: what it means that it did.
void BulkJobs::checkDeleted(int line, const QString &name, BulkState whenGone)
{
    const auto take = [this, line, whenGone](const auto &deleted) {
        if (deleted)
            Q_EMIT ended(line, {BulkState::NotApplied, std::nullopt, std::nullopt});
        else if (isAbsent(deleted.error()))
            Q_EMIT ended(line, {whenGone, std::nullopt, std::nullopt});
        else
            Q_EMIT ended(line, {BulkState::Unknown, std::nullopt, deleted.error()});
    };
    VaultSession &session = m_jobs.session();
    if (m_isKey)
        ask(line, session.keys().getDeleted(name), take);
    else
        ask(line, session.secrets().getDeleted(name), take);
}

} // namespace vault
