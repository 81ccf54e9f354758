// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/keyvault/vaultitem.h"
#include "network/secretbuffer.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <stop_token>

namespace vault {

/// A list as a CSV file (RFC 4180: UTF-8, CRLF, a header line): names, ids, states, dates in ISO 8601 UTC, tags, content
/// types; never a value. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
QByteArray listAsCsv(const QList<VaultItem> &items, UnixSeconds now);

/// The same as a JSON array of objects; a date that is not there is null, tags are an object of texts as they are.
QByteArray listAsJson(const QList<VaultItem> &items, UnixSeconds now);

/// Values by the row that they belong to; wiped with the map.
using ListValues = std::map<int, SecretBuffer>;

/// The same with a last column or field "value", byte for byte: no apostrophe. What has no value has an empty cell
/// without quotes, or null.
SecretBuffer listAsCsv(const QList<VaultItem> &items, const ListValues &values, UnixSeconds now);
SecretBuffer listAsJson(const QList<VaultItem> &items, const ListValues &values, UnixSeconds now);

/// A list and where it goes.
struct ListExport {
    QString path;
    bool isCsv = true;
    QList<VaultItem> items;
    std::shared_ptr<const ListValues> values; ///< Null: without values.
    UnixSeconds now = 0;
    std::stop_token stop; ///< Heard in a list without values.
};

/// Writes it on a worker thread, which also frees it; whole or not at all; with values for the owner only. Gives false
/// when it was stopped before, and then there is no file. FileUnwritable with the system's words.
Pending<bool> writeListExport(ListExport &&list);

} // namespace vault
