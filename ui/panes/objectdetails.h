// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"
#include "network/keyvault/jsonwebkey.h"
#include "network/keyvault/vaultitem.h"

#include <optional>

namespace vault {

/// What the details show of one key, secret or certificate, or of one of its versions. Metadata only: no value ever.
struct ObjectDetails {
    ItemListKind kind = ItemListKind::Secrets; ///< Never one of versions.
    VaultItem properties; ///< The id may name no version: a list of secrets gives none.
    std::optional<JsonWebKey> key; ///< Keys only, once fetched.
    QString keyId; ///< The key behind a certificate's secret, once known.
    bool isOlderVersion = false; ///< A version other than the current one, chosen from the versions.

    bool isSameObject(const ObjectDetails &other) const
    {
        return kind == other.kind && properties.id.name.compare(other.properties.id.name, Qt::CaseInsensitive) == 0;
    }
};

/// "EC P-256", "RSA 2048", "oct-HSM".
QString keyTypeText(const JsonWebKey &key);
/// "EC P-256 key", "Deleted secret · application/json": the line below the name.
QString objectTypeText(const ObjectDetails &details);

} // namespace vault
