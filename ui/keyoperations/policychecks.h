// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/calendarduration.h"
#include "network/keyvault/rotationpolicy.h"

#include <optional>

namespace vault {

/// A rotation policy as a form holds it: one rotation, one notice, one lifetime, each present or not.
struct PolicyForm {
    enum class RotateWhen { AfterCreation, BeforeExpiry };

    std::optional<CalendarDuration> rotate;
    RotateWhen rotateWhen = RotateWhen::AfterCreation;
    std::optional<CalendarDuration> notify; ///< Before expiry.
    std::optional<CalendarDuration> expiry;

    /// What the form has no place for stays away; formHolds() tells so.
    static PolicyForm fromPolicy(const KeyRotationPolicy &policy);
    KeyRotationPolicy toPolicy() const;
};

/// Whether saving the form gives back everything that the policy says.
bool formHolds(const KeyRotationPolicy &policy);

/// What the vault would refuse, in a sentence (protocol.md §2: expiry from 28 days, rotation from 7 days on); empty when
/// there is nothing.
QString problemWith(const PolicyForm &form);

} // namespace vault
