// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/rawresponse.h"
#include "network/http/result.h"
#include "network/keyvault/attributes.h"

#include <QList>

namespace vault {

/// What happens to a key on its own. Durations are ISO 8601 ("P90D"); one of the two is set.
struct LifetimeAction {
    QString type; ///< "Rotate" or "Notify"; the vault writes them so, whatever was sent.
    QString timeAfterCreate; ///< Rotate only.
    QString timeBeforeExpiry;
};

/// A key's rotation policy (protocol.md §2 "Rotation policy").
struct KeyRotationPolicy {
    QString id; ///< Read-only.
    QList<LifetimeAction> lifetimeActions;
    QString expiryTime; ///< ISO 8601 duration, at least 28 days; empty for none.
    std::optional<UnixSeconds> created; ///< Read-only.
    std::optional<UnixSeconds> updated; ///< Read-only.

    /// False for what a vault answers where nobody set a policy: it then has no id, whatever else stands there.
    bool isSet() const { return !id.isEmpty(); }
};

Result<KeyRotationPolicy> decodeKeyRotationPolicy(RawResponse &&response);
SecretBuffer encode(const KeyRotationPolicy &policy);

} // namespace vault
