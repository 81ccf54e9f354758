// SPDX-License-Identifier: Apache-2.0
#include "network/auth/keychaintokenstore.h"

#include <utility>

namespace vault {

KeychainTokenStore::KeychainTokenStore(Keychain keychain, const QString &connectionId)
    : m_keychain(std::move(keychain))
    , m_key(keychainKey(connectionId, KeychainEntry::RefreshToken))
{
}

} // namespace vault
