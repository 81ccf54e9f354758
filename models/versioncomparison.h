// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/jsonwebkey.h"
#include "network/keyvault/vaultitem.h"

#include <QList>

#include <optional>

namespace vault {

/// What is compared of a version: metadata, never a value.
struct VersionFacts {
    VaultItem properties;
    std::optional<JsonWebKey> key; ///< Of a key that could be fetched.
};

/// One line of the comparison of two versions, in words.
struct ComparisonRow {
    QString name; ///< "Expires", "Tag env".
    QString one;
    QString other;
    bool differs = false;
};

/// Every attribute and tag that at least one of them has. What is known of one only (the key itself) is left out.
QList<ComparisonRow> compareVersions(const VersionFacts &one, const VersionFacts &other, UnixSeconds now);

} // namespace vault
