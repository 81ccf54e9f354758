// SPDX-License-Identifier: Apache-2.0
#include "models/vaultjobs.h"

#include "models/errorlogmodel.h"
#include "models/vaultlists.h"

#include <QDateTime>

#include <algorithm>

namespace vault {

namespace {

ItemListKind liveKind(const VaultJob &job)
{
    return job.isKey ? ItemListKind::Keys : ItemListKind::Secrets;
}

ItemListKind deletedKind(const VaultJob &job)
{
    return job.isKey ? ItemListKind::DeletedKeys : ItemListKind::DeletedSecrets;
}

/// Names are the same without case.
QString objectKey(bool isKey, const QString &name)
{
    return (isKey ? u'k' : u's') + name.toLower();
}

} // namespace

VaultJobs::VaultJobs(VaultSession &session, VaultLists &lists, ErrorLogModel &errors, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_lists(lists)
    , m_errors(errors)
    , m_clock(&QDateTime::currentSecsSinceEpoch)
    , m_gate(mostRequests)
{
}

VaultJobs::~VaultJobs()
{
    // Those too that were dismissed a moment ago: all of them use the gate, and what waits there must not get the turn of
    // one that goes.
    const auto runs = findChildren<VaultJobRun *>();
    for (const VaultJobRun *run : runs)
        m_gate.forget(run);
    qDeleteAll(runs);
}

const VaultJob *VaultJobs::find(int id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &jobAt(row);
}

const VaultJob *VaultJobs::activeOn(bool isKey, const QString &name) const
{
    const auto found = m_active.constFind(objectKey(isKey, name));
    return found == m_active.cend() ? nullptr : find(*found);
}

int VaultJobs::start(VaultJobOperation operation, bool isKey, const VaultItem &item)
{
    if (const VaultJob *underWay = activeOn(isKey, item.id.name))
        return underWay->id;
    VaultJob job;
    job.id = ++m_lastId;
    job.operation = operation;
    job.isKey = isKey;
    job.item = item;
    job.since = now();
    m_active.insert(objectKey(isKey, item.id.name), job.id);
    auto *run = new VaultJobRun(m_session, m_gate, std::move(job), m_pace, this);
    const int row = int(m_runs.size());
    beginInsertRows({}, row, row);
    m_runs.push_back(run);
    endInsertRows();
    connect(run, &VaultJobRun::changed, this, [this, run] { noteChange(*run); });
    connect(run, &VaultJobRun::accepted, this, [this, run] { noteAccepted(run->job()); });
    connect(run, &VaultJobRun::ended, this, [this, run] { noteEnd(run->job()); });
    const int id = run->job().id;
    run->start();
    return id;
}

void VaultJobs::stop(int id)
{
    if (const int row = rowOf(id); row >= 0)
        m_runs[size_t(row)]->stop();
}

void VaultJobs::resume(int id)
{
    const int row = rowOf(id);
    if (row >= 0 && !activeOn(jobAt(row).isKey, jobAt(row).name()))
    {
        const VaultJob &job = jobAt(row);
        m_active.insert(objectKey(job.isKey, job.name()), id);
        m_runs[size_t(row)]->resume();
        if (!isActive(jobAt(row).state))
            m_active.remove(objectKey(jobAt(row).isKey, jobAt(row).name()));
    }
}

void VaultJobs::dismiss(int id)
{
    const int row = rowOf(id);
    if (row < 0 || isActive(jobAt(row).state))
        return;
    beginRemoveRows({}, row, row);
    m_runs[size_t(row)]->deleteLater(); // It may be the one that is speaking.
    m_runs.erase(m_runs.begin() + row);
    endRemoveRows();
}

void VaultJobs::dismissOver()
{
    // From the end, a signal for every run of rows: each costs the views more than the rows do.
    for (int end = rowCount(); end > 0;) {
        int first = end;
        while (first > 0 && !isActive(jobAt(first - 1).state))
            --first;
        if (first == end) {
            --end;
            continue;
        }
        beginRemoveRows({}, first, end - 1);
        for (int row = first; row < end; ++row)
            m_runs[size_t(row)]->deleteLater();
        m_runs.erase(m_runs.begin() + first, m_runs.begin() + end);
        endRemoveRows();
        end = first;
    }
}

int VaultJobs::rowOf(int id) const
{
    const auto found = std::lower_bound(m_runs.cbegin(), m_runs.cend(), id,
                                        [](const VaultJobRun *run, int wanted) { return run->job().id < wanted; });
    return found == m_runs.cend() || (*found)->job().id != id ? -1 : int(found - m_runs.cbegin());
}

void VaultJobs::noteChange(const VaultJobRun &run)
{
    const VaultJob &job = run.job();
    if (!isActive(job.state))
        m_active.remove(objectKey(job.isKey, job.name()));
    const QModelIndex changed = index(rowOf(run.job().id));
    Q_EMIT dataChanged(changed, changed);
}

void VaultJobs::noteAccepted(const VaultJob &job)
{
    m_lists.list(job.operation == VaultJobOperation::Delete ? liveKind(job) : deletedKind(job))->remove(job.name());
}

void VaultJobs::noteEnd(const VaultJob &job)
{
    m_active.remove(objectKey(job.isKey, job.name()));
    if (job.state == VaultJobState::Done) {
        noteAccepted(job); // Once more: a listing made meanwhile may have had it still.
        if (job.operation == VaultJobOperation::Recover)
            m_lists.list(liveKind(job))->upsert(job.item);
        else if (job.operation == VaultJobOperation::Delete && !job.isGone)
            m_lists.list(deletedKind(job))->upsert(job.item);
    }
    if (job.state == VaultJobState::Failed)
        m_errors.append(*job.error);
    Q_EMIT jobEnded(job.id);
}

int VaultJobs::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

QVariant VaultJobs::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VaultJob &job = jobAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return job.name();
    case IdRole: return job.id;
    case OperationRole: return int(job.operation);
    case KeyRole: return job.isKey;
    case StateRole: return int(job.state);
    case SinceRole: return qlonglong(job.since);
    default: return {};
    }
}

} // namespace vault
