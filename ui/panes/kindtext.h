// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

#include <QLatin1String>
#include <QString>

namespace vault {

/// How a kind of list is called wherever the window speaks of it: the same words in every place.
QString kindTitle(ItemListKind kind); ///< "Deleted keys"
QString kindAccessibleName(ItemListKind kind); ///< "Deleted keys list"
QString kindCount(ItemListKind kind, int count); ///< "1 key", "142 secrets"
/// "12 of 142 keys shown"
QString kindShown(ItemListKind kind, int shown, int total);
/// A name for settings that no translation touches: "deleted-keys".
QString kindSettingsName(ItemListKind kind);
QLatin1String kindIcon(ItemListKind kind);

bool isDeletedKind(ItemListKind kind);
bool isKeyKind(ItemListKind kind); ///< Keys, deleted keys and versions of keys.
bool isSecretKind(ItemListKind kind); ///< As above.
bool isCertificateKind(ItemListKind kind);

} // namespace vault
