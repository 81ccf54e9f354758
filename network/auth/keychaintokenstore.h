// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/keychain.h"
#include "network/auth/tokenbroker.h"

namespace vault {

/// A connection's refresh token in the keychain.
class KeychainTokenStore final : public RefreshTokenStore
{
public:
    KeychainTokenStore(Keychain keychain, const QString &connectionId);

    Pending<SecretBuffer> load() override { return m_keychain.read(m_key); }
    Pending<void> save(const SecretBuffer &refreshToken) override { return m_keychain.write(m_key, refreshToken); }
    Pending<void> remove() override { return m_keychain.remove(m_key); }

private:
    Keychain m_keychain;
    QString m_key;
};

} // namespace vault
