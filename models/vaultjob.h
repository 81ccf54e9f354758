// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"
#include "network/keyvault/vaultitem.h"

#include <chrono>
#include <optional>

namespace vault {

/// What takes the vault a while after it was asked for (protocol.md §6).
enum class VaultJobOperation { Delete, Recover, Purge };

enum class VaultJobState {
    Queued, ///< For its turn: so many requests are under way already.
    Waiting, ///< For an earlier deletion of the object to go through, before the request can be sent again.
    Sent, ///< The request is under way.
    Polling, ///< The vault took it; asked every few seconds whether it is through.
    Done,
    Failed, ///< error says why; isAccepted tells whether the vault took the request before.
    Stopped, ///< By the person: nobody waits any more, the vault goes on.
};

constexpr bool isActive(VaultJobState state)
{
    return state == VaultJobState::Queued || state == VaultJobState::Waiting || state == VaultJobState::Sent || state == VaultJobState::Polling;
}

/// One deletion, recovery or purge of a key or a secret, and how far it is.
struct VaultJob {
    int id = 0; ///< Stays while other jobs come and go.
    VaultJobOperation operation = VaultJobOperation::Delete;
    bool isKey = false;
    VaultItem item; ///< As last known: first as given, then as the vault's answers tell.
    VaultJobState state = VaultJobState::Sent;
    UnixSeconds since = 0; ///< When it was begun.
    std::chrono::seconds took{0}; ///< Until it ended.

    bool isSent = false; ///< The request went out, at least once.
    bool isAccepted = false; ///< The vault took the request: nothing is sent twice from here on.
    bool isConfirmed = false; ///< Seen to be through. Done without it: asking is forbidden to this person.
    bool isGone = false; ///< A deletion at a vault without soft delete: nothing is left to recover.
    bool isOverdue = false; ///< Failed because it was not through in time; the vault goes on.
    std::optional<ApiError> error;

    const QString &name() const { return item.id.name; }
};

/// How patiently jobs wait (protocol.md §6).
struct VaultJobPace {
    std::chrono::milliseconds step{2'000}; ///< Between two questions.
    std::chrono::milliseconds patience{180'000}; ///< For the whole wait.
};

} // namespace vault
