// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/secretbuffer.h"

#include <QString>

#include <chrono>

namespace vault {

/// The platform's keychain through QtKeychain, one entry a value, split where a backend limits length (2,560 bytes on
/// Windows; network/auth/keychainparts). Every job has a time-out of our own: a missing bus or a locked keyring must not hang the program
/// (qt-facts: QtKeychain). Errors (kind Auth): KeychainUnavailable, KeychainLocked, KeychainTimeout; detail holds the
/// backend's words, never the value.
class Keychain
{
public:
    explicit Keychain(QString service = QStringLiteral("vault-browser"),
                      std::chrono::milliseconds timeout = std::chrono::seconds(8));

    Pending<SecretBuffer> read(const QString &key); ///< Empty when there is no such entry.
    Pending<void> write(const QString &key, const SecretBuffer &value);
    Pending<void> remove(const QString &key); ///< No error when there was none.

    /// For the end of the program: waits until every operation that was begun has ended, but no longer than this. Who
    /// signs out and quits at once has the entries removed all the same.
    static void settle(std::chrono::milliseconds patience = std::chrono::seconds(3));

private:
    QString m_service;
    std::chrono::milliseconds m_timeout;
};

/// The keys of a connection's entries.
enum class KeychainEntry { RefreshToken, ClientSecret, CertificatePassphrase, SnapshotKey };
QString keychainKey(const QString &connectionId, KeychainEntry entry);

} // namespace vault
