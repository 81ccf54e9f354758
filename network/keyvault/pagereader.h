// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/listpage.h"

#include <QByteArrayView>

#include <optional>

namespace vault {

/// Reads a page of a list as vaults send them, in one walk over its JSON (simdjson). Nothing for every body that has
/// anything unusual: the thorough decoder (decodeItemPage) judges it then. What both understand they read alike.
std::optional<ItemPage> readPage(QByteArrayView body, const NextLinkHeard &heard);

} // namespace vault
