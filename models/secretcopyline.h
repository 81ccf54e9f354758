// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"
#include "network/keyvault/vaultitem.h"

#include <memory>
#include <optional>

namespace vault {

/// What stands at the target under a secret's name.
enum class CopyTarget : quint8 {
    Unchecked, ///< Not looked yet.
    Free, ///< Nothing.
    Taken, ///< A secret: a copy would be a new version of it.
    InSoftDelete, ///< A deleted secret: the vault refuses the name (409).
    Unreadable, ///< Nobody knows: error says why.
};

/// Whether source and target hold the same value; only where the person asked.
enum class CopyComparison : quint8 { None, Equal, Different, Failed };

enum class CopyState : quint8 {
    Planned,
    Waiting, ///< Its turn has not come.
    Reading, ///< The value, from the source.
    Writing, ///< To the target. Not to be stopped any more.
    Done,
    Failed, ///< error says why; nothing was written.
    Unclear, ///< Sent, and no answer that tells whether a version was made; error says why.
    Stopped, ///< By the person, before anything was written.
};

constexpr bool isUnderWay(CopyState state)
{
    return state == CopyState::Waiting || state == CopyState::Reading || state == CopyState::Writing;
}

/// One secret of a copy to another vault: what is known of it, and how far it is. Never a value. Small, as all lines are
/// gone through at once: the error is shared because few have one.
struct SecretCopyLine {
    const VaultItem *source = nullptr; ///< The current version, as the source's list has it; in SecretCopy::secrets().
    bool isReadable = true; ///< Enabled at the source, so that its value can be read (protocol.md §3).
    bool isWanted = true; ///< The person's choice.
    CopyTarget target = CopyTarget::Unchecked;
    bool isSoftDeleteUnknown = false; ///< The name is free as far as deleted secrets may be read.
    CopyComparison comparison = CopyComparison::None;
    CopyState state = CopyState::Planned;
    std::shared_ptr<const ApiError> error;
    QString madeVersion; ///< At the target, once it is known.
    std::optional<UnixSeconds> ended;
};

} // namespace vault
