// SPDX-License-Identifier: Apache-2.0
#include "network/snapshots/snapshotkeys.h"

#include "network/auth/whenready.h"
#include "network/crypto/secretencoding.h"

#include <utility>

namespace vault {

namespace {

SecretBuffer keyOf(const SecretBuffer &entry)
{
    std::optional<SecretBuffer> key = decodeSecret(entry.view(), DigestEncoding::Base64);
    return key && !key->isEmpty() ? std::move(*key) : entry.clone();
}

} // namespace

Pending<SecretBuffer> KeychainSnapshotKeys::read(const QString &connectionId)
{
    // Owned by the continuation, which the keychain's operation keeps until it has run.
    auto promise = std::make_shared<Promise<Result<SecretBuffer>>>();
    Pending<SecretBuffer> future = promise->future();
    m_keychain.read(keychainKey(connectionId, KeychainEntry::SnapshotKey))
        .then([promise](Result<SecretBuffer> entry) {
            promise->finish(entry ? Result<SecretBuffer>(keyOf(*entry)) : std::move(entry));
        });
    return future;
}

Pending<void> KeychainSnapshotKeys::write(const QString &connectionId, const SecretBuffer &key)
{
    return m_keychain.write(keychainKey(connectionId, KeychainEntry::SnapshotKey),
                            encodeSecret(key.view(), DigestEncoding::Base64));
}

Pending<void> KeychainSnapshotKeys::remove(const QString &connectionId)
{
    return m_keychain.remove(keychainKey(connectionId, KeychainEntry::SnapshotKey));
}

} // namespace vault
