// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vault {

/// A value longer than a backend takes lies in several entries "KEY/GENERATION/NUMBER"; the entry KEY itself then holds
/// the index "vault-browser-parts:GENERATION:COUNT". A new generation is written whole before the index names it, so
/// that a write that breaks off leaves the old value.
struct KeychainIndex {
    QString generation;
    int count = 0;
};

inline constexpr qsizetype longestKeychainPart = 2000; // Bytes; Windows takes 2,560.

/// Whether the value cannot stand in an entry as it is: too long, or it looks like an index.
bool mustBeSplit(const SecretBuffer &value);
/// Parts of at most longestKeychainPart bytes, never cut inside a UTF-8 character.
std::vector<SecretBuffer> keychainParts(const SecretBuffer &value);
std::optional<KeychainIndex> readKeychainIndex(const SecretBuffer &entry);
QByteArray keychainIndexText(const KeychainIndex &index);
QStringList keychainPartKeys(const QString &key, const KeychainIndex &index);

} // namespace vault
