// SPDX-License-Identifier: Apache-2.0
#include "models/bulkvalues.h"

#include "network/keyvault/secretclient.h"

#include <utility>

namespace vault {

BulkValues::BulkValues(SecretClient &secrets, ListValues &store, QObject *parent)
    : BulkWorker(parent), m_secrets(secrets), m_store(store)
{
}

void BulkValues::begin(int line, const BulkLine &what, const BulkChange &)
{
    auto request = m_secrets.get(what.item.id.name, what.item.id.version);
    m_requests.insert_or_assign(line, CancelGuard(request));
    request.then(this, [this, line](Result<SecretBundle> result) {
        m_requests.erase(line);
        if (!result) {
            Q_EMIT ended(line, {BulkState::Failed, std::nullopt, result.error()});
            return;
        }
        m_store.insert_or_assign(line, result->value ? std::move(*result->value) : SecretBuffer());
        Q_EMIT ended(line, {BulkState::Done, std::nullopt, std::nullopt});
    });
}

void BulkValues::check(int line, const BulkLine &what, const BulkChange &change)
{
    begin(line, what, change);
}

} // namespace vault
