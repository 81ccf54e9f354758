// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/certificateclient.h"

#include "network/keyvault/keytypes.h"
#include "network/keyvault/sendoperation.h"

#include <utility>

namespace vault {

CertificateClient::CertificateClient(HttpClient &http, Endpoint endpoint)
    : m_http(http), m_endpoint(std::move(endpoint))
{
}

Pending<ItemPage> CertificateClient::list(const QUrl &nextLink, NextLinkHeard heard)
{
    return sendList(m_http, m_endpoint, {Operation::GetCertificates, {}, {}}, nextLink, std::move(heard));
}

Pending<ItemPage> CertificateClient::listVersions(const QString &name, const QUrl &nextLink, NextLinkHeard heard)
{
    return sendList(m_http, m_endpoint, {Operation::GetCertificateVersions, name, {}}, nextLink, std::move(heard));
}

Pending<ItemPage> CertificateClient::listDeleted(const QUrl &nextLink, NextLinkHeard heard)
{
    return sendList(m_http, m_endpoint, {Operation::GetDeletedCertificates, {}, {}}, nextLink, std::move(heard));
}

Pending<CertificateBundle> CertificateClient::get(const QString &name, const QString &version)
{
    return sendOperation(m_http, m_endpoint, {Operation::GetCertificate, name, version}, decodeCertificateBundle);
}

Pending<CertificateBundle> CertificateClient::getDeleted(const QString &name)
{
    return sendOperation(m_http, m_endpoint, {Operation::GetDeletedCertificate, name, {}}, decodeCertificateBundle);
}

Pending<CertificatePolicy> CertificateClient::policy(const QString &name)
{
    return sendOperation(m_http, m_endpoint, {Operation::GetCertificatePolicy, name, {}}, decodeCertificatePolicy);
}

} // namespace vault
