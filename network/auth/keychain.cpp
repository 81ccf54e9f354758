// SPDX-License-Identifier: Apache-2.0
#include "network/auth/keychain.h"

#include "network/auth/keychainoperation.h"

#include <utility>

namespace vault {

Keychain::Keychain(QString service, std::chrono::milliseconds timeout)
    : m_service(std::move(service))
    , m_timeout(timeout)
{
}

Pending<SecretBuffer> Keychain::read(const QString &key)
{
    return KeychainRead::start({m_service, key, m_timeout});
}

Pending<void> Keychain::write(const QString &key, const SecretBuffer &value)
{
    return KeychainWrite::start({m_service, key, m_timeout}, value);
}

Pending<void> Keychain::remove(const QString &key)
{
    return KeychainRemove::start({m_service, key, m_timeout});
}

void Keychain::settle(std::chrono::milliseconds patience)
{
    KeychainOperation::settle(patience);
}

QString keychainKey(const QString &connectionId, KeychainEntry entry)
{
    switch (entry) {
    case KeychainEntry::RefreshToken: return connectionId + QLatin1String("/refresh-token");
    case KeychainEntry::ClientSecret: return connectionId + QLatin1String("/client-secret");
    case KeychainEntry::SnapshotKey: return connectionId + QLatin1String("/snapshot-key");
    case KeychainEntry::CertificatePassphrase: break;
    }
    return connectionId + QLatin1String("/certificate-passphrase");
}

} // namespace vault
