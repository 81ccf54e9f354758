// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/vaultitem.h"

#include <QStringList>

class QAbstractItemModel;

namespace vault {

/// 2026-11-20 09:42:07 UTC, a Friday: the present of these tests.
inline constexpr UnixSeconds testNow = 1795167727;
inline constexpr UnixSeconds oneDay = 86400;

VaultItem makeKey(const QString &name);
VaultItem makeSecret(const QString &name, const QString &contentType = {}, const Tags &tags = {});
VaultItem makeVersion(const QString &version, std::optional<UnixSeconds> created);
/// Keys named prefix000, prefix001…
QList<VaultItem> makeKeys(int count, const QString &prefix = QStringLiteral("key-"), int first = 0);
ItemPage makePage(const QList<VaultItem> &items, const QString &nextLink = {});

/// The texts of a column, top to bottom.
QStringList columnTexts(const QAbstractItemModel &model, int column = 0);

} // namespace vault
