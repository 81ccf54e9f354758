// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulkworker.h"
#include "network/http/cancelguard.h"
#include "network/http/result.h"

#include <map>

namespace vault {

class VaultJobs;

/// Deletes, recovers and purges through the vault's jobs: they stand in the strip below the list too, fill the error log
/// and move the rows.
class BulkJobs : public BulkWorker
{
    Q_OBJECT
public:
    BulkJobs(VaultJobs &jobs, ItemListKind kind, QObject *parent = nullptr);

    void begin(int line, const BulkLine &what, const BulkChange &change) override;
    void check(int line, const BulkLine &what, const BulkChange &change) override;
    void withdraw() override;

private:
    template<typename T, typename Handler>
    void ask(int line, Pending<T> pending, Handler handler);
    void checkDeleted(int line, const QString &name, BulkState whenGone);
    void noteChange(int id);
    void noteEnd(int id);

    VaultJobs &m_jobs;
    bool m_isKey;
    std::map<int, int> m_lines; // By the job's id; until the job ends.
    std::map<int, int> m_unaccepted; // Those of them that the vault has not taken yet.
    std::map<int, CancelGuard> m_checks; // By line.
};

} // namespace vault
