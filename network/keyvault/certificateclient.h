// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/httpclient.h"
#include "network/keyvault/certificatetypes.h"
#include "network/keyvault/endpoint.h"
#include "network/keyvault/listpage.h"

namespace vault {

/// Reading certificates (protocol.md §7). Each function returns at once; names and versions are checked before anything
/// is sent (kind Refused). An empty version means the current one. A list's items have no facts of the certificate itself
/// but its dates (attributes nbf and exp).
class CertificateClient
{
public:
    CertificateClient(HttpClient &http, Endpoint endpoint);

    const Endpoint &endpoint() const { return m_endpoint; }

    /// One page: the first when nextLink is empty. A link that the vault does not own ends in ForeignNextLink, unsent.
    Pending<ItemPage> list(const QUrl &nextLink = {}, NextLinkHeard heard = {});
    Pending<ItemPage> listVersions(const QString &name, const QUrl &nextLink = {}, NextLinkHeard heard = {});
    Pending<ItemPage> listDeleted(const QUrl &nextLink = {}, NextLinkHeard heard = {});

    Pending<CertificateBundle> get(const QString &name, const QString &version = {});
    Pending<CertificateBundle> getDeleted(const QString &name);
    /// The policy by which the next version is made.
    Pending<CertificatePolicy> policy(const QString &name);

private:
    HttpClient &m_http;
    Endpoint m_endpoint;
};

} // namespace vault
