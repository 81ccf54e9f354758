// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/httpclient.h"
#include "network/keyvault/endpoint.h"
#include "network/keyvault/listpage.h"
#include "network/keyvault/keytypes.h"
#include "network/keyvault/rotationpolicy.h"

namespace vault {

/// Every operation on keys. Each function returns at once; names, versions, digest lengths, tags and dates are checked
/// before anything is sent (kind Refused; details in network/keyvault/clientchecks.h). An empty version means the
/// current one, and is the only one that sign, verify and cipher know in the documented form (takesVersion()).
class KeyClient
{
public:
    KeyClient(HttpClient &http, Endpoint endpoint);

    const Endpoint &endpoint() const { return m_endpoint; }

    /// One page: the first when nextLink is empty. A link that the vault does not own ends in ForeignNextLink, unsent.
    Pending<ItemPage> list(const QUrl &nextLink = {}, NextLinkHeard heard = {});
    Pending<ItemPage> listVersions(const QString &name, const QUrl &nextLink = {}, NextLinkHeard heard = {});
    Pending<ItemPage> listDeleted(const QUrl &nextLink = {}, NextLinkHeard heard = {});

    Pending<KeyBundle> get(const QString &name, const QString &version = {});
    Pending<KeyBundle> getDeleted(const QString &name);
    Pending<KeyBundle> create(const QString &name, const CreateKeyParameters &parameters);
    Pending<KeyBundle> importKey(const QString &name, const ImportKeyParameters &parameters);
    Pending<KeyBundle> update(const QString &name, const QString &version, const KeyUpdate &update);
    Pending<KeyBundle> rotate(const QString &name);
    Pending<KeyRotationPolicy> rotationPolicy(const QString &name);
    Pending<KeyRotationPolicy> setRotationPolicy(const QString &name, const KeyRotationPolicy &policy);
    Pending<KeyBundle> deleteKey(const QString &name);
    Pending<KeyBundle> recover(const QString &name);
    Pending<void> purge(const QString &name);
    Pending<SecretBuffer> backup(const QString &name);
    Pending<KeyBundle> restore(const SecretBuffer &backup);

    /// digest: raw bytes of the length that the algorithm asks for (DigestLength otherwise, unsent). The answer's id names
    /// the version that signed, also where none was asked for.
    Pending<KeyOperationResult> sign(const QString &name, const QString &version, const QString &algorithm,
                                     const QByteArray &digest);
    /// A wrong signature is a success with false.
    Pending<bool> verify(const QString &name, const QString &version, const QString &algorithm,
                         const QByteArray &digest, const QByteArray &signature);
    /// parameters: of the AES algorithms of an oct or oct-HSM key; what is empty is not sent.
    Pending<KeyOperationResult> cipher(KeyCipherOperation operation, const QString &name, const QString &version,
                                       const QString &algorithm, const SecretBuffer &value,
                                       const CipherParameters &parameters = {});

private:
    HttpClient &m_http;
    Endpoint m_endpoint;
};

} // namespace vault
