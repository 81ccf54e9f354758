// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/vaultitem.h"

#include <QByteArray>

namespace vault {

/// A list as a CSV file (RFC 4180: UTF-8, CRLF, a header line): names, ids, states, dates in ISO 8601 UTC, tags, content
/// types; never a value. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
QByteArray listAsCsv(const QList<VaultItem> &items, UnixSeconds now);

/// The same as a JSON array of objects; a date that is not there is null, tags are an object of texts as they are.
QByteArray listAsJson(const QList<VaultItem> &items, UnixSeconds now);

} // namespace vault
