// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace vault {

/// The URL as it may be shown, logged and copied: without user information, fragment and $skiptoken (an opaque token
/// that may hold data of the vault).
QString redactedUrl(const QUrl &url);

} // namespace vault
