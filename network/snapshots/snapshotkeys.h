// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/keychain.h"
#include "network/http/result.h"
#include "network/secretbuffer.h"

#include <QString>

namespace vault {

/// Where the key of each connection's snapshot is kept: 32 bytes (network/crypto/sealedbytes).
class SnapshotKeys
{
public:
    virtual ~SnapshotKeys() = default;
    /// Empty when there is none.
    virtual Pending<SecretBuffer> read(const QString &connectionId) = 0;
    virtual Pending<void> write(const QString &connectionId, const SecretBuffer &key) = 0;
    virtual Pending<void> remove(const QString &connectionId) = 0;
};

/// In the keychain, as base64, for entries are text. Errors as network/auth/keychain says. An entry that is no such key
/// counts as a key that opens nothing.
class KeychainSnapshotKeys final : public SnapshotKeys
{
public:
    explicit KeychainSnapshotKeys(Keychain keychain) : m_keychain(std::move(keychain)) {}

    Pending<SecretBuffer> read(const QString &connectionId) override;
    Pending<void> write(const QString &connectionId, const SecretBuffer &key) override;
    Pending<void> remove(const QString &connectionId) override;

private:
    Keychain m_keychain;
};

} // namespace vault
