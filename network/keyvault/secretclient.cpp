// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/secretclient.h"

#include "network/keyvault/bodyfields.h"
#include "network/keyvault/clientchecks.h"
#include "network/keyvault/sendoperation.h"

#include <utility>

namespace vault {

namespace {

/// What GetSecret promises and other operations on a secret do not.
Result<SecretBundle> decodeSecretWithValue(RawResponse &&response)
{
    Result<SecretBundle> bundle = decodeSecretBundle(std::move(response));
    if (bundle && !bundle->value)
        return tl::unexpected(ApiError::payload(ErrorReason::WrongShape, QStringLiteral("value")));
    return bundle;
}

} // namespace

SecretClient::SecretClient(HttpClient &http, Endpoint endpoint) : m_http(http), m_endpoint(std::move(endpoint)) {}

Pending<ItemPage> SecretClient::list(const QUrl &nextLink, NextLinkHeard heard)
{
    return sendList(m_http, m_endpoint, {Operation::GetSecrets, {}, {}}, nextLink, std::move(heard));
}

Pending<ItemPage> SecretClient::listVersions(const QString &name, const QUrl &nextLink, NextLinkHeard heard)
{
    return sendList(m_http, m_endpoint, {Operation::GetSecretVersions, name, {}}, nextLink, std::move(heard));
}

Pending<ItemPage> SecretClient::listDeleted(const QUrl &nextLink, NextLinkHeard heard)
{
    return sendList(m_http, m_endpoint, {Operation::GetDeletedSecrets, {}, {}}, nextLink, std::move(heard));
}

Pending<SecretBundle> SecretClient::get(const QString &name, const QString &version)
{
    return sendOperation(m_http, m_endpoint, {Operation::GetSecret, name, version}, decodeSecretWithValue);
}

Pending<SecretBundle> SecretClient::getDeleted(const QString &name)
{
    return sendOperation(m_http, m_endpoint, {Operation::GetDeletedSecret, name, {}}, decodeSecretBundle);
}

Pending<SecretBundle> SecretClient::set(const QString &name, const SetSecretParameters &parameters)
{
    return sendChecked(m_http, m_endpoint, {Operation::SetSecret, name, {}}, decodeSecretBundle, parameters);
}

Pending<SecretBundle> SecretClient::update(const QString &name, const QString &version, const SecretUpdate &update)
{
    return sendChecked(m_http, m_endpoint, {Operation::UpdateSecret, name, version}, decodeSecretBundle, update);
}

Pending<SecretBundle> SecretClient::deleteSecret(const QString &name)
{
    return sendOperation(m_http, m_endpoint, {Operation::DeleteSecret, name, {}}, decodeSecretBundle);
}

Pending<SecretBundle> SecretClient::recover(const QString &name)
{
    return sendOperation(m_http, m_endpoint, {Operation::RecoverDeletedSecret, name, {}}, decodeSecretBundle);
}

Pending<void> SecretClient::purge(const QString &name)
{
    return sendOperation(m_http, m_endpoint, {Operation::PurgeDeletedSecret, name, {}}, decodeNothing);
}

Pending<SecretBuffer> SecretClient::backup(const QString &name)
{
    return sendOperation(m_http, m_endpoint, {Operation::BackupSecret, name, {}}, decodeBackup);
}

Pending<SecretBundle> SecretClient::restore(const SecretBuffer &backup)
{
    return sendOperation(m_http, m_endpoint, {Operation::RestoreSecret, {}, {}}, decodeSecretBundle,
                         valueBody(backup.view()));
}

} // namespace vault
