// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/secretcopyline.h"
#include "network/keyvault/secrettypes.h"

namespace vault {

/// What to do with a name that is taken at the target.
enum class ExistingChoice {
    Skip,
    AddVersion,
    Stop, ///< Copy nothing at all while there is one.
};

struct SecretCopyOptions {
    ExistingChoice existing = ExistingChoice::Skip;
    bool keepsContentType = true;
    bool keepsTags = true;
    bool keepsAttributes = true; ///< Enabled, not-before and expiry.

    bool operator==(const SecretCopyOptions &) const = default;
};

/// What a run would do with one secret.
enum class CopyAction {
    NotKnown, ///< Not looked yet.
    Create,
    AddVersion,
    LeaveOut, ///< Not wanted.
    SkipTaken,
    SkipEqual, ///< The target holds the same value already.
    SkipInSoftDelete,
    SkipDisabled, ///< Disabled at the source: its value cannot be read (protocol.md §3).
    SkipUnreadable, ///< What stands at the target could not be read, and nothing is to be overwritten.
};

CopyAction actionFor(const SecretCopyLine &line, const SecretCopyOptions &options);
constexpr bool writes(CopyAction action)
{
    return action == CopyAction::Create || action == CopyAction::AddVersion;
}

/// What is sent to the target; takes the value out of the bundle.
SetSecretParameters parametersOf(SecretBundle &&bundle, const SecretCopyOptions &options);

/// Whether a failed write may have been carried out all the same: no answer, or one that cannot be read.
bool isOutcomeUnclear(const ApiError &error);
/// The name is in soft delete (protocol.md §6).
bool isNameInSoftDelete(const ApiError &error);

} // namespace vault
