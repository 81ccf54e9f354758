// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/httpclient.h"
#include "network/keyvault/endpoint.h"
#include "network/keyvault/listpage.h"
#include "network/keyvault/secrettypes.h"

namespace vault {

/// Every operation on secrets. Each function returns at once; names, versions, sizes, tags and dates are checked before
/// anything is sent (kind Refused; details in network/keyvault/clientchecks.h). An empty version means the current one.
class SecretClient
{
public:
    SecretClient(HttpClient &http, Endpoint endpoint);

    const Endpoint &endpoint() const { return m_endpoint; }

    /// One page: the first when nextLink is empty. A link that the vault does not own ends in ForeignNextLink, unsent.
    Pending<ItemPage> list(const QUrl &nextLink = {}, NextLinkHeard heard = {});
    Pending<ItemPage> listVersions(const QString &name, const QUrl &nextLink = {}, NextLinkHeard heard = {});
    Pending<ItemPage> listDeleted(const QUrl &nextLink = {}, NextLinkHeard heard = {});

    Pending<SecretBundle> get(const QString &name, const QString &version = {});
    Pending<SecretBundle> getDeleted(const QString &name);
    /// Makes a new version each time: never repeated on its own.
    Pending<SecretBundle> set(const QString &name, const SetSecretParameters &parameters);
    Pending<SecretBundle> update(const QString &name, const QString &version, const SecretUpdate &update);
    Pending<SecretBundle> deleteSecret(const QString &name);
    Pending<SecretBundle> recover(const QString &name);
    Pending<void> purge(const QString &name);
    Pending<SecretBuffer> backup(const QString &name);
    Pending<SecretBundle> restore(const SecretBuffer &backup);

private:
    HttpClient &m_http;
    Endpoint m_endpoint;
};

} // namespace vault
