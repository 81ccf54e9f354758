// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connectionrequest.h"

#include <QUrl>

#include <cstdint>
#include <functional>

namespace vault {

class ConnectionStore;
class Journal;
class SnapshotStore;

/// What a window works with and does not own. As it stands it makes a window that keeps no connections, uses no
/// keychain and asks by prompts of its own.
struct WindowServices {
    ConnectionStore *connections = nullptr; ///< Outlives the window. Absent: nothing is kept.
    const SnapshotStore *snapshots = nullptr; ///< As well. Absent: nothing is remembered of a vault.
    Journal *journal = nullptr; ///< As well. Absent: no signature is entered anywhere.
    OpeningServices opening; ///< Its prompts and keychain outlive the window.
    std::function<bool(const QUrl &)> openUrl; ///< False when it could not be opened. Empty: the system's browser.
    std::function<std::int64_t()> now; ///< Unix seconds. Empty: the computer's clock.
};

} // namespace vault
