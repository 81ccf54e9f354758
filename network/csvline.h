// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace vault {

/// One line of a CSV file (RFC 4180) in UTF-8, with its CRLF. A cell that a spreadsheet would take for a formula gets an
/// apostrophe before it.
QByteArray csvLine(const QStringList &cells);

} // namespace vault
