// SPDX-License-Identifier: Apache-2.0
// Bundles (one object) and items (an entry of a list) as protocol.md sections 2, 3, 6 and 7 describe them.
#pragma once

#include "app/practicevault/objects.h"

#include <nlohmann/json.hpp>

#include <string>

namespace practicevault {

/// "https://localhost:8443/keys/name/version"
std::string identifier(const Kind &kind, const std::string &origin, const std::string &name, const std::string &version);

/// Makes the key first where it was never used, so never call it under the lock.
nlohmann::json bundle(const Snapshot<Key> &key, const std::string &origin);

/// Without the value: only set and get answer it.
nlohmann::json bundle(const Snapshot<Secret> &secret, const std::string &origin);

/// With its policy; kid and sid name the key and the secret of the same name and version.
nlohmann::json bundle(const Certificate &certificate, const CertificateVersion &version, const std::string &origin);
nlohmann::json policyOf(const Certificate &certificate, const std::string &origin);

/// A list's entry; its id has a version only in lists of versions.
nlohmann::json item(const Key &key, const KeyVersion &version, const std::string &origin, bool withVersion);
nlohmann::json item(const Secret &secret, const SecretVersion &version, const std::string &origin, bool withVersion);

nlohmann::json item(const Certificate &certificate, const CertificateVersion &version, const std::string &origin,
                    bool withVersion);

/// recoveryId, deletedDate and scheduledPurgeDate.
void addDeletion(nlohmann::json &json, const Kind &kind, const std::string &name, const Deletion &deletion,
                 const std::string &origin);

} // namespace practicevault
