// SPDX-License-Identifier: Apache-2.0
// What Qt's own QNetworkAccessManager leaves of the limit that libcurl sets.
#pragma once

#include <QString>

namespace vault {

/// Lists all secrets of the server by a bare QNetworkAccessManager, which follows nextLink, cut out of the body, and does
/// nothing else; on this thread, over the same TLS as a session. Ends the program where it fails.
double pagesASecondOfManager(const QString &origin);

} // namespace vault
