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

} // namespace

VaultJobs::VaultJobs(VaultSession &session, VaultLists &lists, ErrorLogModel &errors, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_lists(lists)
    , m_errors(errors)
    , m_clock(&QDateTime::currentSecsSinceEpoch)
{
}

VaultJobs::~VaultJobs() = default;

const VaultJob *VaultJobs::find(int id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &jobAt(row);
}

const VaultJob *VaultJobs::activeOn(bool isKey, const QString &name) const
{
    const auto found = std::find_if(m_runs.cbegin(), m_runs.cend(), [&](const VaultJobRun *run) {
        const VaultJob &job = run->job();
        return isActive(job.state) && job.isKey == isKey && job.name().compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_runs.cend() ? nullptr : &(*found)->job();
}

int VaultJobs::activeCount() const
{
    return int(std::count_if(m_runs.cbegin(), m_runs.cend(),
                             [](const VaultJobRun *run) { return isActive(run->job().state); }));
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
    auto *run = new VaultJobRun(m_session, std::move(job), m_pace, this);
    const int row = int(m_runs.size());
    beginInsertRows({}, row, row);
    m_runs.push_back(run);
    endInsertRows();
    connect(run, &VaultJobRun::changed, this, [this, run] { noteChange(*run); });
    connect(run, &VaultJobRun::accepted, this, [this, run] { noteAccepted(run->job()); });
    connect(run, &VaultJobRun::ended, this, [this, run] { noteEnd(run->job()); });
    run->start();
    return run->job().id;
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
        m_runs[size_t(row)]->resume();
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

int VaultJobs::rowOf(int id) const
{
    const auto found
        = std::find_if(m_runs.cbegin(), m_runs.cend(), [id](const VaultJobRun *run) { return run->job().id == id; });
    return found == m_runs.cend() ? -1 : int(found - m_runs.cbegin());
}

void VaultJobs::noteChange(const VaultJobRun &run)
{
    const QModelIndex changed = index(rowOf(run.job().id));
    Q_EMIT dataChanged(changed, changed);
}

void VaultJobs::noteAccepted(const VaultJob &job)
{
    m_lists.list(job.operation == VaultJobOperation::Delete ? liveKind(job) : deletedKind(job))->remove(job.name());
}

void VaultJobs::noteEnd(const VaultJob &job)
{
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
