// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"
#include "models/requestgate.h"
#include "models/vaultjobrun.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace vault {

class ErrorLogModel;
class VaultLists;
class VaultSession;

/// The deletions, recoveries and purges of one vault, oldest first. They run beside each other, with at most mostRequests
/// requests under way at once; of one object only one at a time. Failures go to the error log, and the lists follow: an object leaves its list when the vault takes the
/// request, and stands in the other one when the vault is through.
class VaultJobs : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< int
        OperationRole, ///< int of VaultJobOperation.
        KeyRole, ///< bool: a key, else a secret.
        NameRole,
        StateRole, ///< int of VaultJobState.
        SinceRole, ///< qlonglong Unix seconds.
    };

    static constexpr int mostRequests = 8;

    VaultJobs(VaultSession &session, VaultLists &lists, ErrorLogModel &errors, QObject *parent = nullptr);
    ~VaultJobs() override;

    /// For tests.
    VaultJobPace pace() const { return m_pace; }
    void setPace(VaultJobPace pace) { m_pace = pace; }
    void setClock(Clock clock) { m_clock = std::move(clock); }

    VaultSession &session() const { return m_session; }
    UnixSeconds now() const { return m_clock(); }
    const VaultJob &jobAt(int row) const { return m_runs.at(size_t(row))->job(); }
    const VaultJob *find(int id) const; ///< Null once it was dismissed.
    const VaultJob *activeOn(bool isKey, const QString &name) const; ///< Null where nothing is under way.
    int activeCount() const { return int(m_active.size()); }

    /// Begins a job and gives its id. Where one on this object is under way, that one's: nothing is sent.
    int start(VaultJobOperation operation, bool isKey, const VaultItem &item);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

public Q_SLOTS:
    void stop(int id); ///< Stops waiting; the vault goes on.
    void resume(int id); ///< Asks again after a stop or a failure, where the vault had taken the request.
    void dismiss(int id); ///< Forgets a job that is over.
    void dismissOver(); ///< Forgets all that are over, many at once.

Q_SIGNALS:
    void jobEnded(int id);

private:
    int rowOf(int id) const;
    void noteChange(const VaultJobRun &run);
    void noteAccepted(const VaultJob &job);
    void noteEnd(const VaultJob &job);

    VaultSession &m_session;
    VaultLists &m_lists;
    ErrorLogModel &m_errors;
    VaultJobPace m_pace;
    Clock m_clock;
    RequestGate m_gate;
    std::vector<VaultJobRun *> m_runs; // By id, ascending. Go before the gate does.
    QHash<QString, int> m_active; // Ids by what they work on.
    int m_lastId = 0;
};

} // namespace vault
