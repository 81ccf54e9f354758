// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulkworker.h"
#include "models/listexport.h"
#include "network/http/cancelguard.h"

#include <map>

namespace vault {

class SecretClient;

/// Fetches the values of secrets for an export. They never are anywhere but in the store.
class BulkValues : public BulkWorker
{
    Q_OBJECT
public:
    /// Both outlive it.
    BulkValues(SecretClient &secrets, ListValues &store, QObject *parent = nullptr);

    void begin(int line, const BulkLine &what, const BulkChange &change) override;
    void check(int line, const BulkLine &what, const BulkChange &change) override;

private:
    SecretClient &m_secrets;
    ListValues &m_store;
    std::map<int, CancelGuard> m_requests; // By line.
};

} // namespace vault
